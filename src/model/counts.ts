import { need, type Record } from '../record/index.ts';
import { claimFacets } from './claim-facets.ts';
import { claimsOfSource, claimsOfTopic } from './claims.ts';
import { countiesOf } from './places.ts';
import { eventFacets } from './event-facets.ts';
import { activatedCounties } from './roll-out.ts';
import { examinedClaims } from './seeds.ts';

const part = (id: string, i: number) => id.split('/')[i] ?? '';

/** Returns the number that a page prints under a name: `events`, `claims`, `claims-of-source:<id>`, `sources-of-speaker:<speaker>`, `found-of-source:<source>/<finding>` …; throws where there is no such name. */
export function countOf(record: Record, name: string): number {
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
      return record[what].size;
    case 'counties':
      return [...record.places.values()].filter((place) => place.data.fips.length === 5).length;
    case 'counties-begun':
      return activatedCounties(record).filter(({ activated }) => activated.startsWith(id)).length;
    case 'counties-begun-in':
      return countiesOf(record, part(id, 0)).filter(({ data }) => data.activated?.startsWith(part(id, 1))).length;
    case 'counties-of':
      return countiesOf(record, id).length;
    case 'claims-of-topic':
      return claimsOfTopic(record, id).length;
    case 'claims-of-source':
      return claimsOfSource(record, id).length;
    case 'disputed-of-source':
      return claimsOfSource(record, id).filter(({ data }) => data.standing === 'disputed').length;
    case 'examined-of-source':
      return examinedClaims(record, id).length;
    case 'examined-on-subject':
      return examinedClaims(record, part(id, 0)).filter(({ topic }) => topic === part(id, 1)).length;
    case 'found-of-source':
      return examinedClaims(record, part(id, 0)).filter(({ data }) => data.verdict?.finding === part(id, 1)).length;
    case 'sources-of-speaker':
      return [...record.sources.values()].filter((source) => source.data.custom.speaker === id).length;
    case 'facet':
      return claimFacets(record).find(({ kind, value }) => `${kind}/${value}` === id)?.entries.length ?? 0;
    case 'events-by':
      return eventFacets(record).find(({ kind, value }) => `${kind}/${value}` === id)?.entries.length ?? 0;
    case 'claims-of-conflict':
      return need(record.conflicts, id).data.claims.length;
    case 'claims-standing':
      return [...record.claims.values()].filter((claim) => claim.data.standing === id).length;
    default:
      throw new Error(`no count "${name}"`);
  }
}
