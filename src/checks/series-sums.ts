import type { Check } from './check.ts';
import { atCell, numberIn } from './series-cells.ts';

/** Parts add up to their total where all of them are there. */
export const seriesSums: Check = {
  name: 'series-sums',
  description: 'Parts add up to their total.',
  check({ archive }, report) {
    for (const series of archive.series.values()) {
      for (const { total, parts } of series.data.sums ?? []) {
        for (const row of series.rows) {
          const values = parts.map((part) => numberIn(row, part));
          const whole = numberIn(row, total);
          if (whole === undefined || values.includes(undefined)) continue;
          report.examined();
          const sum = values.reduce<number>((a, b) => a + (b ?? 0), 0);
          if (Math.abs(sum - whole) > 1e-9)
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
  },
};
