import type { SeriesEntry } from '../archive/index.ts';
import { problemAt, type Check, type Report } from './check.ts';
import { atCell, numberIn } from './series-cells.ts';

/** How far apart two sums may be that differ by rounding alone. */
const rounding = 1e-6;

function examineRows(series: SeriesEntry, report: Report): void {
  for (const { total, parts } of series.data.sums ?? []) {
    for (const row of series.rows) {
      const values = parts.map((part) => numberIn(row, part));
      const whole = numberIn(row, total);
      if (whole === undefined || values.includes(undefined)) continue;
      report.examined();
      const sum = values.reduce<number>((a, b) => a + (b ?? 0), 0);
      if (Math.abs(sum - whole) > rounding)
        report.problem(
          atCell(
            series,
            row,
            total,
            `${parts.join(' and ')} add up to ${sum}, ${total} is ${whole}`,
            'Correct the wrong one, or say in the descriptor that they are measured differently and drop the sum.',
          ),
        );
    }
  }
}

function examineColumns(series: SeriesEntry, report: Report): void {
  for (const [i, { name, unit, controlTotal }] of series.data.schema.fields.entries()) {
    const texts = series.rows.map((row) => row.cells[name]?.text ?? '');
    // What is no number is reported as that.
    if (unit === undefined || texts.some((text) => Number.isNaN(Number(text)))) continue;
    report.examined();
    const sum = texts.reduce((all, text) => all + Number(text), 0);
    if (controlTotal !== undefined && Math.abs(sum - controlTotal) <= rounding) continue;
    const rounded = Number(sum.toFixed(6));
    report.problem(
      controlTotal === undefined
        ? problemAt(
            series,
            ['schema', 'fields', i],
            `the column "${name}" has no control total; its values add up to ${rounded}`,
            'Add up the values in the source, and write the sum as "controlTotal".',
          )
        : problemAt(
            series,
            ['schema', 'fields', i, 'controlTotal'],
            `the values of "${name}" add up to ${rounded}, their control total is ${controlTotal}`,
            'Compare the cells with the source; where they are right, correct the control total.',
          ),
    );
  }
}

/** Parts add up to their total where all of them are there, and a column to its control total. */
export const seriesSums: Check = {
  name: 'series-sums',
  description: 'Parts add up to their total, and the values of a column to its control total.',
  check({ archive }, report) {
    for (const series of archive.series.values()) {
      examineRows(series, report);
      examineColumns(series, report);
    }
  },
};
