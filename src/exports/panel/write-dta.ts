import type { Cell, CellForm } from '../../views/panel/panel-holds.ts';
import type { FilledColumn, FilledTable } from '../../views/panel/panel-table.ts';
import { numberType, textType, type StataType } from './stata-types.ts';

/** Bytes that the format gives to a name, a format, and a label, each with a zero at its end. */
const widths = { name: 129, format: 57, label: 321 };
/** Characters of a label that Stata shows. */
const longestLabel = 80;

/** Days, months and quarters from 1960-01-01, where Stata counts from, to 1970-01-01, where we count from. */
const since1960: { readonly [F in CellForm]?: number } = { day: 3653, month: 120, quarter: 40 };
const formats: { readonly [F in CellForm]?: string } = {
  share: '%8.6f',
  day: '%td',
  month: '%tm',
  quarter: '%tq',
  year: '%ty',
};

interface Variable {
  column: FilledColumn;
  type: StataType;
  values: readonly Cell[];
}

const encoder = new TextEncoder();

function toVariable(column: FilledColumn): Variable {
  const { form } = column;
  const shift = since1960[form] ?? 0;
  const values = column.values.map((cell) => (typeof cell === 'number' ? cell + shift : cell));
  return { column, values, type: form === 'text' ? textType(values) : numberType(values, form === 'share') };
}

/** Returns a text in a field of fixed width, zeros behind it; throws where it does not fit. */
function padded(text: string, width: number): Uint8Array {
  const bytes = new Uint8Array(width);
  const { read } = encoder.encodeInto(text, bytes.subarray(0, width - 1));
  if (read < text.length) throw new Error(`"${text}" is longer than ${width - 1} bytes`);
  return bytes;
}

function unsigned(value: number, size: 1 | 2 | 8): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  if (size === 1) view.setUint8(0, value);
  else if (size === 2) view.setUint16(0, value, true);
  else view.setBigUint64(0, BigInt(value), true);
  return new Uint8Array(view.buffer);
}

/** Returns parts one behind the other, texts as UTF-8. */
function join(parts: readonly (string | Uint8Array)[]): Uint8Array {
  const bytes = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const whole = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const section = (name: string, parts: readonly (string | Uint8Array)[]) =>
  join([`<${name}>`, ...parts, `</${name}>`]);

/** Writes the rows: each value is written once, and its bytes are copied to where it is. */
function writeRows(rows: number, variables: readonly Variable[]): Uint8Array {
  const rowWidth = variables.reduce((sum, { type }) => sum + type.width, 0);
  const bytes = new Uint8Array(rows * rowWidth);
  let start = 0;
  for (const { type, values, column } of variables) {
    const { width } = type;
    const written = new Uint8Array(values.length * width);
    const view = new DataView(written.buffer);
    for (const [i, value] of values.entries()) type.write(view, i * width, value);
    for (let row = 0; row < rows; row++) {
      const from = (column.at[row] ?? 0) * width;
      const to = row * rowWidth + start;
      for (let i = 0; i < width; i++) bytes[to + i] = written[from + i] ?? 0;
    }
    start += width;
  }
  return bytes;
}

const labelOf = (text: string) => {
  if (text.length > longestLabel) throw new Error(`"${text}" is longer than ${longestLabel} characters`);
  return text;
};

/**
 * Returns a table of a panel as a Stata file, format 118, least significant byte first, without a time stamp;
 * days, months, quarters, and years have Stata's formats, and what is not known is missing.
 */
export function writeDta({ table, rows, columns }: FilledTable): Uint8Array {
  const variables = columns.map(toVariable);
  const label = encoder.encode(labelOf(table.title));
  const sections: [string, (string | Uint8Array)[]][] = [
    ['variable_types', variables.map(({ type }) => unsigned(type.code, 2))],
    ['varnames', columns.map(({ name }) => padded(name, widths.name))],
    ['sortlist', [new Uint8Array((variables.length + 1) * 2)]],
    [
      'formats',
      variables.map(({ column, type }) => padded(formats[column.form] ?? type.format, widths.format)),
    ],
    ['value_label_names', columns.map(() => padded('', widths.name))],
    ['variable_labels', columns.map(({ column }) => padded(labelOf(column.title), widths.label))],
    ['characteristics', []],
    ['data', [writeRows(rows, variables)]],
    ['strls', []],
    ['value_labels', []],
  ];
  const header = section('header', [
    '<release>118</release><byteorder>LSF</byteorder><K>',
    unsigned(variables.length, 2),
    '</K><N>',
    unsigned(rows, 8),
    '</N><label>',
    unsigned(label.length, 2),
    label,
    '</label><timestamp>',
    unsigned(0, 1),
    '</timestamp>',
  ]);
  const start = join(['<stata_dta>', header]);
  const bodies = sections.map(([name, parts]) => section(name, parts));
  const mapLength = '<map></map>'.length + (sections.length + 4) * 8;
  const offsets = [0, start.length];
  let at = start.length + mapLength;
  for (const body of bodies) {
    offsets.push(at);
    at += body.length;
  }
  const end = '</stata_dta>';
  const map = section(
    'map',
    [...offsets, at, at + end.length].map((offset) => unsigned(offset, 8)),
  );
  return join([start, map, ...bodies, end]);
}
