import { dayNumber, isDate, dateOf, printDate, weekdayOf } from '../dates/index.ts';
import type { Archive, EntryOf } from '../archive/index.ts';
import { holidayProblems } from './holidays-named.ts';
import { problemAt, type Check, type Found } from './check.ts';

type Place = EntryOf<'place'>;
type Days = NonNullable<Archive['site']['data']['rollOutDays']>;

const daysOfWeek = 7;

/** The day on which a place joined, where it is known to the day. */
function dayOf({ data: { activated } }: Place): string | undefined {
  return activated !== undefined && isDate(activated) && /^\d{4}-\d\d-\d\d$/.test(activated)
    ? dateOf(activated).earliest
    : undefined;
}

const isNamedBy = (place: Place, places: readonly string[]) =>
  places.includes(place.id) || places.includes(place.data.state);

/** Returns whether the day instead of which some joined is of the others’ weekday, and next to theirs. */
const isInsteadOf = ({ day, insteadOf = day }: Days['others'][number], weekday: string) =>
  weekdayOf(insteadOf) === weekday && Math.abs(dayNumber(insteadOf) - dayNumber(day)) < daysOfWeek;

/** Returns what is wrong with the day of a place; undefined where it is of the pattern, or listed. */
function faultOf(place: Place, day: string, { weekday, others }: Days): [string, string] | undefined {
  const listed = others.find((other) => other.day === day);
  const own = weekdayOf(day);
  const list = 'add it to "rollOutDays" in data/site.json with its reason';
  if (listed && !isNamedBy(place, listed.places))
    return [
      `${printDate(day)} was a ${own}, on which only places of ${listed.places.join(', ')} joined`,
      `Correct the day; if a source gives it, ${list}.`,
    ];
  const expected = others.find(({ day: other, places }) => other !== day && places.includes(place.id));
  if (expected && !listed)
    return [
      `data/site.json lists ${printDate(expected.day)} for this place, not ${printDate(day)}`,
      'Correct the day, or the list "rollOutDays" there.',
    ];
  if (!listed && own !== weekday)
    return [
      `${printDate(day)} was a ${own}, and places joined on a ${weekday}`,
      `Correct the day; if a source gives it, ${list}.`,
    ];
  const instead = others.find((other) => other.insteadOf === day && isInsteadOf(other, weekday));
  return (
    instead && [
      `no place joined on ${printDate(day)}; those of that week joined on ${printDate(instead.day)}`,
      `Correct the day, or "insteadOf" in data/site.json.`,
    ]
  );
}

/** Returns a problem for each place that is listed with a day on which none there joined. */
function needless({ site, places }: Archive, { weekday, others }: Days): Found[] {
  const all = [...places.values()];
  return others.flatMap(({ day, places: named }, i) => {
    const problem = (path: string, j: number | undefined, message: string) =>
      problemAt(
        site,
        ['rollOutDays', 'others', i, path, ...(j === undefined ? [] : [j])],
        message,
        'Correct the list, or the days of the places.',
      );
    if (others[i]?.insteadOf !== undefined && !isInsteadOf(others[i], weekday))
      return [
        problem(
          'insteadOf',
          undefined,
          `"${others[i].insteadOf}" is no ${weekday} next to ${printDate(day)}`,
        ),
      ];
    if (weekdayOf(day) === weekday)
      return [problem('day', undefined, `${day} is a ${weekday} like the rest`)];
    return named.flatMap((id, j) =>
      all.some((place) => dayOf(place) === day && isNamedBy(place, [id]))
        ? []
        : [problem('places', j, `no place of "${id}" joined on ${printDate(day)}`)],
    );
  });
}

/** Places joined on one weekday; the days that are known to be others are listed once, with the reason. */
export const daysInPattern: Check = {
  name: 'days-in-pattern',
  description:
    'The day of a place is of the weekday on which places joined, or data/site.json lists it with its reason, and a holiday in a reason is of that week.',
  check({ archive, broken }, report) {
    const days = archive.site.data.rollOutDays;
    if (days === undefined) return;
    for (const place of archive.places.values()) {
      const day = dayOf(place);
      if (day === undefined) continue;
      report.examined();
      const fault = faultOf(place, day, days);
      if (fault) report.problem(problemAt(place, ['activated'], ...fault));
    }
    for (const found of holidayProblems(archive)) report.problem(found);
    if ([...broken].some((name) => name.startsWith('place:'))) return;
    for (const found of needless(archive, days)) report.problem(found);
  },
};
