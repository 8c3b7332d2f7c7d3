import type { Archive } from '../archive/index.ts';
import type { Figure } from '../kinds/index.ts';
import { countiesIn } from '../views/places/places.ts';
import { activatedCounties } from '../views/places/roll-out.ts';
import { isIncomplete, problemAt, type Check } from './check.ts';

type Counted = NonNullable<Figure['counted']>;

/**
 * Returns the number of places that a figure counts, or of the people in them, and what it is a number of.
 */
function countOf(archive: Archive, { state, until, people }: Counted, date: string): [number, string] {
  if (people) {
    const own = countiesIn(archive).filter(({ data }) => state === undefined || data.state === state);
    return [own.reduce((sum, { data }) => sum + (data.population ?? 0), 0), 'people'];
  }
  const own = activatedCounties(archive).filter((county) => state === undefined || county.state === state);
  return until
    ? [own.filter(({ activated }) => activated <= date).length, `places up to ${date}`]
    : [own.filter(({ activated }) => activated === date).length, `places on ${date}`];
}

/** A figure that counts places of the table, or the people in them, is what the table gives. */
export const figureCounted: Check = {
  name: 'figure-counted',
  description:
    'A figure that counts places of the table or their people, as "counted" says, is what the table gives.',
  check(checked, report) {
    const { archive } = checked;
    if (isIncomplete(checked, 'place')) return;
    for (const claim of archive.claims.values()) {
      const { date = '', figures = [] } = claim.data;
      for (const [i, { counted, value }] of figures.entries()) {
        if (counted === undefined) continue;
        report.examined();
        const problem = (path: string, message: string) => {
          report.problem(
            problemAt(
              claim,
              ['figures', i, path],
              message,
              'Correct the figure and the statement, or the rows in data/places/counties.csv.',
            ),
          );
        };
        const [found, what] = countOf(archive, counted, date);
        if (found !== value) problem('value', `the table has ${found} ${what}, the figure is ${value ?? ''}`);
        const { state, last = false } = counted;
        const later = last
          ? activatedCounties(archive).filter(
              (county) => county.activated > date && (state === undefined || county.state === state),
            ).length
          : 0;
        if (later > 0) problem('counted', `the table has ${later} places that joined after ${date}`);
      }
    }
  },
};
