import { csvFormatValue } from 'd3-dsv';
import { printCell, type FilledColumn, type FilledTable } from '../../views/panel/panel-table.ts';

const encoder = new TextEncoder();

/** The fields of a column as bytes: each value once, a comma or the end of the line behind it. */
function fieldsOf({ form, values }: FilledColumn, end: string): Uint8Array[] {
  return values.map((cell) => encoder.encode(`${csvFormatValue(String(printCell(form, cell) ?? ''))}${end}`));
}

/**
 * Returns a table of a panel as CSV in UTF-8: RFC 4180 quoting, a header row, lines end with a line feed;
 * what is not known is an empty field. Tables are long, so it copies bytes instead of joining texts.
 */
export function writeCsv({ rows, columns }: FilledTable): Uint8Array {
  const header = encoder.encode(`${columns.map(({ name }) => name).join(',')}\n`);
  const printed = columns.map((column, i) => ({
    at: column.at,
    fields: fieldsOf(column, i === columns.length - 1 ? '\n' : ','),
  }));
  let length = header.length;
  for (const { at, fields } of printed) {
    const lengths = Uint32Array.from(fields, (field) => field.length);
    for (let row = 0; row < rows; row++) length += lengths[at[row] ?? 0] ?? 0;
  }
  const bytes = new Uint8Array(length);
  bytes.set(header);
  let end = header.length;
  for (let row = 0; row < rows; row++) {
    for (const { at, fields } of printed) {
      const field = fields[at[row] ?? 0];
      if (field === undefined) continue;
      for (let i = 0; i < field.length; i++) bytes[end++] = field[i] ?? 0;
    }
  }
  return bytes;
}
