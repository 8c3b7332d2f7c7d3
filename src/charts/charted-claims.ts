import type { Archive, EntryOf } from '../archive/index.ts';
import { columnsOf } from './columns.ts';
import { tryFields } from './faults/chart-faults.ts';
import { idsIn } from './make-chart.ts';
import { rowsOfPart } from './rows/make-rows.ts';

/** Returns the ids of the claims that the rows of a chart name, of those parts of it that can be made. */
export function chartedClaims(archive: Archive, { data }: EntryOf<'chart'>): string[] {
  const rows = data.rows.flatMap((part) => {
    const made = tryFields(archive, part);
    return made ? rowsOfPart(data, part, made) : [];
  });
  return idsIn(rows, columnsOf(data), 'claims');
}
