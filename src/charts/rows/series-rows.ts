import type { Archive } from '../../archive/index.ts';

/** A row of a series, by column: empty cells are null. */
export type SeriesCells = { [column: string]: string | null };

/** Returns the rows of a series; none where the Record has no such series. */
export function seriesRows(archive: Archive, id: string): SeriesCells[] {
  return (archive.series.get(id)?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([name, { text }]) => [name, text === '' ? null : text])),
  );
}

/** Returns a cell as a number; null where it is empty. */
export function numberCell(cell: string | null | undefined): number | null {
  return cell === null || cell === undefined ? null : Number(cell);
}
