import { printDate } from '../../dates/index.ts';
import { printInWords } from '../../language/index.ts';
import { getOrThrow, perArchive, type Archive } from '../../archive/index.ts';
import { countiesByDay, dayOf, type County } from './county-facts.ts';
import { stateFiller } from './place-patterns.ts';
import type { sentencesOfStates } from './place-words.ts';
import { kindOfCounties, printCounted } from './printed-names.ts';

/** The sentences that the page of a state says of it, by name. */
type StateSentences = { [N in (typeof sentencesOfStates)[number]]: string };

/** Returns the day on which half of the counties, which are in the order of their days, had begun. */
const halfOf = (counties: readonly County[]) => counties[Math.ceil(counties.length / 2) - 1];
const printDay = (county: County | undefined) => (county ? printDate(dayOf(county)) : '');

function span(archive: Archive, own: readonly County[], state: string): string {
  const fill = stateFiller(archive);
  const [first, last] = [printDay(own[0]), printDay(own.at(-1))];
  if (own.length === 1) return fill('span-only', { state, first });
  const counted = printCounted(archive, own);
  const began = own.filter((county) => printDay(county) === first);
  if (began.length === own.length) return fill('span-whole', { counted, state, first });
  const [only, ...others] = began;
  const start = only && others.length === 0 ? only.name : printCounted(archive, own, began.length);
  return fill('span', { state, start, first, counted, last });
}

function half(archive: Archive, own: readonly County[]): string {
  const fill = stateFiller(archive);
  const country = printDay(halfOf(countiesByDay(archive)));
  const [first, half, end] = [printDay(own[0]), printDay(halfOf(own)), printDay(own.at(-1))];
  if (first === end) return fill('half-only', { country });
  const kind = kindOfCounties(own);
  if (half === end) return fill('half', { half, country, kind, last: 'yes' });
  return half === country
    ? fill('half-same', { half, kind })
    : fill('half', { half, country, kind, last: 'no' });
}

/**
 * Returns what is said of each state (USPS code) that has counties whose days are known, computed from the
 * table of counties.
 */
export const stateSentences = perArchive((archive): ReadonlyMap<string, StateSentences> => {
  const states = Map.groupBy(countiesByDay(archive), ({ state }) => state);
  const ends = [...states.values()].flatMap((own) => own.slice(-1).map(dayOf));
  const sentencesOf = (state: string, own: readonly County[]): StateSentences => {
    const [end = ''] = own.slice(-1).map(dayOf);
    const before = ends.filter((day) => day < end).length;
    const together = ends.filter((day) => day === end).length - 1;
    return {
      span: span(archive, own, getOrThrow(archive.places, state).data.name),
      half: half(archive, own),
      complete: stateFiller(archive)('complete', {
        before,
        beforeInWords: printInWords(before),
        together,
        togetherInWords: printInWords(together),
      }),
    };
  };
  return new Map([...states].map(([state, own]) => [state, sentencesOf(state, own)]));
});
