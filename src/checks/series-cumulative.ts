import type { Check } from './check.ts';
import { atCell, numberIn } from './series-cells.ts';

/** A cumulative column never falls. */
export const seriesCumulative: Check = {
  name: 'series-cumulative',
  description: 'A cumulative column never falls.',
  check({ archive }, report) {
    for (const series of archive.series.values()) {
      for (const { name } of series.data.schema.fields.filter((field) => field.cumulative)) {
        let highest = Number.NEGATIVE_INFINITY;
        for (const row of series.rows) {
          const value = numberIn(row, name);
          if (value === undefined) continue;
          report.examined();
          if (value < highest)
            report.problem(
              atCell(
                series,
                row,
                name,
                `the cumulative column "${name}" falls from ${highest} to ${value}`,
                'Correct the value, or the column is not cumulative.',
              ),
            );
          highest = Math.max(highest, value);
        }
      }
    }
  },
};
