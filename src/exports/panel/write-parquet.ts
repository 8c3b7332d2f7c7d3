import { parquetWriteBuffer, type BasicType, type ColumnSource } from 'hyparquet-writer';
import type { CellForm } from '../../views/panel/panel-holds.ts';
import { printCell, type FilledColumn, type FilledTable } from '../../views/panel/panel-table.ts';

const types: { readonly [F in CellForm]: BasicType } = {
  text: 'STRING',
  flag: 'INT32',
  integer: 'INT32',
  share: 'DOUBLE',
  day: 'STRING',
  month: 'STRING',
  quarter: 'STRING',
  year: 'INT32',
};

/** Rows of a group: few groups pack repeated values best, many small ones ask for less memory. */
const rowGroupSize = 100_000;

/** Returns the cells of a column row by row, numbers side by side where none is missing. */
function unfold({ form, values, at }: FilledColumn): ColumnSource['data'] {
  const printed = values.map((cell) => printCell(form, cell));
  const numbers = printed.flatMap((cell) => (typeof cell === 'number' ? [cell] : []));
  if (numbers.length === values.length) {
    const cells = form === 'share' ? new Float64Array(at.length) : new Int32Array(at.length);
    for (let row = 0; row < at.length; row++) cells[row] = numbers[at[row] ?? 0] ?? 0;
    return cells;
  }
  const cells = new Array<string | number | null>(at.length);
  for (let row = 0; row < at.length; row++) cells[row] = printed[at[row] ?? 0] ?? null;
  return cells;
}

/**
 * Returns a table of a panel as Apache Parquet; days and periods are text, as the CSV has them, and what is
 * not known is null.
 */
export function writeParquet({ columns }: FilledTable): Uint8Array {
  const columnData = columns.map((column) => ({
    name: column.name,
    type: types[column.form],
    data: unfold(column),
    nullable: column.values.includes(null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize, statistics: false }));
}
