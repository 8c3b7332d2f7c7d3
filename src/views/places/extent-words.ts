import { printList, printNumber, printShare } from '../../language/index.ts';
import { getOrThrow, type Archive } from '../../archive/index.ts';
import { countiesByDay, extentOn, type Extent } from './county-facts.ts';
import { stateFiller } from './place-patterns.ts';

/**
 * Returns what was active: "84 counties in 11 states", a district apart from the states; `print` prints the
 * numbers.
 */
export function printExtent(
  archive: Archive,
  { counties, states, districts }: Extent,
  print: (value: number) => string = printNumber,
): string {
  const fill = stateFiller(archive);
  const where = [
    ...(states ? [fill('extent-states', { states, count: print(states) })] : []),
    ...districts.map((id) => fill('extent-district', { district: getOrThrow(archive.places, id).data.name })),
  ];
  return fill('extent', { counties, count: print(counties), where: printList(where) });
}

/**
 * Returns what was active at the end of a day, with the people who lived there and their part of the country:
 * "14 counties in 7 states, 12,345,678 people (4 percent)".
 */
export function extentWords(archive: Archive, day: string): string {
  const { people, ...extent } = extentOn(archive, day);
  const all = countiesByDay(archive).reduce((sum, { population = 0 }) => sum + population, 0);
  const values = {
    extent: printExtent(archive, { ...extent, people }),
    people,
    share: printShare(people, all),
  };
  return stateFiller(archive)('extent-with-people', values);
}
