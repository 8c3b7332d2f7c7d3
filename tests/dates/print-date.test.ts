import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, datetimeOf, findDates, printDate, publishDate } from '../../src/dates/index.ts';

describe('a date in words', () => {
  test.each([
    ['2011-08-05', 'August 5, 2011'],
    ['2011-08', 'August 2011'],
    ['2011', '2011'],
    ['FY2011', 'fiscal year 2011'],
    ['2008-10~', 'about October 2008'],
    ['2011?', 'perhaps 2011'],
    ['2011-08-05%', 'perhaps about August 5, 2011'],
    ['2011-06/2011-09', 'June 2011 to September 2011'],
    ['2008-10-27/2014', 'October 27, 2008 to 2014'],
    ['2017-01-25/..', 'since January 25, 2017'],
    ['2011~/2012', 'about 2011 to 2012'],
  ])('of %s is "%s"', (text, words) => {
    expect(printDate(text)).toBe(words);
  });

  test('says as much as is known and no more: it is found again as the same date', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const text = fc
      .tuple(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.nat(3),
      )
      .map(([y, m, d, form]) => [`${y}`, `${y}-${two(m)}`, `${y}-${two(m)}-${two(d)}`, `FY${y}`][form] ?? '');
    fc.assert(
      fc.property(text, (date) => {
        expect(findDates(`It began in ${printDate(date)}.`).map((found) => found.date)).toEqual([
          dateOf(date),
        ]);
      }),
    );
  });

  test('cannot be had of what is no date', () => {
    expect(() => printDate('2011-13')).toThrow('is not a date');
  });
});

describe('the datetime of a time element', () => {
  test.each([
    ['2011-08-05', '2011-08-05'],
    ['2011-08', '2011-08'],
    ['2011', '2011'],
    ['2011-08~', undefined],
    ['FY2011', undefined],
    ['2011/2012', undefined],
  ])('of %s is %s: HTML has no form for doubt, fiscal years and spans', (text, datetime) => {
    expect(datetimeOf(text)).toBe(datetime);
  });
});

describe('a date as the interface for programs gives it', () => {
  test('has its text, first and last day, and words', () => {
    expect(publishDate('2011-08')).toEqual({
      edtf: '2011-08',
      earliest: '2011-08-01',
      latest: '2011-08-31',
      words: 'August 2011',
    });
  });

  test('has null for its last day while it lasts', () => {
    expect(publishDate('2017-01-25/..')).toEqual({
      edtf: '2017-01-25/..',
      earliest: '2017-01-25',
      latest: null,
      words: 'since January 25, 2017',
    });
  });
});
