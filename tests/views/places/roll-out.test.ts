import { expect, it } from 'vitest';
import { activationDays, activationYears, yearClass } from '../../../src/views/places/roll-out.ts';
import { archive } from '../../real-archive.ts';

it('tells the years in which counties began apart by their order, whatever years they are', () => {
  const years = activationYears(archive);
  expect(years.length).toBeGreaterThan(2);
  expect(years).toEqual(years.toSorted());
  expect(years.map((year) => yearClass(archive, year))).toEqual(years.map((_, i) => `year-${i + 1}`));
  for (const { day } of activationDays(archive))
    expect(yearClass(archive, day)).toBe(yearClass(archive, day.slice(0, 4)));
});
