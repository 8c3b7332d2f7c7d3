import type { Archive } from '../../archive/index.ts';
import { countiesByDay, extentOn, type Extent } from './county-facts.ts';
import { printCount, printNumber, printShare } from '../../language/index.ts';

/** Returns in words what was active: "84 counties in 11 states", the District of Columbia apart from the states. */
export function printPlaces({ counties, states, district }: Extent): string {
  if (counties === 0) return 'no county';
  const where = [
    ...(states ? [printCount(states, 'state', 'states')] : []),
    ...(district ? ['the District of Columbia'] : []),
  ];
  return `${printCount(counties, 'county', 'counties')} in ${where.join(' and ')}`;
}

/** Returns what was active at the end of a day, with the people who lived there and their part of the country: "14 counties in 7 states, 12,345,678 people (4 percent)". */
export function extentWords(archive: Archive, day: string): string {
  const extent = extentOn(archive, day);
  const all = countiesByDay(archive).reduce((sum, { population = 0 }) => sum + population, 0);
  return `${printPlaces(extent)}, ${printNumber(extent.people)} people (${printShare(extent.people, all)})`;
}
