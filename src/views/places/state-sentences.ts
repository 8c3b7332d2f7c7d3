import { printDate } from '../../dates/index.ts';
import { getOrThrow, perArchive } from '../../archive/index.ts';
import { countiesByDay, dayOf, kindOfCounties, type County } from './county-facts.ts';
import { printCount, printNumber } from '../../language/index.ts';

/** The sentences that the page of a state says of it, by name. */
export interface StateSentences {
  span: string;
  half: string;
  complete: string;
}

/** Returns the day on which half of the counties, by day, had begun. */
const halfOf = (counties: readonly County[]) => counties[Math.ceil(counties.length / 2) - 1];
const printDay = (county: County | undefined) => (county ? printDate(dayOf(county)) : '');

/** Returns what is said of each state (USPS code) that has counties whose days are known, computed from the table of counties. */
export const stateSentences = perArchive((archive): ReadonlyMap<string, StateSentences> => {
  const all = countiesByDay(archive);
  const states = Map.groupBy(all, ({ state }) => state);
  const ends = [...states.values()].flatMap((own) => own.slice(-1).map(dayOf));
  return new Map(
    [...states].map(([state, own]) => [
      state,
      sentencesOf(own, getOrThrow(archive.places, state).data.name, all, ends),
    ]),
  );
});

function span(own: readonly County[], name: string): string {
  const [first, last] = [own[0], own.at(-1)];
  const kind = kindOfCounties(own);
  const began = own.filter((county) => first && dayOf(county) === dayOf(first));
  if (own.length === 1) return `Checks began in the ${name} on ${printDay(first)}.`;
  if (began.length === own.length)
    return `Checks began in all ${printNumber(own.length)} ${kind} of ${name} on one day, ${printDay(first)}.`;
  const start = began.length === 1 ? (began[0]?.name ?? '') : `${printNumber(began.length)} ${kind}`;
  return `Checks began in ${name} with ${start} on ${printDay(first)}, and covered all of its ${printNumber(own.length)} ${kind} from ${printDay(last)} on.`;
}

function sentencesOf(
  own: readonly County[],
  name: string,
  all: readonly County[],
  ends: readonly string[],
): StateSentences {
  const [half, halfOfAll] = [halfOf(own), halfOf(all)].map(printDay);
  const last = own.at(-1);
  const end = last ? dayOf(last) : '';
  const before = ends.filter((day) => day < end).length;
  const together = ends.filter((day) => day === end).length - 1;
  const others =
    together > 0 ? `, and ${printCount(together, 'other', 'others')} became so on the same day` : '';
  return {
    span: span(own, name),
    half:
      own.length === 1
        ? `Half of the country’s counties had begun by ${halfOfAll}.`
        : `Half of its counties had begun by ${half}, half of the country’s by ${halfOfAll}.`,
    complete: `Counting the District of Columbia as a state, ${before === 0 ? 'none was' : printCount(before, 'state was', 'states were')} covered throughout before it${others}.`,
  };
}
