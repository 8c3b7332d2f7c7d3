import { distance } from 'fastest-levenshtein';
import { foldText } from '../../language/fold-text.ts';
import type { IndexedPlace } from './place-index.ts';

/** Words that are written in more than one way. */
const short: { [word: string]: string } = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' };
/** What kind of place it is; readers leave it out or take another. */
const kinds = new Set([
  'county',
  'parish',
  'borough',
  'city',
  'municipality',
  'census',
  'area',
  'and',
  'of',
  'the',
  'co',
]);

/**
 * Returns the words of a name or a query as they are compared: no accents, no case, no points, saints
 * shortened.
 */
function wordsOf(text: string): string[] {
  return foldText(text)
    .replace(/[.']/g, '')
    .split(/[^a-z0-9]+/)
    .flatMap((word) => (word ? [short[word] ?? word] : []));
}

/** A place with its words ready to be compared. */
export interface Findable {
  place: IndexedPlace;
  name: string[];
  /** The name written as one word: "De Kalb" is found as "dekalb". */
  joined: string;
  state: string[];
}

/** Returns places ready to be searched. */
export function findable(places: readonly IndexedPlace[]): Findable[] {
  return places.map((place) => {
    const name = wordsOf(place.county || place.stateName);
    return {
      place,
      name,
      joined: name.filter((word) => !kinds.has(word)).join(''),
      state: [...wordsOf(place.stateName), place.state.toLowerCase()],
    };
  });
}

/**
 * How far a word of a query is from a word of a place: 0 the same, 1 its beginning, 2 or 3 a letter or two
 * wrong; undefined where it is another.
 */
function gapBetween(asked: string, word: string, lenient: boolean): number | undefined {
  if (word === asked) return 0;
  if (word.startsWith(asked)) return 1;
  if (!lenient || asked.length < 4) return undefined;
  const wrong = Math.min(distance(asked, word), distance(asked, word.slice(0, asked.length)) + 0.5);
  return wrong <= (asked.length < 7 ? 1.5 : 2.5) ? 1 + wrong : undefined;
}

const least = (gaps: readonly (number | undefined)[]) =>
  gaps.reduce(
    (best, gap) => (gap !== undefined && (best === undefined || gap < best) ? gap : best),
    undefined,
  );

/** Returns how badly a place fits the words of a query, 0 for a perfect fit; undefined where it does not. */
function gapOf(
  { name, joined, state, place }: Findable,
  asked: readonly string[],
  lenient: boolean,
): number | undefined {
  const told = asked.filter((word) => !kinds.has(word));
  const together = told.join('');
  // Of two that are called the same, that of the kind that was asked for comes first.
  const sameKind = -0.1 * asked.filter((word) => kinds.has(word) && name.includes(word)).length;
  if (together === joined) return place.county ? sameKind : -1;
  if (place.county && told.filter((word) => !state.includes(word)).join('') === joined) return sameKind;
  let sum = joined.startsWith(together) ? 0 : 0.5;
  for (const word of asked) {
    const inName = least(name.map((own) => gapBetween(word, own, lenient)));
    const inState = least(state.map((own) => gapBetween(word, own, lenient)));
    // What is found in the name of the state alone counts less.
    const gap = least([inName, inState === undefined ? undefined : inState + (place.county ? 1 : 0)]);
    const ofKind = kinds.has(word) ? 2 : undefined;
    const best = least([gap, ofKind]);
    if (best === undefined) {
      if (joined.startsWith(together) && together.length > 2) return 1;
      return undefined;
    }
    sum += best;
  }
  // A query of kinds alone, such as "county", finds nothing.
  return together ? sum : undefined;
}

/**
 * Returns the places that a query may mean, best first, those that fit equally well by name and state; small
 * typing errors count only where nothing fits without.
 */
export function findPlaces(places: readonly Findable[], query: string): IndexedPlace[] {
  const asked = wordsOf(query);
  if (!asked.length) return [];
  const fitting = (lenient: boolean) =>
    places.flatMap((entry) => {
      const gap = gapOf(entry, asked, lenient);
      return gap === undefined ? [] : [{ entry, gap }];
    });
  const exact = fitting(false);
  return (exact.length ? exact : fitting(true)).sort((a, b) => a.gap - b.gap).map(({ entry }) => entry.place);
}
