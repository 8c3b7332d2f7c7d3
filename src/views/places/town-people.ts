/**
 * A town with this many times the people of its counties has its number from a larger area. The numbers are
 * of different years, and a town that grew stays far below it.
 */
const mostTimes = 2;

/** Returns the number of people of a town, 0 (not known) where the number is plainly not that of the town. */
export function townPeople(
  people: number,
  counties: readonly string[],
  peopleOf: ReadonlyMap<string, number>,
): number {
  const around = [...new Set(counties)].reduce((sum, fips) => sum + (peopleOf.get(fips) ?? 0), 0);
  return people > mostTimes * around ? 0 : people;
}
