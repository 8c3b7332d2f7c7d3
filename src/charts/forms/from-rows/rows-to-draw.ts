import type { EventEntry } from '../../../views/timeline/timeline.ts';
import type { Column, Row, Value } from '../../chart.ts';
import type { CellFacts } from '../../words/cell-facts.ts';
import type { Facts } from '../../words/say.ts';

/** The rows of a chart with all that a drawing asks of them. */
export interface RowsToDraw {
  rows: readonly Row[];
  /** The rows that the table shows. */
  shown: ReadonlySet<Row>;
  events: readonly EventEntry[];
  cells: CellFacts;
  /** Returns the column of a name; throws where there is none. */
  column(name: string): Column;
  /** Returns the values that the sets of the chart have among some rows. */
  factsAmong(rows: readonly Row[]): Facts;
}

/** Returns a cell as a number; null where it is empty. */
export function numberIn(row: Row, column: string): number | null {
  const value: Value = row[column] ?? null;
  return value === null ? null : Number(value);
}

/** Returns a cell as text; empty where it is null. */
export function textIn(row: Row, column: string): string {
  return String(row[column] ?? '');
}
