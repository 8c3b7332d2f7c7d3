import { csvParseRows } from 'd3-dsv';
import { gunzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { panelField } from '../../../src/exports/panel/describe-panel.ts';
import { publishedPanels, type PublishedFile } from '../../../src/exports/panel/panel-files.ts';
import { writeDta } from '../../../src/exports/panel/write-dta.ts';
import { writeParquet } from '../../../src/exports/panel/write-parquet.ts';
import { numberType, textType } from '../../../src/exports/panel/stata-types.ts';
import { printCell } from '../../../src/views/panel/panel-table.ts';
import { archive } from '../../real-archive.ts';
import { readDta } from './read-dta.ts';

const published = publishedPanels(archive);
const tables = published.map((one) => [one.filled.table.id, one] as const);
const textOf = ({ path, bytes }: PublishedFile) =>
  new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
/** Returns a cell that was read from Parquet as the CSV prints it. */
const asPrinted = (cell: unknown) =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null);
const ending = (files: readonly PublishedFile[], end: string) => {
  const file = files.find(({ path }) => path.endsWith(end));
  if (!file) throw new Error(`no file ${end}`);
  return file;
};

describe.each(tables)('the files of the panel by %s', (_, { filled, csv, others }) => {
  const rows = csvParseRows(textOf(csv));
  const printed = filled.columns.map(({ form, values, at }) => ({
    form,
    cell: (row: number) => printCell(form, values[at[row] ?? -1] ?? null),
  }));

  it('have as CSV the names of the columns and every cell', () => {
    expect(rows[0]).toEqual(filled.columns.map(({ name }) => name));
    expect(rows.length - 1).toBe(filled.rows);
    let wrong = 0;
    for (let row = 0; row < filled.rows; row++)
      for (const [i, { cell }] of printed.entries())
        if (rows[row + 1]?.[i] !== String(cell(row) ?? '')) wrong++;
    expect(wrong).toBe(0);
  });

  it('have the same cells as Parquet, read by another program than wrote it', async () => {
    const { bytes } = ending(others, '.parquet');
    const read = await parquetReadObjects({ file: bytes.slice().buffer });
    expect(read).toHaveLength(filled.rows);
    let wrong = 0;
    for (const [row, found] of read.entries())
      for (const [i, { name }] of filled.columns.entries())
        if (asPrinted(found[name]) !== printed[i]?.cell(row)) wrong++;
    expect(wrong).toBe(0);
  });

  it('have in Parquet the type that the descriptor names for each column', () => {
    const { schema } = parquetMetadata(ending(others, '.parquet').bytes.slice().buffer);
    const types = { DATE: 'date', UTF8: 'string', INT32: 'integer', DOUBLE: 'number' } as const;
    expect(
      schema.slice(1).map(({ name, type, converted_type: converted }) => {
        const known = Object.entries(types).find(([word]) => word === (converted ?? type));
        return [name, known?.[1]];
      }),
    ).toEqual(filled.columns.map((column) => [column.name, panelField(column).type]));
  });

  it('have the same cells as a Stata file, days and periods counted from 1960', () => {
    const read = readDta(ending(others, '.dta').bytes);
    expect(read.names).toEqual(filled.columns.map(({ name }) => name));
    expect(read.label).toBe(filled.table.title);
    expect(read.labels).toEqual(filled.columns.map(({ column }) => column.title));
    expect(read.rows).toHaveLength(filled.rows);
    const shift: { [form: string]: number } = { day: 3653, month: 120, quarter: 40 };
    let wrong = 0;
    for (const [row, found] of read.rows.entries())
      for (const [i, { form, values, at }] of filled.columns.entries()) {
        const value = values[at[row] ?? -1] ?? null;
        const expected =
          typeof value === 'number'
            ? form === 'share'
              ? Math.fround(value)
              : value + (shift[form] ?? 0)
            : form === 'text'
              ? (value ?? '')
              : value;
        if (found[i] !== expected) wrong++;
      }
    expect(wrong).toBe(0);
  });
});

describe('a Stata file', () => {
  const [first] = published;
  if (!first) throw new Error('there is no panel');

  it('is not read where one byte of its frame is another', () => {
    const bytes = writeDta(first.filled);
    expect(() => readDta(bytes)).not.toThrow();
    const other = bytes.slice();
    other[30] = 55;
    expect(() => readDta(other)).toThrow('was expected');
  });

  it('takes the smallest type for numbers, and refuses text among them and what no type holds', () => {
    expect([1, 100, 101, 32_740, 32_741].map((n) => numberType([n], false).width)).toEqual([1, 1, 2, 2, 4]);
    expect(() => numberType([2 ** 31], false)).toThrow('no type of Stata');
    const { write } = numberType([1], false);
    expect(() => write(new DataView(new ArrayBuffer(1)), 0, 'one')).toThrow('another type');
    expect(() => textType(['x'.repeat(2046)])).toThrow('longer than');
  });
});

describe('the files of the panel', () => {
  it('are the same bytes when they are written again', () => {
    for (const { filled, others } of published.slice(-2)) {
      expect(Buffer.compare(writeDta(filled), ending(others, '.dta').bytes)).toBe(0);
      expect(Buffer.compare(writeParquet(filled), ending(others, '.parquet').bytes)).toBe(0);
    }
  });

  it('are small enough for a host of static files', () => {
    const sizes = published
      .flatMap(({ csv, others }) => [csv, ...others])
      .map(({ path, bytes }) => [path, bytes.length] as const);
    expect(sizes.filter(([path, size]) => size > (path.endsWith('.dta') ? 16e6 : 2e6))).toEqual([]);
  });
});
