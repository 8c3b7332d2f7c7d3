import { csvParseRows } from 'd3-dsv';
import { unzipSync } from 'fflate';
import readSpreadsheet from 'read-excel-file/universal';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeSpreadsheet } from '../../src/exports/place-spreadsheet.ts';
import { placeCsv, placeFields, placeTables } from '../../src/exports/place-tables.ts';
import { archive } from '../real-archive.ts';

describe.each(placeTables.map((table) => [table.id, table] as const))('the spreadsheet of %s', (_, table) => {
  let made: ReturnType<typeof placeSpreadsheet> | undefined;
  const spreadsheet = () => (made ??= placeSpreadsheet(archive, table));
  const sheetsOf = async () => readSpreadsheet(new Blob([await spreadsheet()]));

  it('is read by a program for spreadsheets as the rows of the CSV, codes and dates as text', async () => {
    const [first] = await sheetsOf();
    const rows = first?.data.map((row) => row.map((cell) => cell ?? ''));
    const expected = csvParseRows(placeCsv(archive, table));
    expect(rows?.map((row) => row.map(String))).toEqual(expected);
    const population = expected[0]?.indexOf('population') ?? -1;
    const kinds = new Set(
      rows?.slice(1).flatMap((row) => row.flatMap((cell, i) => (i === population ? [] : [typeof cell]))),
    );
    expect([...kinds]).toEqual(['string']);
    if (population >= 0) expect(typeof rows?.[1]?.[population]).toBe('number');
  });

  it('says on a sheet of its own what each column holds', async () => {
    const [, second] = await sheetsOf();
    expect(second?.data.slice(1)).toEqual(
      placeFields(archive, table).map(({ name, description }) => [name, description]),
    );
  });

  it('has every code and date in the format "text", which keeps zeros when a cell is edited', async () => {
    const files = unzipSync(await spreadsheet());
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    const styles = new TextDecoder().decode(files['xl/styles.xml']);
    const [, style = ''] = /<c r="A2" s="(\d+)"/.exec(sheet) ?? [];
    const formats = [...(styles.split('<cellXfs')[1]?.matchAll(/<xf ([^>]*)>/g) ?? [])].map(
      ([, xf = '']) => xf,
    );
    const [, format = ''] = /numFmtId="(\d+)"/.exec(formats[Number(style)] ?? '') ?? [];
    expect(styles).toContain(`<numFmt numFmtId="${format}" formatCode="@"/>`);
  });

  describe('at another time', () => {
    beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
    afterEach(() => vi.useRealTimers());

    it('has the same bytes', async () => {
      vi.setSystemTime(new Date('2031-05-06T07:08:09Z'));
      const later = await placeSpreadsheet(archive, table);
      vi.setSystemTime(new Date('2027-01-01T00:00:00Z'));
      expect(Buffer.from(later).equals(await placeSpreadsheet(archive, table))).toBe(true);
    });
  });
});
