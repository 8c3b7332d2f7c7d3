import { dateOf } from '../../dates/index.ts';
import { compareText } from '../../language/index.ts';
import { perArchive, type Archive } from '../../archive/index.ts';
import type { Place } from '../../kinds/index.ts';

/** What was active at the end of a day on which counties were activated. */
export interface ActivationDay {
  /** The day, YYYY-MM-DD. */
  day: string;
  /** Counties activated on the day. */
  started: number;
  /** Counties active at its end. */
  active: number;
  /** States with an active county; the District of Columbia counts as one. */
  states: number;
  /** People living in the active counties, by the census of the table of counties. */
  population: number;
  /** The sources of the days of the counties activated, by id. */
  sources: string[];
}

/** Returns the counties of the Record whose day of activation is known. */
export const activatedCounties = perArchive((archive): readonly (Place & { activated: string })[] =>
  [...archive.places.values()].flatMap(({ data }) =>
    data.fips.length === 5 && data.activated !== undefined ? [{ ...data, activated: data.activated }] : [],
  ),
);

/**
 * Returns the days on which counties were activated, in order; a date coarser than a day counts from its last
 * day, when the county was active for certain.
 */
export const activationDays = perArchive((archive): readonly ActivationDay[] => {
  const byDay = Map.groupBy(
    activatedCounties(archive),
    ({ activated }) => dateOf(activated).latest ?? activated,
  );
  const states = new Set<string>();
  let active = 0;
  let population = 0;
  return [...byDay]
    .sort(([a], [b]) => compareText(a, b))
    .map(([day, counties]) => {
      for (const county of counties) states.add(county.state);
      active += counties.length;
      population += counties.reduce((sum, county) => sum + (county.population ?? 0), 0);
      return {
        day,
        started: counties.length,
        active,
        states: states.size,
        population,
        sources: [...new Set(counties.flatMap(({ source }) => source ?? []))],
      };
    });
});

/** Returns the years in which counties began, the first first. */
export const activationYears = perArchive((archive): string[] => [
  ...new Set(activationDays(archive).map(({ day }) => day.slice(0, 4))),
]);

/** The steps of the colors by which maps tell years apart; years beyond the last share its color. */
const yearSteps = 6;

/**
 * Returns the class of what began on a day or in a year: `year-1` for the first year in which counties began.
 */
export function yearClass(archive: Archive, day: string): string {
  const place = activationYears(archive).indexOf(day.slice(0, 4));
  return `year-${Math.min(place + 1, yearSteps)}`;
}
