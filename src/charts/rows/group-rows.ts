/** A row with its number among the rows of its chart. */
interface Numbered<R> {
  row: R;
  index: number;
}

/** Returns the rows in runs, a new one wherever `of` changes. */
export function groupRows<R>(
  rows: readonly R[],
  of: (row: R) => string,
): { name: string; rows: Numbered<R>[] }[] {
  const groups: { name: string; rows: Numbered<R>[] }[] = [];
  for (const [index, row] of rows.entries()) {
    if (groups.at(-1)?.name !== of(row)) groups.push({ name: of(row), rows: [] });
    groups.at(-1)?.rows.push({ row, index });
  }
  return groups;
}

/** Returns the year of a fiscal year, "2011"; another period as it is written. */
export function yearOfPeriod(period: string): string {
  return period.replace(/^FY/, '');
}
