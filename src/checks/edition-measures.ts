import type { Archive, Row, SeriesEntry } from '../archive/index.ts';
import type { Report } from './check.ts';
import { atCell, numberIn, valueColumns } from './series-cells.ts';

/** Returns the measures of the figures of the claims of a row that are the value in a column. */
function measuresOf(archive: Archive, row: Row, column: string): string[] {
  const value = numberIn(row, column);
  const ids = (row.cells['claims']?.text ?? '').split(' ').filter(Boolean);
  return ids
    .flatMap((id) => archive.claims.get(id)?.data.figures ?? [])
    .flatMap((figure) =>
      value !== undefined && figure.value === value && figure.measure !== undefined ? figure.measure : [],
    );
}

/** In a column that has no measure of its own, the rows of one edition count the same. */
export function examineEditions(archive: Archive, series: SeriesEntry, report: Report): void {
  const { fields } = series.data.schema;
  const hasNone = (column: string) =>
    fields.some(({ name, measure, cumulative }) => name === column && measure === undefined && !cumulative);
  for (const column of valueColumns(series).filter(hasNone)) {
    const rows = series.rows.map((row) => ({ row, counted: measuresOf(archive, row, column) }));
    const known = rows.filter(({ counted }) => counted.length > 0);
    for (const [edition, same] of Map.groupBy(known, ({ row }) => row.cells['edition']?.text)) {
      report.examined();
      const all = new Set(same.flatMap(({ counted }) => counted));
      const isUsual = (measure: string) =>
        2 * same.filter(({ counted }) => counted.includes(measure)).length > same.length;
      const usual = [...all].find(isUsual);
      if (usual === undefined) continue;
      for (const { row, counted } of same.filter((one) => !one.counted.includes(usual)))
        report.problem(
          atCell(
            series,
            row,
            column,
            `the claim counts "${counted.join(', ')}", and those of most other rows of "${edition ?? column}" count "${usual}"`,
            'Correct the measure of the figure, the claim, or the edition.',
          ),
        );
    }
  }
}
