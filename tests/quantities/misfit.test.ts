import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  findQuantities,
  misfitOf,
  printFigure,
  type FigureValue,
  type Misfit,
} from '../../src/quantities/index.ts';

function misfit(words: string, figure: FigureValue) {
  const [quantity, ...others] = findQuantities(words);
  if (quantity === undefined || others.length > 0) throw new Error(`"${words}" must hold one quantity`);
  return misfitOf(quantity, figure);
}

const count = (value: number, unit = 'jurisdictions'): FigureValue => ({ value, unit });
const moreThan = (value: number): FigureValue => ({ value, unit: 'people', qualifier: 'more-than' });
const about = (value: number, unit = 'people'): FigureValue => ({ value, unit, qualifier: 'about' });
const percent = (value: number): FigureValue => ({ value, unit: 'percent' });

type Case = [words: string, figure: FigureValue, why?: Misfit];

const cases: { [heading: string]: Case[] } = {
  'an exact figure': [
    ['1,508 jurisdictions', count(1508)],
    ['1508 jurisdictions', count(1508)],
    ['thirty-nine governors', count(39, 'governors')],
    ['two memoranda', count(2, 'items')],
    ['1,509 jurisdictions', count(1508), 'differs'],
    ['15,080 jurisdictions', count(1508), 'differs'],
    ['8.4 million prints', count(8400000, 'fingerprint-submissions')],
    ['0 votes', count(0, 'votes-in-favor')],
    ['1 vote', count(0, 'votes-in-favor'), 'differs'],
    ['a dozen counties', count(12, 'counties')],
    ['4.8 more crimes', count(4.8, 'violent-crimes-per-100000')],
    ['exactly 1,508 jurisdictions', count(1508)],
    ['about 1,508 jurisdictions', count(1508), 'qualifier-wrong'],
    ['more than 1,508 jurisdictions', count(1508), 'qualifier-wrong'],
    ['at least 1,508 jurisdictions', count(1508), 'qualifier-wrong'],
    ['up to 1,508 jurisdictions', count(1508), 'qualifier-wrong'],
  ],
  'a rounding of an exact figure': [
    ['more than 1,500 jurisdictions', count(1508)],
    ['over 1,500 jurisdictions', count(1508)],
    ['at least 1,500 jurisdictions', count(1508)],
    ['about 1,500 jurisdictions', count(1508)],
    ['about 1,510 jurisdictions', count(1508)],
    ['nearly 1,510 jurisdictions', count(1508)],
    ['1,500 jurisdictions', count(1508), 'rounded-without-word'],
    ['nearly 1,500 jurisdictions', count(1508), 'rounded-wrong-way'],
    ['more than 1,510 jurisdictions', count(1508), 'rounded-wrong-way'],
    ['more than 1,600 jurisdictions', count(1508), 'rounded-wrong-way'],
    ['about 1,600 jurisdictions', count(1508), 'rounded-wrong-way'],
    ['about 1,400 jurisdictions', count(1508), 'differs'],
    ['more than 1,000 jurisdictions', count(1508), 'differs'],
    ['more than 1,507 jurisdictions', count(1508), 'differs'],
    ['fewer than 1,600 jurisdictions', count(1508), 'qualifier-wrong'],
    ['nearly 393,000 people', count(392862)],
    ['nearly 400,000 people', count(392862)],
    ['about 393,000 people', count(392862)],
    ['about 400,000 people', count(392862)],
    ['more than 392,000 people', count(392862)],
    ['more than 390,000 people', count(392862)],
    ['about 392,000 people', count(392862), 'rounded-wrong-way'],
    ['nearly 392,000 people', count(392862), 'rounded-wrong-way'],
    ['393,000 people', count(392862), 'rounded-without-word'],
    ['nearly half a million people', count(392862), 'differs'],
    ['nearly 400,000 people', count(300000), 'differs'],
    ['more than 40 agreements', count(42, 'agreements')],
    ['nearly 50 counties', count(46, 'counties')],
    ['nearly 10 percent', percent(9.6)],
    ['about 55 percent', percent(55.3)],
    ['55 percent', percent(55.3), 'rounded-without-word'],
    ['nearly 1,000 people', count(996)],
  ],
  'a figure with a qualifier': [
    ['more than 77,000 people', moreThan(77000)],
    ['over 77,000 people', moreThan(77000)],
    ['upwards of 77,000 people', moreThan(77000)],
    ['77,000 people', moreThan(77000), 'qualifier-lost'],
    ['about 77,000 people', moreThan(77000), 'qualifier-wrong'],
    ['nearly 77,000 people', moreThan(77000), 'qualifier-wrong'],
    ['at least 77,000 people', moreThan(77000), 'qualifier-wrong'],
    ['more than 300,000 people', moreThan(300100)],
    ['300,000 people', moreThan(300100), 'qualifier-lost'],
    ['about 300,000 people', moreThan(300100), 'qualifier-wrong'],
    ['more than 78,000 people', moreThan(77000), 'differs'],
    ['more than 80,000 people', moreThan(77000), 'rounded-wrong-way'],
    ['about 870 people', about(870)],
    ['roughly 870 people', about(870)],
    ['870 people', about(870), 'qualifier-lost'],
    ['nearly 1,300 counties', { value: 1300, unit: 'counties', qualifier: 'nearly' }],
    ['almost 1,300 counties', { value: 1300, unit: 'counties', qualifier: 'nearly' }],
    ['about 1,300 counties', { value: 1300, unit: 'counties', qualifier: 'nearly' }, 'qualifier-wrong'],
    ['under 22 percent', { value: 22, unit: 'percent', qualifier: 'less-than' }],
    ['at most 14 percent', { value: 14, unit: 'percent', qualifier: 'at-most' }],
    ['up to 14 percent', { value: 14, unit: 'percent', qualifier: 'at-most' }],
    ['no fewer than 895 people', { value: 895, unit: 'people', qualifier: 'at-least' }],
    ['895 or more people', { value: 895, unit: 'people', qualifier: 'at-least' }],
    ['fewer than 900 people', { value: 895, unit: 'people', qualifier: 'less-than' }],
  ],
  'a percent, a share in words': [
    ['55 percent', percent(55)],
    ['55%', { value: 55, unit: 'percent-increase' }],
    ['one in five', percent(20)],
    ['one in five', percent(21), 'rounded-without-word'],
    ['about one in five', percent(21)],
    ['half of them', percent(50)],
    ['half of them', percent(51), 'rounded-without-word'],
    ['about half of them', percent(51)],
    ['more than half of them', percent(53)],
    ['nearly half of them', percent(48)],
    ['nearly half of them', percent(53), 'rounded-wrong-way'],
    ['more than half of them', percent(85), 'differs'],
    ['two-thirds of them', percent(66)],
    ['two-thirds of them', percent(66.7)],
    ['two in three', percent(67)],
    ['two-thirds of them', percent(65), 'rounded-without-word'],
    ['about two-thirds of them', percent(67)],
    ['about two-thirds of them', percent(65)],
    ['two-thirds of them', about(67, 'percent'), 'qualifier-lost'],
    ['about three-quarters of them', about(74, 'percent')],
    ['over a quarter of them', percent(27)],
    ['about half of them', percent(50), 'qualifier-wrong'],
  ],
  'the kind of thing that is counted': [
    ['55 people', percent(55), 'unit'],
    ['55 percent', count(55, 'people'), 'unit'],
    ['one in five', count(20, 'people'), 'unit'],
    ['$200 million', { value: 200000000, unit: 'us-dollars' }],
    ['about $1 billion', { value: 1000000000, unit: 'us-dollars-per-year', qualifier: 'about' }],
    ['200 million', { value: 200000000, unit: 'us-dollars' }, 'unit'],
    ['$42', count(42, 'agreements'), 'unit'],
    ['2.2 percentage points', { value: 2.2, unit: 'percentage-points' }],
    ['2.2 percent', { value: 2.2, unit: 'percentage-points' }, 'unit'],
    ['2.2 percentage points', percent(2.2), 'unit'],
    ['more than $2.4 billion', { value: 2481213000, unit: 'us-dollars' }],
  ],
  'a range': [
    ['from 8 to 10 counties', { min: 8, max: 10, unit: 'counties' }],
    ['between 8 and 10 counties', { min: 8, max: 10, unit: 'counties' }],
    ['8-10 percent', { min: 8, max: 10, unit: 'percent' }],
    ['about 8 to 10 counties', { min: 8, max: 10, unit: 'counties', qualifier: 'about' }],
    ['8 to 10 counties', { min: 8, max: 10, unit: 'counties', qualifier: 'about' }, 'qualifier-lost'],
    ['8 to 11 counties', { min: 8, max: 10, unit: 'counties' }, 'differs'],
    ['10 counties', { min: 8, max: 10, unit: 'counties' }, 'differs'],
    ['8 to 10 counties', count(10, 'counties'), 'differs'],
    ['8 to 10 percent', { min: 8, max: 10, unit: 'counties' }, 'unit'],
    ['8 counties', { min: 8, max: 8, unit: 'counties' }],
    ['at least 8 counties', { min: 8, unit: 'counties' }],
    ['8 counties', { min: 8, unit: 'counties' }, 'qualifier-lost'],
    ['up to 10 counties', { max: 10, unit: 'counties' }],
  ],
  'a figure without a value': [['10 counties', { unit: 'counties' }, 'differs']],
};

