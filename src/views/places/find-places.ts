import { distance } from 'fastest-levenshtein';
import { foldText } from '../../language/fold-text.ts';
import type { IndexedPlace } from './place-index.ts';

/** A name by which a place is found, and the place to which it leads. */
export interface Named {
  /** A place of the table; a town; a nickname; a name of today; what the table does not have; a ZIP code. */
  kind: 'place' | 'town' | 'nickname' | 'present' | 'absent' | 'zip';
  name: string;
  /** Other ways to write the name. */
  known?: readonly string[];
  /** The FIPS code of today, where it is another. */
  code?: string;
  /** How the ZIP codes of what the table does not have begin. */
  zips?: readonly string[];
  /** Left out for what the table does not have. */
  place?: IndexedPlace;
  /** How many people live there, as `sizeOf` has it. */
  size: number;
  /** Which of the places of the name this is, from 0, and how many there are. */
  nth: number;
  of: number;
}

/** What was found: places that fit, or, where none does, some that a typing error may have meant. */
export interface FoundPlaces {
  found: Named[];
  areNear: boolean;
  /** How many of the first that were found have the query as their whole name. */
  whole: number;
  /** The first could as well be another: one as large, or a county of the same town with another day. */
  isTied: boolean;
}

/** Words that are written in more than one way. */
const short: { [word: string]: string } = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' };
/** What kind of place it is; readers leave it out or take another. */
const kinds = new Set([
  ...['county', 'parish', 'borough', 'city', 'municipality', 'census', 'area', 'planning', 'region'],
  ...['and', 'of', 'the', 'co'],
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

/** A name with its words ready to be compared. */
export interface Findable {
  named: Named;
  words: string[];
  /** The name written as one word: "De Kalb" is found as "dekalb". */
  joined: string;
  state: string[];
  isState: boolean;
}

/** Returns the places of the table as names; of a state that is one county of its name the county alone. */
export function namesOfPlaces(places: readonly IndexedPlace[]): Named[] {
  const own = new Set(places.flatMap(({ county, stateName }) => (county === stateName ? [stateName] : [])));
  return places.flatMap((place): Named[] =>
    place.county === '' && own.has(place.stateName)
      ? []
      : [{ kind: 'place', name: place.county || place.stateName, place, size: place.size, nth: 0, of: 1 }],
  );
}

/** Returns names ready to be searched, each way of writing one by itself. */
export function findable(names: readonly Named[]): Findable[] {
  return names.flatMap((named) =>
    [named.name, ...(named.known ?? [])].map((name): Findable => {
      const { place, kind } = named;
      const words = wordsOf(name);
      const told = kind === 'place' || kind === 'present' ? words.filter((word) => !kinds.has(word)) : words;
      return {
        named,
        words,
        joined: told.join(''),
        state: place ? [...wordsOf(place.stateName), place.state.toLowerCase()] : [],
        isState: kind === 'place' && (place?.county === '' || place?.county === place?.stateName),
      };
    }),
  );
}

/**
 * How far a word of a query is from a word of a name: 0 the same, 1 its beginning, 2 or 3 a letter or two
 * wrong, but for the first; undefined where it is another.
 */
function gapBetween(asked: string, word: string, lenient: boolean): number | undefined {
  if (word === asked) return 0;
  if (word.startsWith(asked)) return 1;
  if (!lenient || asked.length < 4 || asked[0] !== word[0]) return undefined;
  const wrong = Math.min(distance(asked, word), distance(asked, word.slice(0, asked.length)) + 0.5);
  return wrong <= (asked.length < 7 ? 1.5 : 2.5) ? 1 + wrong : undefined;
}

/** The words of a query, those that tell no kind of place, and both as one word. */
interface Query {
  asked: string[];
  ofKind: string[];
  told: string[];
  whole: string;
  together: string;
}

function readQuery(query: string): Query {
  const asked = wordsOf(query);
  // "Co." is short for a county, but behind that word it is the code of a state.
  const isKind = (word: string) => kinds.has(word) && !(word === 'co' && asked.includes('county'));
  const told = asked.filter((word) => !isKind(word));
  const ofKind = asked.filter(isKind);
  return { asked, ofKind, told, whole: asked.join(''), together: told.join('') };
}

/** Returns the least gap between a word of a query and some words; undefined where none of them fits. */
function leastGap(asked: string, words: readonly string[], lenient: boolean): number | undefined {
  let best: number | undefined;
  for (const word of words) {
    const gap = gapBetween(asked, word, lenient);
    if (gap !== undefined && (best === undefined || gap < best)) best = gap;
  }
  return best;
}

/** Returns the gap of a query that is a whole name, with its state or without; undefined where it is not. */
function gapOfWhole({ named, words, joined, state, isState }: Findable, query: Query): number | undefined {
  const { asked, ofKind, told, whole, together } = query;
  const keepsKind = named.kind === 'town' || named.kind === 'nickname' || named.kind === 'absent';
  // The name of a state comes first, unless another kind of place is asked for; its code is a name like
  // others, such as the nickname of a city.
  if (isState && together === joined) return ofKind.every((word) => word === 'of') ? -1 : 0.5;
  if (isState && together === named.place?.state.toLowerCase()) return ofKind.length ? 0.5 : 0;
  // Of two that are called the same, that of the kind that was asked for comes first.
  const sameKind = ofKind.length ? -0.1 * ofKind.filter((word) => words.includes(word)).length : 0;
  if (whole === joined) return sameKind;
  if (together === joined) return keepsKind ? 0.2 : sameKind;
  if (isState || !whole.startsWith(joined)) return undefined;
  const name = (keepsKind ? asked : told).filter((word) => !state.includes(word));
  return name.join('') === joined ? sameKind : undefined;
}

/** Returns how badly a name fits a query, 0 for a perfect fit; undefined where it does not. */
function gapOf(entry: Findable, query: Query, lenient: boolean): number | undefined {
  const whole = gapOfWhole(entry, query);
  if (whole !== undefined) return whole;
  const { words, joined, state, isState } = entry;
  const begins = joined.startsWith(query.together);
  // A name that has more words than the query is no whole name.
  let sum = begins ? 0.3 : 0.5;
  for (const word of query.asked) {
    const inName = leastGap(word, words, lenient);
    const inState = inName === 0 ? undefined : leastGap(word, state, lenient);
    // What is found in the name of the state alone counts less.
    const ofState = inState === undefined ? Infinity : inState + (isState ? 0 : 1);
    const best = Math.min(inName ?? Infinity, ofState, kinds.has(word) ? 2 : Infinity);
    if (best === Infinity) return begins && query.together.length > 2 ? 1 : undefined;
    sum += best;
  }
  return sum;
}

/** The gap of what has the query as its whole name. */
const atMost = 0.2;

/** By how many sizes one of two places of a name has to exceed the other to be the one that is meant. */
const clearlyLarger = 2;

/** Whether another that fits as well as the first may be meant. */
function areTied([first, ...others]: readonly Named[]): boolean {
  return (
    first !== undefined &&
    others.some(({ kind, name, nth, of, size, place }) =>
      nth === 0
        ? size > first.size - clearlyLarger
        : [kind, name, of, place?.state].join() ===
            [first.kind, first.name, first.of, first.place?.state].join() && place?.day !== first.place?.day,
    )
  );
}

/** Returns for each place the best of its names; of names that lead to one place the county comes alone. */
function withoutRepeats(sorted: readonly Named[]): Named[] {
  const seen = new Set<string>();
  return sorted.filter(({ name, place, kind }) => {
    const key = place ? `${place.fips} ${kind === 'present' ? name : ''}` : name;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Returns the names that a query may mean, best first, those that fit equally well by the number of people;
 * where none fits, those with a letter or two other than the query, which is told.
 */
export function findPlaces(names: readonly Findable[], query: string): FoundPlaces {
  const read = readQuery(query);
  // A query of kinds alone, such as "county", finds nothing.
  if (!read.together) return { found: [], areNear: false, whole: 0, isTied: false };
  const fitting = (lenient: boolean) =>
    names
      .flatMap((entry) => {
        const gap = gapOf(entry, read, lenient);
        return gap === undefined ? [] : [{ named: entry.named, gap }];
      })
      .sort((a, b) => a.gap - b.gap || b.named.size - a.named.size || a.named.nth - b.named.nth);
  const withoutGaps = (list: ReturnType<typeof fitting>) => withoutRepeats(list.map(({ named }) => named));
  const fit = fitting(false);
  if (fit.length === 0) {
    const near = withoutGaps(fitting(true)).filter(({ nth }) => nth === 0);
    return { found: near, areNear: true, whole: 0, isTied: false };
  }
  const whole = withoutGaps(fit.filter(({ gap }) => gap <= atMost)).length;
  const best = fit.filter(({ gap }) => gap <= atMost && gap === fit[0]?.gap);
  return { found: withoutGaps(fit), areNear: false, whole, isTied: areTied(withoutGaps(best)) };
}

/** Returns the places of the table that have a FIPS code of five digits, now or in 2010. */
export function placesOfCode(names: readonly Named[], code: string): Named[] {
  return names.filter(({ kind, code: today, place }) =>
    kind === 'present' ? today === code : kind === 'place' && place?.fips === code,
  );
}

/** Returns what the table does not have and where a ZIP code lies, by how the code begins. */
export function absentOfZip(names: readonly Named[], zip: string): Named[] {
  return names.filter(({ zips }) => zips?.some((start) => zip.startsWith(start)));
}
