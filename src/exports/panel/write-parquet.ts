import { parquetWriteBuffer, type ColumnSource, type SchemaElement } from 'hyparquet-writer';
import type { CellForm } from '../../views/panel/panel-holds.ts';
import { printCell, type FilledColumn, type FilledTable } from '../../views/panel/panel-table.ts';

type ParquetType = Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'>;

const text: ParquetType = { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
const whole: ParquetType = { type: 'INT32' };
const types: { readonly [F in CellForm]: ParquetType } = {
  text,
  flag: whole,
  integer: whole,
  share: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
  month: text,
  quarter: text,
  year: whole,
};

/** Rows of a group: few groups pack repeated values best, many small ones ask for less memory. */
const rowGroupSize = 100_000;

/** Returns the cells of a column row by row, numbers side by side where none is missing. */
function unfold({ form, values, at }: FilledColumn): ColumnSource['data'] {
  // Parquet counts days as our cells do, from 1970.
  const printed = values.map((cell) => (form === 'day' ? cell : printCell(form, cell)));
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
 * Returns a table of a panel as Apache Parquet; days are dates, months and quarters are text, as the CSV has
 * them, and what is not known is null.
 */
export function writeParquet({ columns }: FilledTable): Uint8Array {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, form, values }): SchemaElement => ({
      name,
      repetition_type: values.includes(null) ? 'OPTIONAL' : 'REQUIRED',
      ...types[form],
    })),
  ];
  const columnData = columns.map((column): ColumnSource => ({ name: column.name, data: unfold(column) }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize, statistics: false }));
}
