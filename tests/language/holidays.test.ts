import { describe, expect, test } from 'vitest';
import { houseStyle } from '../../src/language/house-style.ts';

const dayIn = (year: number, name: string) =>
  houseStyle.holidaysOf(year).find((holiday) => holiday.name === name)?.day;

describe('the day of a federal holiday', () => {
  test.each([
    ['Martin Luther King Jr. Day', 2012, '2012-01-16'],
    ['Washington’s Birthday', 2011, '2011-02-21'],
    ['Memorial Day', 2010, '2010-05-31'],
    ['Memorial Day', 2012, '2012-05-28'],
    ['Labor Day', 2009, '2009-09-07'],
    ['Columbus Day', 2012, '2012-10-08'],
    ['Thanksgiving Day', 2012, '2012-11-22'],
  ])('is a weekday of its month: %s in %i', (name, year, day) => {
    expect(dayIn(year, name)).toBe(day);
  });

  test.each([
    ['Independence Day', 2012, '2012-07-04'],
    ['Veterans Day', 2010, '2010-11-11'],
  ])('is a day of its month: %s in %i', (name, year, day) => {
    expect(dayIn(year, name)).toBe(day);
  });

  test.each([
    ['a Saturday', 'Christmas Day', 2010, '2010-12-24'],
    ['a Sunday', 'Independence Day', 2010, '2010-07-05'],
    ['a Saturday in the year before', 'New Year’s Day', 2011, '2010-12-31'],
  ])('is moved from %s to the day beside it: %s in %i', (_, name, year, day) => {
    expect(dayIn(year, name)).toBe(day);
  });

  test('is there for each of the ten, once a year and in order', () => {
    const days = houseStyle.holidaysOf(2013).map(({ day }) => day);
    expect(new Set(days).size).toBe(10);
    expect(days).toEqual(days.toSorted());
  });
});
