import type { Archive, ClaimEntry } from '../archive/index.ts';
import type { Figure } from '../kinds/index.ts';
import { dateOf, isDate } from '../dates/index.ts';
import { isCounted } from '../views/claims/counted-rows.ts';
import { countiesIn } from '../views/places/places.ts';
import { activatedCounties } from '../views/places/roll-out.ts';
import { isIncomplete, problemAt, type Check } from './check.ts';

type Counted = NonNullable<Figure['counted']>;

/**
 * Returns the number of places that a figure counts, or of the people in them, and what it is a number of.
 */
function countOf(
  archive: Archive,
  { state, until, people, crosscheck }: Counted,
  date: string,
): [number, string] {
  const all = countiesIn(archive).filter(({ data }) => state === undefined || data.state === state);
  if (people) return [all.reduce((sum, { data }) => sum + (data.population ?? 0), 0), 'people'];
  if (crosscheck)
    return [all.filter(({ data }) => data.crosscheck === crosscheck).length, `places with "${crosscheck}"`];
  const own = activatedCounties(archive).filter((county) => state === undefined || county.state === state);
  return until
    ? [own.filter(({ activated }) => activated <= date).length, `places up to ${date}`]
    : [own.filter(({ activated }) => activated === date).length, `places on ${date}`];
}

/** Returns whether a claim is of a day, and was counted in the table and in nothing else. */
function isOfTable(archive: Archive, claim: ClaimEntry): boolean {
  const { date = '', sources } = claim.data;
  const isDay = isDate(date) && dateOf(date).precision === 'day';
  return isDay && isCounted(archive, claim) && sources.every(({ noPassage }) => noPassage === 'data');
}

/** Returns the units in which the table of places counts. */
const unitsOf = ({ vocabulary }: Archive): Set<string> =>
  new Set(vocabulary.data.measures.flatMap(({ tableCount, unit }) => (tableCount ? unit : [])));

/**
 * A figure that counts places of the table, or the people in them, is what the table gives; and one that was
 * counted there says how.
 */
export const figureCounted: Check = {
  name: 'figure-counted',
  description:
    'A figure that counts places of the table or their people, as "counted" says, is what the table gives; where a claim of a day has no other source than that of the table, its figures say so.',
  check(checked, report) {
    const { archive } = checked;
    if (isIncomplete(checked, 'place')) return;
    const units = unitsOf(archive);
    for (const claim of archive.claims.values()) {
      const { date = '', figures = [] } = claim.data;
      const mustSay = figures.length > 0 && isOfTable(archive, claim);
      for (const [i, { counted, value, unit }] of figures.entries()) {
        if (counted === undefined) {
          if (mustSay && units.has(unit))
            report.problem(
              problemAt(
                claim,
                ['figures', i],
                'this was counted in the table of places, and nothing says how',
                'Add "counted" with the state, and "until" or "last" where they are meant; then the table is counted again.',
              ),
            );
          continue;
        }
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
