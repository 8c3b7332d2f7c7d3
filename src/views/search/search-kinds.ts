/** What can be searched for, by kind, in the order in which results stand on the page. */
export const searchKinds = {
  explainer: 'Explainers',
  working: 'How it worked',
  event: 'Events',
  claim: 'Claims',
  source: 'Sources',
  conflict: 'Conflicts',
  seed: 'Documents examined',
  term: 'Glossary',
  chart: 'Charts',
  place: 'Places',
  about: 'About the Record',
} as const;

export type SearchKind = keyof typeof searchKinds;

/** The addresses of what can be searched for; lists of records are left out, since each of their entries is found itself. */
const addresses: { [K in SearchKind]: RegExp } = {
  explainer: /^explainers\/[^/]+\/$/,
  working: /^how-it-worked\/([^/]+\/)?$/,
  event: /^timeline\/[^/]+\/$/,
  claim: /^claims\/[^/]+\/$/,
  source: /^sources\/[^/]+\/$/,
  conflict: /^conflicts\/#./,
  seed: /^seeds\/[^/]+\/$/,
  term: /^glossary\/#./,
  chart: /^charts\/[^/]+\/$/,
  place: /^places\/[^/]+\/$/,
  about: /^about\/([^/]+\/)?$/,
};

/** Returns the kind of what stands at an address below the base path; undefined for a page that the search leaves out. */
export function searchKindOf(address: string): SearchKind | undefined {
  return (Object.keys(addresses) as SearchKind[]).find((kind) => addresses[kind].test(address));
}
