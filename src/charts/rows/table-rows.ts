import type { ChartData } from '../../kinds/index.ts';
import type { Row } from '../chart.ts';
import { sortByDate } from './make-rows.ts';
import { matches } from './matches.ts';

/** Returns the rows that a page shows beside a drawing. */
export function tableRows(table: ChartData['table'], rows: readonly Row[]): Row[] {
  const { where, lastOfMonth, sort } = table ?? {};
  let shown = rows.filter((row) => matches(row, where));
  if (lastOfMonth) {
    const { column, date } = lastOfMonth;
    const isCounted = (row: Row) => (row[column] ?? null) !== null;
    const monthOf = (row: Row) => String(row[date]).slice(0, 7);
    const last = new Map(shown.filter(isCounted).map((row) => [monthOf(row), row]));
    shown = shown.filter((row) => !isCounted(row) || last.get(monthOf(row)) === row);
  }
  return sort === undefined ? shown : sortByDate(shown, sort);
}
