import type { Archive } from '../../archive/index.ts';
import { claimFacetKinds, claimFacets } from '../claims/claim-facets.ts';
import { sourceFacetKinds, sourceFacets } from '../sources/source-facets.ts';
import { eventFacetKinds, eventFacets } from '../timeline/event-facets.ts';
import type { Facet, ListName } from './facets.ts';

/** Every way in which some list is sorted into pages. */
export const facetKinds = [...new Set([...claimFacetKinds, ...sourceFacetKinds, ...eventFacetKinds])];

type FacetKind = (typeof facetKinds)[number];

/** How a list is sorted into pages. */
interface List {
  /** The ways, in the order in which a page offers them. */
  kinds: readonly FacetKind[];
  facets: (archive: Archive) => readonly Facet<unknown, FacetKind>[];
}

/** The lists that are sorted into pages. */
export const lists: { readonly [L in ListName]: List } = {
  claims: { kinds: claimFacetKinds, facets: claimFacets },
  sources: { kinds: sourceFacetKinds, facets: sourceFacets },
  timeline: { kinds: eventFacetKinds, facets: eventFacets },
};

/** The most claims or sources that one page of a list holds; a longer list goes on on the next. */
export const mostLines = 100;
