import { compareDates, dateOf } from '../../dates/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { ChartData, ColumnData, PartOf, RowPart } from '../../kinds/index.ts';
import type { Row, Value } from '../chart.ts';
import { ownValue } from '../own-value.ts';
import { claimRows } from './claim-rows.ts';
import { comparedRows } from './compared-rows.ts';
import { countyRows, stateRows } from './county-rows.ts';
import type { MadeRows } from './made-rows.ts';
import { measureRows } from './measure-rows.ts';
import { seriesRows } from './series-rows.ts';
import { speakerRows } from './speaker-rows.ts';
import { studyRows } from './study-rows.ts';

const makers: { [F in RowPart['from']]: (archive: Archive, part: PartOf<F>) => MadeRows } = {
  series: seriesRows,
  claims: claimRows,
  measure: measureRows,
  counties: countyRows,
  states: stateRows,
  compared: comparedRows,
  studies: studyRows,
  speakers: speakerRows,
};

/** Returns the rows that one part gives, before they are put into columns. */
export function makeFields<F extends RowPart['from']>(
  archive: Archive,
  part: PartOf<F> & { from: F },
): MadeRows {
  return makers[part.from](archive, part);
}

/**
 * Returns what the rows of a part hold in a column: the name of a field, or a text of all of them; undefined
 * where they hold nothing.
 */
export function fieldOf(
  part: RowPart,
  made: MadeRows,
  column: string,
  row: number,
): { field: string } | { text: string } | undefined {
  const item = part.from === 'claims' ? part.items[row] : undefined;
  const text = ownValue(item?.set, column) ?? ownValue(part.set, column);
  if (text !== undefined) return { text };
  const field = ownValue(item?.cells, column) ?? ownValue(part.cells, column) ?? column;
  return made.fields.includes(field) ? { field } : undefined;
}

function cellOf(part: RowPart, made: MadeRows, { name, type }: ColumnData, i: number): Value {
  const from = fieldOf(part, made, name, i);
  if (from === undefined) return null;
  const value = 'text' in from ? from.text : (made.rows[i]?.[from.field] ?? null);
  return type === 'number' && value !== null ? Number(value) : value;
}

/** Returns rows in the order of a date. */
export function sortByDate(rows: readonly Row[], column: string): Row[] {
  const when = (row: Row) => dateOf(String(row[column]));
  return rows.toSorted((a, b) => compareDates(when(a), when(b)));
}

/** Returns the rows of a part, column by column. */
export function rowsOfPart({ columns }: ChartData, part: RowPart, made: MadeRows): Row[] {
  return made.rows.map((_, i) =>
    Object.fromEntries(columns.map((column) => [column.name, cellOf(part, made, column, i)])),
  );
}

/** Returns the rows of a chart in its order. */
export function makeRows(archive: Archive, data: ChartData): Row[] {
  const rows = data.rows.flatMap((part) => rowsOfPart(data, part, makeFields(archive, part)));
  return data.sort === undefined ? rows : sortByDate(rows, data.sort);
}
