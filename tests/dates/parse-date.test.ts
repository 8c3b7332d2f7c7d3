import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, isDate, parseDate, parseFiscalYear } from '../../src/dates/index.ts';

const two = (n: number) => String(n).padStart(2, '0');
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const range = (text: string) => [parseDate(text)?.earliest, parseDate(text)?.latest];

const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const fullDay = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const mark = fc.constantFrom('', '~', '?', '%');
const single = fc.tuple(fc.oneof(year, month, fullDay), mark).map(([date, sign]) => date + sign);

describe('a date', () => {
  test.each([
    ['2011-08-05', 'day', '2011-08-05', '2011-08-05'],
    ['2011-08', 'month', '2011-08-01', '2011-08-31'],
    ['2012-02', 'month', '2012-02-01', '2012-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['0004-02', 'month', '0004-02-01', '0004-02-29'],
    ['2011', 'year', '2011-01-01', '2011-12-31'],
    ['2008-10~', 'month', '2008-10-01', '2008-10-31'],
    ['2011-06/2011-09', 'interval', '2011-06-01', '2011-09-30'],
    ['2011/2011-09-04', 'interval', '2011-01-01', '2011-09-04'],
    ['2011-06-03/2012', 'interval', '2011-06-03', '2012-12-31'],
    ['FY2011', 'fiscal-year', '2010-10-01', '2011-09-30'],
    ['FY0001', 'fiscal-year', '0000-10-01', '0001-09-30'],
  ])('written %s is a %s from %s to %s', (text, precision, earliest, latest) => {
    expect(parseDate(text)).toMatchObject({ edtf: text, precision, earliest, latest });
  });

  test('given as a month is every day of it and never its first', () => {
    fc.assert(
      fc.property(month, (text) => {
        const date = parseDate(text);
        expect(date?.precision).toBe('month');
        expect(date?.earliest).not.toBe(date?.latest);
      }),
    );
  });

  test('whose end is open has no last day', () => {
    const date = parseDate('2011-06/..');
    expect(date).toMatchObject({ precision: 'interval', earliest: '2011-06-01' });
    expect(date).not.toHaveProperty('latest');
  });

  test.each([
    ['2011-08', false, false],
    ['2011-08~', true, false],
    ['2011-08?', false, true],
    ['2011-08%', true, true],
    ['2011~/2012?', true, true],
    ['2011/2012~', true, false],
  ])('written %s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
    expect(parseDate(text)).toMatchObject({ approximate, uncertain });
  });

  test('has the first and last day that the edtf library gives', () => {
    fc.assert(
      fc.property(single, (text) => {
        const other = edtf(text);
        expect(range(text)).toEqual([day(other.min), day(other.max)]);
      }),
    );
  });

  test('from one date to a later has the first day of the one and the last of the other, as the edtf library has', () => {
    fc.assert(
      fc.property(single, single, (a, b) => {
        const starts = (text: string) => parseDate(text)?.earliest ?? '';
        const [from, to] = starts(a) < starts(b) ? [a, b] : [b, a];
        // The library refuses an end that begins with its beginning, such as a year and its January.
        fc.pre(starts(from) < starts(to));
        const text = `${from}/${to}`;
        const other = edtf(text);
        expect(range(text)).toEqual([day(other.min), day(other.max)]);
      }),
    );
  });
});

describe('no date', () => {
  test.each([
    '',
    ' ',
    'August 2011',
    '2011-13',
    '2011-00',
    '2011-02-30',
    '2011-02-29',
    '1900-02-29',
    '2011-04-31',
    '2011-08-00',
    '2011-8-5',
    '11-08-05',
    '20110805',
    '2011-08-05T10:00',
    '2011/08',
    '2011-08/',
    '/2011',
    '../2011',
    '2011/2012/2013',
    '2011-09/2011-06',
    '2012/2011',
    '2011-08-05/2011-08-04',
    'FY11',
    'FY0000',
    'fy2011',
    'FY2011~',
    'FY2010/FY2011',
    '2011~~',
    '2011-08-05 ',
    '２０１１',
  ])('is written %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
    expect(isDate(text)).toBe(false);
  });

  test('makes dateOf throw a sentence that names the text and the forms', () => {
    expect(() => dateOf('2011-13')).toThrow('"2011-13" is not a date (EDTF: 2011-08-05');
  });

  test('is made of any text that the edtf library refuses, unless it is a fiscal year', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/~?%.')) }), (text) => {
        if (!parseDate(text)) return;
        expect(() => edtf(text)).not.toThrow();
      }),
    );
  });
});

describe('a fiscal year', () => {
  test('begins in October of the year before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 9999 }), (number) => {
        expect(parseFiscalYear(`FY${number}`)).toMatchObject({
          earliest: `${number - 1}-10-01`,
          latest: `${number}-09-30`,
        });
      }),
    );
  });
});
