import { dateOf } from '../../dates/index.ts';
import { compareText } from '../../language/index.ts';
import { perArchive, type Archive, type EntryOf } from '../../archive/index.ts';
import { facetsBy, type Facet } from '../lists/facets.ts';
import type { TextRef } from '../printed/text-ref.ts';
import { compareIssued, cslToEdtf } from './source-label.ts';

type SourceEntry = EntryOf<'source'>;

/** The ways in which sources are sorted into pages; `evidence` tells primary from secondary documents. */
export const sourceFacetKinds = ['speaker', 'evidence', 'kind', 'year'] as const;

export type SourceFacetKind = (typeof sourceFacetKinds)[number];

export type SourceFacet = Facet<SourceEntry, SourceFacetKind>;

/** Returns whether a source is a document of those who acted or decided: `primary`, else `secondary`. */
export function evidenceClassOf(archive: Archive, { data }: Pick<SourceEntry, 'data'>): string {
  const kind = archive.vocabulary.data.sourceKinds.find(({ id }) => id === data.custom.kind);
  return kind?.primary ? 'primary' : 'secondary';
}

/** Returns what a source is sorted under, by kind; its year is "undated" where no date is known. */
export function facetValuesOfSource(
  archive: Archive,
  source: SourceEntry,
): { [K in SourceFacetKind]: readonly string[] } {
  const { issued, custom } = source.data;
  return {
    speaker: [custom.speaker],
    evidence: [evidenceClassOf(archive, source)],
    kind: [custom.kind],
    year: [issued ? dateOf(cslToEdtf(issued)).earliest.slice(0, 4) : 'undated'],
  };
}

/**
 * Returns every facet that has a source: speakers and kinds in the order of the vocabulary, years in theirs,
 * each facet's sources by date.
 */
export const sourceFacets = perArchive((archive): SourceFacet[] => {
  const { speakers, sourceKinds } = archive.vocabulary.data;
  const sources = [...archive.sources.values()].sort(compareIssued);
  const plain = (values: readonly string[]) => values.map((id) => ({ id, label: id }));
  const years = new Set(sources.flatMap((source) => facetValuesOfSource(archive, source).year));
  const words = {
    speaker: speakers,
    evidence: plain(['primary', 'secondary']),
    kind: sourceKinds,
    year: plain([...years].sort(compareText)),
  };
  const from: { [K in SourceFacetKind]?: (id: string) => TextRef } = {
    speaker: (id) => `vocabulary:speakers/${id}/label`,
    kind: (id) => `vocabulary:sourceKinds/${id}/label`,
  };
  return sourceFacetKinds.flatMap((kind) =>
    facetsBy(kind, sources, words[kind], (source) => facetValuesOfSource(archive, source)[kind], from[kind]),
  );
});
