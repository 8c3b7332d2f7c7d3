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

/** Rows of one edition that follow each other, and where each stands: in slots from the first, an empty part of a slot between editions. */
export interface Group {
  edition: string;
  bars: { row: RemovalRow; slot: number }[];
}

/** Returns the rows in groups, a new one wherever the edition changes; `gap` is the room between them, in slots. */
export function groupRows(rows: readonly RemovalRow[], gap: number): Group[] {
  const groups: Group[] = [];
  for (const [i, row] of rows.entries()) {
    if (groups.at(-1)?.edition !== row.edition) groups.push({ edition: row.edition, bars: [] });
    groups.at(-1)?.bars.push({ row, slot: i + gap * (groups.length - 1) });
  }
  return groups;
}

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

const short = new Map([
  ['more-than', 'over'],
  ['less-than', 'under'],
]);

/** Returns the word by which a number is hedged, as short as a bar is broad; undefined for an exact one. */
export function hedge(qualifier: string | null): string | undefined {
  return qualifier === null ? undefined : (short.get(qualifier) ?? qualifier.replace('-', ' '));
}

/** Returns the year of a fiscal year, "2011". */
export function yearOfPeriod(period: string): string {
  return period.replace(/^FY/, '');
}
