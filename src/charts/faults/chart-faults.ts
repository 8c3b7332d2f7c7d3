import type { Archive, EntryOf } from '../../archive/index.ts';
import type { RowPart } from '../../kinds/index.ts';
import { columnsOf } from '../columns.ts';
import { makeFields, rowsOfPart } from '../rows/make-rows.ts';
import type { MadeRows } from '../rows/made-rows.ts';
import { labelsAlike, setsAlike, wordsAlike } from './alike-faults.ts';
import { columnFaults } from './column-faults.ts';
import { descriptionFaults } from './description-faults.ts';
import type { Fault } from './fault.ts';
import { partFaults, unfilledColumns } from './row-faults.ts';
import { textFaults } from './text-faults.ts';
import { wordFaults } from './word-faults.ts';

/**
 * Returns what a part of the rows is made of; undefined where a record is missing or a date is none, which
 * other rules report.
 */
export function tryFields(archive: Archive, part: RowPart): MadeRows | undefined {
  try {
    return makeFields(archive, part);
  } catch {
    return undefined;
  }
}

/**
 * Returns what keeps a chart from being drawn as its file says, or makes it lose a row or a sentence in
 * silence.
 */
export function chartFaults(archive: Archive, entry: EntryOf<'chart'>): Fault[] {
  const { data } = entry;
  const names = columnFaults(entry);
  if (names.length > 0) return names;
  const parts = data.rows.flatMap((part, i) => {
    const made = tryFields(archive, part);
    return made ? [{ part, made, i, rows: rowsOfPart(data, part, made) }] : [];
  });
  if (parts.length < data.rows.length) return [];
  const faults = parts.flatMap(({ part, made, rows, i }) =>
    partFaults(archive, data, part, made, rows, ['rows', i]),
  );
  if (faults.length > 0) return faults;
  const rows = parts.flatMap((part) => part.rows);
  return [
    ...descriptionFaults(archive, data),
    ...unfilledColumns(data, parts),
    ...wordsAlike(data),
    ...labelsAlike(data, parts),
    ...setsAlike(data),
    ...textFaults(data, rows),
    ...wordFaults(data, rows, columnsOf(data)),
  ];
}
