import type { Row, SeriesEntry } from '../archive/index.ts';
import type { Check, Report } from './check.ts';
import { atCell, numberIn, valueColumns } from './series-cells.ts';

/** How many times a value may be those before and behind it, or they it, without a word on it. */
const most = 2;
/** The same at an end of the table, where one stands beside it: a digit more or less makes it ten times. */
const mostAtEnd = 5;
/** Two values of a row are swapped where this makes them so many times nearer to those around them. */
const nearer = 2;

const isExplained = (row: Row | undefined) => (row?.cells['reason']?.text ?? '') !== '';

function examineLeaps(series: SeriesEntry, column: string, report: Report): void {
  const rows = series.rows.flatMap((row) => {
    const value = numberIn(row, column);
    return value === undefined || value === 0 ? [] : [{ row, value }];
  });
  const leapsAt = (i: number): number[] | undefined => {
    const value = rows[i]?.value ?? 0;
    const beside = [rows[i - 1]?.value, rows[i + 1]?.value].filter((other) => other !== undefined);
    const far = beside.length === 1 ? mostAtEnd : most;
    const isFar = value > Math.max(...beside) * far || value * far < Math.min(...beside);
    return beside.length > 0 && isFar ? beside : undefined;
  };
  for (const [i, { row, value }] of rows.entries()) {
    if (rows.length < 2 || isExplained(row)) continue;
    report.examined();
    const beside = leapsAt(i);
    // Of an end and the one beside it that one is wrong which is far from both of its own.
    const isOther = beside?.length === 1 && rows.length > 2 && leapsAt(i === 0 ? 1 : i - 1);
    if (!beside || isOther) continue;
    report.problem(
      atCell(
        series,
        row,
        column,
        `"${value}" is far from ${beside.join(' and ')} beside it`,
        'Correct the digits, or say in "reason" why it is so.',
      ),
    );
  }
}

/** Returns how far a value is from those of a column in the rows around; undefined where there are none. */
function distance(series: SeriesEntry, i: number, column: string, value: number): number | undefined {
  const around = [series.rows[i - 1], series.rows[i + 1]]
    .map((row) => row && numberIn(row, column))
    .filter((one) => one !== undefined && one > 0)
    .map((one) => Math.log(one ?? 1));
  if (around.length === 0 || value <= 0) return undefined;
  return Math.abs(Math.log(value) - around.reduce((sum, one) => sum + one, 0) / around.length);
}

/** Returns how many times nearer two values of a row come to those around them if they change places. */
function gainOf(series: SeriesEntry, i: number, first: string, second: string): number {
  const row = series.rows[i];
  const [one, other] = [first, second].map((column) => row && numberIn(row, column));
  if (one === undefined || other === undefined || one === other || isExplained(row)) return 0;
  const sum = (...parts: (number | undefined)[]) =>
    parts.includes(undefined) ? undefined : parts.reduce((all: number, part = 0) => all + part, 0);
  const far = sum(distance(series, i, first, one), distance(series, i, second, other));
  const near = sum(distance(series, i, first, other), distance(series, i, second, one));
  return far === undefined || near === undefined ? 0 : far / near;
}

function examineSwaps(series: SeriesEntry, report: Report): void {
  const columns = valueColumns(series);
  for (const [i, row] of series.rows.entries()) {
    for (const [j, first] of columns.entries()) {
      for (const second of columns.slice(j + 1)) {
        report.examined();
        const gain = gainOf(series, i, first, second);
        // A row with two such values makes those beside it look like one.
        const beside = [i - 1, i + 1].map((at) => gainOf(series, at, first, second));
        if (gain <= nearer || beside.some((other) => other > gain)) continue;
        report.problem(
          atCell(
            series,
            row,
            first,
            `"${row.cells[first]?.text ?? ''}" and "${row.cells[second]?.text ?? ''}" fit the rows around if they change places`,
            'Put each into its own column, or say in "reason" why it is so.',
          ),
        );
      }
    }
  }
}

/** A value that leaps from those around it and back is explained, for it is a slip more often than a fact. */
export const seriesSteady: Check = {
  name: 'series-steady',
  description:
    'A value that is more than twice, or less than half, of both the one before and the one behind it, or five times as far from the one beside it at an end, has a remark in `reason`; so have two values of a row that fit the rows around far better if swapped.',
  check({ archive }, report) {
    for (const series of archive.series.values()) {
      for (const column of valueColumns(series)) examineLeaps(series, column, report);
      examineSwaps(series, report);
    }
  },
};
