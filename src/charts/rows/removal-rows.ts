/** The removals of a fiscal year; null where nobody states a number. */
export type RemovalRow = Readonly<{
  period: string;
  removals: number | null;
  removals_qualifier: string | null;
  convicted: number | null;
  convicted_qualifier: string | null;
  interior: number | null;
  border: number | null;
  edition: string;
  claims: string | null;
  source: string | null;
  reason: string | null;
}>;

const editions = new Map([
  ['trac-234', 'TRAC, from figures of ICE: removals and returns'],
  ['ice-year-end', 'announced by ICE or DHS after each year'],
  ['dhs-year-end', 'DHS: people removed or returned'],
  ['ice-report-2017', 'account of ICE’s report'],
]);

/** Returns an edition in words. */
export function editionWords(edition: string): string {
  return editions.get(edition) ?? edition.replaceAll('-', ' ');
}
