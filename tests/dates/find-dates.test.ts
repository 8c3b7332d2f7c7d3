import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, findMonths, findOddDates, yearsIn } from '../../src/dates/index.ts';

describe('the dates that a sentence names', () => {
  test.each<[string, string[]]>([
    ['On August 5, 2011 it ended.', ['2011-08-05']],
    ['On August 5 2011 it ended.', ['2011-08-05']],
    ['It ended August 05, 2011.', ['2011-08-05']],
    ['It ended on 5 August 2011.', ['2011-08-05']],
    ['It ended on 2011-08-05.', ['2011-08-05']],
    ['It ended in August 2011.', ['2011-08']],
    ['It ended in August, 2011.', ['2011-08']],
    ['It ended in 2011.', ['2011']],
    ['It ended in 2011, and that was that.', ['2011']],
    ['Aug. 5, 2011', ['2011-08-05']],
    ['Aug 5, 2011', ['2011-08-05']],
    ['Sept. 30, 2010', ['2010-09-30']],
    ['Sep 30, 2010', ['2010-09-30']],
    ['Dec. 2012', ['2012-12']],
    ['May 2012', ['2012-05']],
    ['from June to September 2011', ['2011-09']],
    ['from June 2011 to September 2011', ['2011-06', '2011-09']],
    ['in fiscal year 2011', ['FY2011']],
    ['in Fiscal Year 2011', ['FY2011']],
    ['in fiscal 2011', ['FY2011']],
    ['in FY2011 and FY 2012', ['FY2011', 'FY2012']],
    ['in fiscal years 2010 and 2011', ['FY2010', 'FY2011']],
    ['fiscal years 2009 to 2012', ['FY2009', 'FY2012']],
    ['fiscal years 2009, 2010, and 2011', ['FY2009', 'FY2010', 'FY2011']],
    ['fiscal years 2009–2011', ['FY2009', 'FY2011']],
    ['in fiscal year 2009 and in 2010', ['FY2009', '2010']],
    ['between 2008 and 2014', ['2008', '2014']],
    ['2008–2014', ['2008', '2014']],
    ['the 1990s and the 2000s', []],
    ['in mid-2011', []],
    ['2,011 people', []],
    ['$2011', []],
    ['12011 people', []],
    ['20110 people', []],
    ['2011.5 people', []],
    ['2011%', []],
    ['in May', []],
    ['on August 5', []],
    ['on August 32, 2011', ['2011']],
    ['on February 30, 2011', ['2011']],
    ['in the year 1899', []],
    ['in 2100', []],
    ['Mayor 2011', ['2011']],
    ['Marching 5, 2011', ['2011']],
    ["in 2011's report", ['2011']],
    ['(2011)', ['2011']],
    ['August 5, 2011, and August 6, 2011', ['2011-08-05', '2011-08-06']],
    ['August\n5,\n2011', ['2011-08-05']],
    ['', []],
  ])('of %j are %j', (text, dates) => {
    expect(findDates(text).map(({ date }) => date.edtf)).toEqual(dates);
  });

  test('stand in order, do not overlap, and are the words at their place', () => {
    const words = fc.constantFrom(
      'August',
      '5,',
      '5',
      '2011',
      '2012',
      'fiscal',
      'years',
      'and',
      'FY2010',
      'in',
      '2011-08-05',
      'May',
      '–',
      ',',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        const found = findDates(text);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
          found.map((date) => date.words),
        );
        expect(found.every(({ start }, i) => start >= (found[i - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});

describe('the months that a sentence names without a year', () => {
  test.each<[string, string[]]>([
    ['In June the council met.', ['06']],
    ['It met that July.', ['07']],
    ['It began on June 14 and ended by July 5.', ['06-14', '07-05']],
    ['10 more on May 24, and five on June 4', ['05-24', '06-04']],
    ['in June 2011 and on June 14, 2012', []],
    ['It may march on. May they? March!', []],
    ['for August Lee, of April Lee', ['04']],
    ['In October 48 percent came.', []],
    ['on June 45', []],
  ])('in "%s" are %j', (text, months) => {
    const found = findMonths(text, findDates(text));
    expect(found.map(({ month, day }) => [month, day].filter(Boolean).join('-'))).toEqual(months);
    for (const { start, words } of found) expect(text.slice(start, start + words.length)).toBe(words);
  });
});

test('the years in a text are those of four digits from 1900 to 2099, also between letters', () => {
  expect(yearsIn('In 2010 and 1999–2000, gao2012 of 12010 and 1,200 lamps, 1850')).toEqual([
    '2010',
    '1999',
    '2000',
    '2012',
  ]);
});

describe('what is written as a date and is none', () => {
  test.each([
    ['on June 31, 2011, it began', ['June 31, 2011']],
    ['on February 29, 2011', ['February 29, 2011']],
    ['in fiscal year 5014', ['fiscal year 5014']],
    ['in fiscal years 2009 to 2209', ['2209']],
    ['in May 3011', ['May 3011']],
    ['on February 29, 2012, and in fiscal year 2011', []],
    ['on 2011-02-30', ['2011-02-30']],
    ['the act of June 25, 1798', []],
    ['it may 2010 times', []],
  ])('%s', (text, words) => {
    expect(findOddDates(text).map((found) => found.words)).toEqual(words);
  });
});
