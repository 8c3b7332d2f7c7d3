import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  dateOf,
  dayNumber,
  isBefore,
  isFinerThan,
  isWithin,
  overlaps,
} from '../../src/dates/index.ts';
import { compareText } from '../../src/language/index.ts';

const two = (n: number) => String(n).padStart(2, '0');
const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([y, m, d]) =>
    fc.constantFrom(`${y}-${two(m)}-${two(d)}`, `${y}-${two(m)}`, String(y), `FY${y}`, `${y}-${two(m)}/..`),
  )
  .map(dateOf);
const pair = (a: string, b: string) => [dateOf(a), dateOf(b)] as const;

describe('one date is before another', () => {
  test.each([
    ['2011-08-04', '2011-08-05', true],
    ['2011-08-05', '2011-08-05', false],
    ['2011-08', '2011-08-31', false],
    ['2011-07', '2011-08-01', true],
    ['2011', '2012', true],
    ['FY2011', '2011-10-01', true],
    ['FY2011', '2011', false],
    ['2011/..', '2030', false],
    ['2010', '2011/..', true],
  ])('only where every day of the one is: %s, %s: %s', (a, b, before) => {
    expect(isBefore(...pair(a, b))).toBe(before);
  });

  test('or after it, or they share a day', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect([isBefore(a, b), isBefore(b, a), overlaps(a, b)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe('a date is finer than another', () => {
  test.each([
    ['2011-08-05', '2011-08', true],
    ['2011-08', '2011', true],
    ['2011-08', '2011-08', false],
    ['2011', '2011-08-05', false],
    ['2010-08', '2011-08-05', true],
    ['2011-08', '2011-06/2011-09', true],
    ['2011', '2011-06/2011-09', false],
    ['2011', 'FY2011', true],
    ['2011-06', '2011-06/..', true],
  ])('where it leaves out a day that the other may mean: %s, %s: %s', (a, b, finer) => {
    expect(isFinerThan(...pair(a, b))).toBe(finer);
  });

  test('never than itself, and both ways only where neither holds the other', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(isFinerThan(a, a)).toBe(false);
        expect(isFinerThan(a, b)).toBe(!isWithin(b, a));
        if (isWithin(a, b)) expect(overlaps(a, b)).toBe(true);
      }),
    );
  });
});

describe('dates in order', () => {
  test('go by first day, then the coarser before the finer', () => {
    const texts = ['2011-08-05', '2011', '2011-01-01', '2010-10~', 'FY2011', '2011-01', '2011/..'];
    expect(
      texts
        .map(dateOf)
        .sort(compareDates)
        .map(({ edtf }) => edtf),
    ).toEqual(['FY2011', '2010-10~', '2011/..', '2011', '2011-01', '2011-01-01', '2011-08-05']);
  });

  test('stand in one order only, whatever order they came in', () => {
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const order = (list: typeof dates) => list.sort(compareDates).map(({ edtf }) => edtf);
        expect(order([...dates].reverse())).toEqual(order([...dates]));
      }),
    );
  });

  test('of text go by code unit, the same on every machine', () => {
    expect(['é', 'b', 'B', 'a', 'z'].sort(compareText)).toEqual(['B', 'a', 'b', 'z', 'é']);
  });
});

describe('the number of a day', () => {
  test('is 0 for the first of January 1970 and grows by one a day, over leap days too', () => {
    expect([
      dayNumber('1970-01-01'),
      dayNumber('2012-02-29') - dayNumber('2012-02-28'),
      dayNumber('2012-03-01') - dayNumber('2012-02-28'),
    ]).toEqual([0, 1, 2]);
  });
});
