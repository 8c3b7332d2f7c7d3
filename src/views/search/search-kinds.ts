import { kinds } from '../../kinds/index.ts';

/**
 * What can be searched for, in the order in which results are on the page, with the addresses below the base
 * path at which it is found; lists of records are left out, since each of their entries is found itself.
 */
const addresses = {
  explainer: [kinds.explainer.address],
  lesson: [kinds.lesson.address],
  working: ['how-it-worked/', kinds.arrest.address],
  event: [kinds.event.address],
  claim: [kinds.claim.address],
  source: [kinds.source.address],
  conflict: [kinds.conflict.address],
  number: [kinds.number.address],
  seed: ['seeds/<id>/'],
  term: [kinds.term.address],
  chart: [kinds.chart.address],
  place: ['places/<id>/'],
  about: ['about/', 'about/<id>/'],
} satisfies { [kind: string]: readonly string[] };

export type SearchKind = keyof typeof addresses;

const patternOf = (address: string) => new RegExp(`^${address.replace('<id>', '[^/]+')}$`);
const patterns = Object.entries(addresses).map(([kind, list]) => ({
  kind: kind as SearchKind,
  list: list.map(patternOf),
}));

/** The kinds of what can be searched for, in the order in which results are on the page. */
export const searchKinds: readonly SearchKind[] = patterns.map(({ kind }) => kind);

/**
 * Returns the kind of what is at an address below the base path; undefined for a page that the search leaves
 * out.
 */
export function searchKindOf(address: string): SearchKind | undefined {
  return patterns.find(({ list }) => list.some((pattern) => pattern.test(address)))?.kind;
}

/**
 * Returns the kind of what is at an address or below it, such as lessons for the list of them; undefined
 * where there is none.
 */
export function kindBelow(address: string): SearchKind | undefined {
  const isBelow = (kind: SearchKind) => addresses[kind].some((one) => one === `${address}<id>/`);
  return searchKindOf(address) ?? searchKinds.find(isBelow);
}
