import { need, type Archive } from '../archive/index.ts';
import { claimFacets } from './claims/claim-facets.ts';
import { claimsOfSource, claimsOfTopic } from './claims/claims.ts';
import { countiesOf } from './places/places.ts';
import { eventFacets } from './timeline/event-facets.ts';
import { activatedCounties } from './places/roll-out.ts';
import { examinedClaims } from './sources/seeds.ts';

const part = (id: string, i: number) => id.split('/')[i] ?? '';

/** Returns the number that a page prints under a name: `events`, `claims`, `claims-of-source:<id>`, `sources-of-speaker:<speaker>`, `found-of-source:<source>/<finding>` …; throws where there is no such name. */
export function countOf(archive: Archive, name: string): number {
  const [what = '', id = ''] = name.split(':');
  switch (what) {
    case 'events':
    case 'claims':
    case 'sources':
    case 'conflicts':
    case 'series':
    case 'explainers':
    case 'terms':
    case 'stages':
    case 'regimes':
      return archive[what].size;
    case 'counties':
      return [...archive.places.values()].filter((place) => place.data.fips.length === 5).length;
    case 'counties-begun':
      return activatedCounties(archive).filter(({ activated }) => activated.startsWith(id)).length;
    case 'counties-begun-in':
      return countiesOf(archive, part(id, 0)).filter(({ data }) => data.activated?.startsWith(part(id, 1)))
        .length;
    case 'counties-of':
      return countiesOf(archive, id).length;
    case 'claims-of-topic':
      return claimsOfTopic(archive, id).length;
    case 'claims-of-source':
      return claimsOfSource(archive, id).length;
    case 'disputed-of-source':
      return claimsOfSource(archive, id).filter(({ data }) => data.standing === 'disputed').length;
    case 'examined-of-source':
      return examinedClaims(archive, id).length;
    case 'examined-on-subject':
      return examinedClaims(archive, part(id, 0)).filter(({ topic }) => topic === part(id, 1)).length;
    case 'found-of-source':
      return examinedClaims(archive, part(id, 0)).filter(({ data }) => data.verdict?.finding === part(id, 1))
        .length;
    case 'sources-of-speaker':
      return [...archive.sources.values()].filter((source) => source.data.custom.speaker === id).length;
    case 'facet':
      return claimFacets(archive).find(({ kind, value }) => `${kind}/${value}` === id)?.entries.length ?? 0;
    case 'events-by':
      return eventFacets(archive).find(({ kind, value }) => `${kind}/${value}` === id)?.entries.length ?? 0;
    case 'claims-of-conflict':
      return need(archive.conflicts, id).data.claims.length;
    case 'claims-standing':
      return [...archive.claims.values()].filter((claim) => claim.data.standing === id).length;
    default:
      throw new Error(`no count "${name}"`);
  }
}