for (const [heading, own] of Object.entries(cases)) {
  describe(`the misfit of ${heading}`, () => {
    for (const [words, figure, why] of own) {
      const archive = printFigure(figure) || 'nothing';
      it(`${why === undefined ? 'accepts' : 'rejects'} "${words}" for ${archive} (${figure.unit})${why === undefined ? '' : `: ${why}`}`, () => {
        expect(misfit(words, figure)).toBe(why);
      });
    }
  });
}

describe('printFigure', () => {
  const printed: [string, FigureValue][] = [
    ['more than 77,000', moreThan(77000)],
    ['1,508', count(1508)],
    ['55 percent', percent(55)],
    ['55 percent', { value: 55, unit: 'percent-increase' }],
    ['2.2 percentage points', { value: 2.2, unit: 'percentage-points' }],
    ['1 percentage point', { value: 1, unit: 'percentage-points' }],
    ['$200 million', { value: 200000000, unit: 'us-dollars' }],
    ['about $1.4 billion', { value: 1400000000, unit: 'us-dollars-per-year', qualifier: 'about' }],
    ['$5.4 million', { value: 5400000, unit: 'us-dollars' }],
    ['$2,481,213,000', { value: 2481213000, unit: 'us-dollars' }],
    ['$97,373.14', { value: 97373.14, unit: 'us-dollars' }],
    ['$0.50', { value: 0.5, unit: 'us-dollars' }],
    ['8 to 10', { min: 8, max: 10, unit: 'counties' }],
    ['8 to 10 percent', { min: 8, max: 10, unit: 'percent' }],
    ['$5 million to $10 million', { min: 5000000, max: 10000000, unit: 'us-dollars' }],
    ['$900,000 to $1,000,000', { min: 900000, max: 1000000, unit: 'us-dollars' }],
    ['fewer than 40', { value: 40, unit: 'people', qualifier: 'less-than' }],
    ['less than 48', { value: 48, unit: 'hours', qualifier: 'less-than' }],
    ['at least 8', { min: 8, unit: 'counties' }],
    ['at most 10', { max: 10, unit: 'counties' }],
    ['−2.5 percent', percent(-2.5)],
    ['2013', { value: 2013, unit: 'calendar-year' }],
    ['2011 to 2013', { min: 2011, max: 2013, unit: 'calendar-year' }],
    ['', { unit: 'counties' }],
  ];
  for (const [words, figure] of printed) {
    it(`prints ${JSON.stringify(figure)} as "${words}"`, () => {
      expect(printFigure(figure)).toBe(words);
    });
  }

  const value = fc.oneof(
    fc.integer({ min: 0, max: 5_000_000_000 }),
    fc.integer({ min: 0, max: 2500 }),
    fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
    fc.integer({ min: 1, max: 99 }).map((n) => n * 1e8),
  );
  const rest = {
    unit: fc.constantFrom(
      'people',
      'hours',
      'percent',
      'percent-decrease',
      'percentage-points',
      'us-dollars',
      'removals-per-month',
    ),
    qualifier: fc.constantFrom('about', 'nearly', 'more-than', 'less-than', 'at-least', 'at-most', undefined),
  } as const;
  const figures = fc.oneof(
    fc.record({ value, ...rest }),
    fc
      .record({ a: value, b: value, ...rest })
      .map(({ a, b, ...more }) => ({ min: Math.min(a, b), max: Math.max(a, b), ...more })),
  );

  it('prints words in which the figure is found again, and fits', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const found = findQuantities(`It was ${printFigure(figure)} in all.`);
        expect(found).toHaveLength(1);
        expect(found[0] && misfitOf(found[0], figure)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
