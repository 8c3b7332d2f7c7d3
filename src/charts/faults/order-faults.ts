import type { Path } from '../../archive/index.ts';
import { dateOf, isBefore } from '../../dates/index.ts';
import type { ChartData } from '../../kinds/index.ts';
import type { Row } from '../chart.ts';
import { drawingsOf } from './column-faults.ts';
import type { Fault } from './fault.ts';

/** Returns the faults of rows of spans that end before they begin. */
export function orderFaults(
  { drawing }: ChartData,
  rows: readonly Row[],
  pathOf: (row: number) => Path,
): Fault[] {
  return drawingsOf(drawing).flatMap(({ spec }) => {
    if (spec.form !== 'spans') return [];
    const { start, end, last } = spec;
    return [...rows.entries()].flatMap(([i, row]): Fault[] => {
      const [from, ...until] = [start, end, last].map((column) =>
        column === undefined ? null : (row[column] ?? null),
      );
      const wrong = until.find(
        (date) => date !== null && isBefore(dateOf(String(date)), dateOf(String(from))),
      );
      if (wrong === undefined) return [];
      return [
        {
          path: pathOf(i),
          message: `this row ends before it begins: it runs from ${String(from)} to ${String(wrong)}`,
          fix: 'Name the claim of the start first, and that of the end behind it.',
        },
      ];
    });
  });
}
