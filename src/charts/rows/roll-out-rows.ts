/** A day on which counties were activated, or a count that somebody stated; the columns of the other are null. */
export type RollOutRow = Readonly<{
  date: string;
  started: number | null;
  active: number | null;
  states: number | null;
  population: number | null;
  stated: number | null;
  qualifier: string | null;
  claim: string | null;
  source: string | null;
}>;

/** A row of a counted day. */
export type Counted = RollOutRow & { active: number };

/** A row of a stated count. */
export type Stated = RollOutRow & { stated: number };

/** Returns the rows of counted days. */
export function countedRows(rows: readonly RollOutRow[]): Counted[] {
  return rows.filter((row): row is Counted => row.active !== null);
}

/** Returns the rows of stated counts. */
export function statedRows(rows: readonly RollOutRow[]): Stated[] {
  return rows.filter((row): row is Stated => row.stated !== null);
}
