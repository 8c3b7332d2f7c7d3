import type { Check } from './check.ts';
import { atCell, valueColumns } from './series-cells.ts';

/** Every row of a series names its sources, and every empty value has a reason. */
export const seriesSourced: Check = {
  name: 'series-sourced',
  description:
    'Every row of a series names a source, one of those of its claims where it names claims; an empty value has a reason.',
  check({ archive }, report) {
    for (const series of archive.series.values()) {
      for (const row of series.rows) {
        report.examined();
        const filled = valueColumns(series).filter((column) => (row.cells[column]?.text ?? '') !== '');
        const sources = (row.cells['source']?.text ?? '').split(' ').filter(Boolean);
        if (filled.length > 0 && sources.length === 0)
          report.problem(
            atCell(
              series,
              row,
              'source',
              'this row has no source',
              'Name the id of the source that states it.',
            ),
          );
        const claims = (row.cells['claims']?.text ?? '').split(' ').filter(Boolean);
        const known = claims.flatMap((id) => archive.claims.get(id)?.data.sources.map((one) => one.id) ?? []);
        // A claim that cannot be read may have any source.
        const all = claims.length > 0 && claims.every((id) => archive.claims.has(id));
        const foreign = all ? sources.find((id) => !known.includes(id)) : undefined;
        if (foreign !== undefined)
          report.problem(
            atCell(
              series,
              row,
              'source',
              `"${foreign}" is a source of none of the claims of this row (${claims.join(', ')})`,
              'Name a source of the claims, or add it to the claim that rests on it.',
            ),
          );
        if (filled.length < valueColumns(series).length && !row.cells['reason']?.text)
          report.problem(
            atCell(
              series,
              row,
              'reason',
              'this row lacks a value and gives no reason',
              'Say in "reason" why nobody states it.',
            ),
          );
      }
    }
  },
};
