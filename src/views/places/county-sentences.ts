import { printDate } from '../../dates/index.ts';
import { getOrThrow, perArchive, type Archive } from '../../archive/index.ts';
import { countyFacts, kindOfCounties, type CountyFacts } from './county-facts.ts';
import { printPlaces } from './extent-words.ts';
import { printCount, printList, printNumber, printOrdinal, printShare } from '../../language/index.ts';
import { drawnCode } from './shapes.ts';

/** Returns the name of a county with that of its state; the District of Columbia is both. */
export function fullNameOf({ county, stateName }: CountyFacts): string {
  return county.name === stateName ? stateName : `${county.name}, ${stateName}`;
}

/** Returns a name as it stands in a sentence. */
const withArticle = (name: string) => (name.startsWith('District') ? `the ${name}` : name);

const isAlone = ({ first, last }: { first: number; last: number }) => first === last;
/** Returns a place in an order, or the places that several share: "the 12th", "the 12th to the 20th". */
const printPlace = ({ first, last }: { first: number; last: number }) =>
  first === last
    ? `the ${printOrdinal(first)}`
    : `the ${printOrdinal(first)} ${last === first + 1 ? 'and' : 'to'} the ${printOrdinal(last)}`;

function beganAmongAll({ order: place }: CountyFacts): string {
  const of = printNumber(place.of);
  const together = printNumber(place.last - place.first + 1);
  if (isAlone(place))
    return place.first === 1
      ? `It was the first of the country’s ${of} counties.`
      : `It was the ${printOrdinal(place.first)} of the country’s ${of} counties to begin, and the only one on that day.`;
  if (place.last === place.of)
    return `It was among the last: ${together} counties began on that day, and with them all ${of} of the table were active.`;
  return `It was one of ${together} counties that began on that day, ${printPlace(place)} of the country’s ${of}.`;
}

function order(facts: CountyFacts): string {
  const { before, peopleOfAll } = facts;
  if (before.counties === 0) return beganAmongAll(facts);
  const people = `${printShare(before.people, peopleOfAll)} of the country’s people lived (${printNumber(before.people)})`;
  if (before.counties === 1)
    return `${beganAmongAll(facts)} One county was active before that day, in which ${people}.`;
  return `${beganAmongAll(facts)} Before that day ${printPlaces(before)} were active, in which ${people}.`;
}

function inState({ inState: place, stateName, day }: CountyFacts): string {
  const kind = kindOfCounties(place.counties);
  const of = `${printNumber(place.counties.length)} ${kind}`;
  const together = printNumber(place.last - place.first + 1);
  if (place.counties.length === 1)
    return `To the Census the ${stateName} is one county: it began as a whole.`;
  if (place.begins === place.ends) return `${stateName} began as a whole: all of its ${of} on this one day.`;
  const [begins, ends] = [printDate(place.begins), printDate(place.ends)];
  if (day === place.begins)
    return `It was ${isAlone(place) ? 'the first' : `one of the first ${together}`} of the ${of} of ${stateName}; the last followed on ${ends}.`;
  if (day === place.ends)
    return `It was ${isAlone(place) ? 'the last' : `one of the last ${together}`} of the ${of} of ${stateName}; the first had begun on ${begins}.`;
  const which = isAlone(place) ? printPlace(place) : `one of ${together} on that day, ${printPlace(place)}`;
  return `In ${stateName} it was ${which} of ${of}: the first began on ${begins}, the last on ${ends}.`;
}

function neighborCount({ neighbors, county }: CountyFacts): string {
  if (!neighbors.length) return `${county.name} touches no other county on the map.`;
  const count = (fits: (days: number) => boolean) => neighbors.filter(({ days }) => fits(days)).length;
  const groups: [number, string][] = [
    [count((days) => days < 0), 'before it'],
    [count((days) => days === 0), 'on the same day'],
    [count((days) => days > 0), 'after it'],
  ];
  const some = groups.filter(([number]) => number > 0);
  const [[only, when] = [0, '']] = some;
  if (some.length === 1)
    return `${only === 1 ? 'Its one neighbor' : only === 2 ? 'Both of its neighbors' : `All ${printNumber(only)} of its neighbors`} began ${when}.`;
  return `Of its ${printNumber(neighbors.length)} neighbors ${printList(some.map(([number, words]) => `${printNumber(number)} began ${words}`))}.`;
}

/** Returns how many days later (or, below zero, earlier) in words. */
export function printDays(days: number): string {
  return days === 0
    ? 'the same day'
    : `${printCount(Math.abs(days), 'day', 'days')} ${days < 0 ? 'earlier' : 'later'}`;
}

function elsewhere(archive: Archive, { sameDay, stateName }: CountyFacts): string {
  const groups = [...Map.groupBy(sameDay.elsewhere, ({ state }) => state)].map(
    ([state, counties]) => `${getOrThrow(archive.places, state).data.name} (${printNumber(counties.length)})`,
  );
  if (!groups.length)
    return sameDay.here.length
      ? `No county outside ${stateName} began on that day.`
      : 'No other county began on that day.';
  return `Elsewhere on that day: ${printList(groups)}.`;
}

/** What a second list, which has months alone, says of a day. */
export const crosscheckLabels = {
  'month-agrees': 'same month',
  'month-differs': 'another month',
  'no-date': 'no date',
  'not-listed': 'not listed',
} as const;

/** Returns what a second list says of the day of a county. */
function secondList({ county: { crosscheck, name } }: CountyFacts): string {
  switch (crosscheck) {
    case 'month-agrees':
      return `A second list, which has months alone, puts ${withArticle(name)} in the same month.`;
    case 'month-differs':
      return `A second list, which has months alone, puts ${withArticle(name)} in another month.`;
    case 'no-date':
      return `A second list has ${withArticle(name)} without a date.`;
    case 'not-listed':
      return `A second list does not have ${withArticle(name)}.`;
    default:
      return `The day of ${withArticle(name)} has not been held against a second list.`;
  }
}

/** Returns the note of the table of counties as a sentence; undefined where there is none. */
function noteOf({ county: { note } }: CountyFacts): string | undefined {
  return note === undefined ? undefined : `The table notes: ${note.replace(/\.$/, '')}.`;
}

function drawing(archive: Archive, { county }: CountyFacts): string | undefined {
  const around = archive.places.get(drawnCode(archive, county.fips))?.data;
  return around === undefined || around.fips === county.fips
    ? undefined
    : `On the map it is drawn within ${around.name}, of which it became a part.`;
}

/** The sentences that the page of a county says of it, by name. */
export interface CountySentences {
  begins: string;
  order: string;
  'in-state': string;
  people: string;
  neighbors: string;
  elsewhere: string;
  'second-list': string;
  note?: string;
  drawing?: string;
}

/** Returns what is said of each county whose day is known, computed from the table of counties, by FIPS code. */
export const countySentences = perArchive(
  (archive): ReadonlyMap<string, CountySentences> =>
    new Map([...countyFacts(archive)].map(([fips, facts]) => [fips, sentencesOf(archive, facts)])),
);

function sentencesOf(archive: Archive, facts: CountyFacts): CountySentences {
  const { county, inState: state, stateName } = facts;
  const people = county.population ?? 0;
  const [note, drawn] = [noteOf(facts), drawing(archive, facts)];
  return {
    begins: `From ${printDate(county.activated)} on, fingerprints taken at bookings in ${withArticle(county.name)} were checked against immigration records as well.`,
    order: order(facts),
    'in-state': inState(facts),
    people:
      state.counties.length === 1
        ? `${printNumber(people)} people lived there at the 2010 Census.`
        : `${printNumber(people)} people lived there at the 2010 Census, ${printShare(people, state.people)} of ${stateName}.`,
    neighbors: neighborCount(facts),
    elsewhere: elsewhere(archive, facts),
    'second-list': secondList(facts),
    ...(note !== undefined && { note }),
    ...(drawn !== undefined && { drawing: drawn }),
  };
}
