import { distance } from 'fastest-levenshtein';
import { foldText } from '../../language/fold-text.ts';
import type { IndexedPlace } from './place-index.ts';

/** A name by which a place is found, and the place to which it leads. */
export interface Named {
  /**
   * A place of the table; a town; its name in ZIP codes elsewhere; a nickname; a name of today; what the
   * table does not have; a ZIP code.
   */
  kind: 'place' | 'town' | 'postal' | 'nickname' | 'present' | 'absent' | 'zip';
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
  /** The first could as well be another, or is called otherwise. */
  isTied: boolean;
}

/** Words that are written in more than one way. */
const short: { [word: string]: string } = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' };
/** What kind of place it is; readers leave it out or take another. */
const kinds = new Set([
  ...['county', 'parish', 'borough', 'city', 'municipality', 'census', 'area', 'planning', 'region'],
  ...['and', 'of', 'the', 'co', 'state'],
]);
/** Of these none is a town. */
const countyKinds = new Set(['county', 'parish', 'census', 'planning', 'region']);
/** What may stand behind any name. */
const country = new Set(['us', 'usa']);

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

const isName = (word: string) => !kinds.has(word);

/** The gap of what has the query as its whole name. */
const atMost = 0.2;

/** A name with its words ready to be compared. */
export interface Findable {
  named: Named;
  words: string[];
  /** The name written as one word: "De Kalb" is found as "dekalb". */
  joined: string;
  state: string[];
  /** The words of its county that tell no kind of place, where it is no county itself. */
  county: string[];
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
      const isCounty = kind === 'place' || kind === 'present';
      const told = isCounty ? words.filter(isName) : words;
      return {
        named,
        words,
        joined: told.join(''),
        state: place ? [...wordsOf(place.stateName), place.state.toLowerCase()] : [],
        county: isCounty ? [] : wordsOf(place?.county ?? '').filter(isName),
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

/** Returns the words behind a name with which a query begins; undefined where it begins otherwise. */
function wordsBehind(asked: readonly string[], joined: string): string[] | undefined {
  for (let count = 1, name = ''; count <= asked.length; count++) {
    name += asked[count - 1] ?? '';
    if (name === joined) return asked.slice(count);
  }
  return undefined;
}

/** Tells whether words behind a name say where it lies: its state, its county as a whole, the country. */
function tellWhere(behind: readonly string[], { state, county }: Findable): boolean {
  const hasCounty = county.length > 0 && county.every((word) => behind.includes(word));
  const known = new Set([...state, ...country, ...(hasCounty ? county : [])]);
  const others = behind.filter((word) => !known.has(word));
  // "Co." of another state is its code; a county that is asked for and not named is no town.
  return others.every((word) => kinds.has(word) && word !== 'co' && (hasCounty || !countyKinds.has(word)));
}

/** Tells whether a query is something in what the table does not have, by the name of that or its code. */
const isWithin = ({ named, words, joined }: Findable, { asked, whole }: Query): boolean =>
  named.kind === 'absent' &&
  asked.length > words.length &&
  (joined.length === 2 || joined === wordsOf(named.name).join('')) &&
  whole.endsWith(joined) &&
  asked.slice(-words.length).join('') === joined;

/** Returns the gap of a query that is a whole name, with its state or without; undefined where it is not. */
function gapOfWhole(entry: Findable, query: Query): number | undefined {
  const { named, words, joined, isState } = entry;
  const { asked, ofKind, told, whole, together } = query;
  // The name of a state comes first, unless another kind of place is asked for; its code is a name like
  // others, such as the nickname of a city.
  if (isState && together === joined)
    return ofKind.every((word) => word === 'of' || word === 'state') ? -1 : 0.5;
  if (isState && together === named.place?.state.toLowerCase()) return ofKind.length ? 0.5 : 0;
  if (isState) return undefined;
  if (isWithin(entry, query)) return atMost;
  if (named.kind === 'place' || named.kind === 'present') {
    const behind = together === joined ? [] : wordsBehind(told, joined);
    if (!behind || !tellWhere(behind, entry)) return undefined;
    // Of two that are called the same, that of the kind that was asked for comes first, and of those one of
    // the table.
    const sameKind = ofKind.filter((word) => words.includes(word)).length;
    return -0.1 * sameKind + (named.kind === 'present' ? 0.05 : 0);
  }
  const later = named.kind === 'postal' ? 0.05 : 0;
  if (whole === joined) return later;
  // Who asks for a county means no town.
  if (together === joined) return ofKind.some((word) => countyKinds.has(word)) ? undefined : atMost;
  const behind = wordsBehind(asked, joined);
  return behind && tellWhere(behind, entry) ? later : undefined;
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

/** A name that fits a query, and how badly. */
interface Fit {
  entry: Findable;
  gap: number;
}

/** Whether a name alone tells what is meant: that of a state, or one that was written by hand. */
const isClear = ({ named, isState }: Findable) => isState || named.kind === 'nickname';

/**
 * Tells whether another whole name may be meant than the first. Clear names have only each other beside them,
 * and those of the kind that was asked for likewise; of all others none is taken for the reader.
 */
function areTied(fits: readonly Fit[]): boolean {
  const [first] = fits;
  if (!first) return true;
  const others = isClear(first.entry)
    ? fits.filter(({ entry }) => isClear(entry))
    : first.gap < 0
      ? fits.filter(({ gap }) => gap === first.gap)
      : // Where the ZIP codes of a town reach, it does not lie.
        fits.filter(({ entry: { named } }) => named.kind !== 'postal' || named.nth === 0);
  return withoutRepeats(others.map(({ entry }) => entry.named)).length > 1;
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
      .flatMap((entry): Fit[] => {
        const gap = gapOf(entry, read, lenient);
        return gap === undefined ? [] : [{ entry, gap }];
      })
      .sort(
        (a, b) =>
          a.gap - b.gap || b.entry.named.size - a.entry.named.size || a.entry.named.nth - b.entry.named.nth,
      );
  const withoutGaps = (fits: readonly Fit[]) => withoutRepeats(fits.map(({ entry }) => entry.named));
  const fit = fitting(false);
  if (fit.length === 0) {
    const near = withoutGaps(fitting(true)).filter(({ nth }) => nth === 0);
    return { found: near, areNear: true, whole: 0, isTied: true };
  }
  const whole = fit.filter(({ gap }) => gap <= atMost);
  return {
    found: withoutGaps(fit),
    areNear: false,
    whole: withoutGaps(whole).length,
    isTied: areTied(whole),
  };
}

/** A code of five digits at the end of a query, what it is said to be, and the name before it. */
export interface CodeInQuery {
  code: string;
  is?: 'zip' | 'fips';
  name: string;
}

/** Returns the code with which a query ends, such as "77002", "Houston 77002" or "FIPS 48201". */
export function readCode(query: string): CodeInQuery | undefined {
  const [, before = '', code] = /^(.*?)(?<![\p{L}\d])(\d{5})(?:-\d{4})?\s*$/u.exec(query) ?? [];
  if (code === undefined) return undefined;
  const [, name = '', said] = /^(.*?)(?:\b(zip|fips)\s*(?:code)?[\s:]*)?$/i.exec(before) ?? [];
  const is = said?.toLowerCase();
  return { code, name: name.trim(), ...((is === 'zip' || is === 'fips') && { is }) };
}

/** Returns what a query found, of which some are at the places of a code behind it: those alone. */
export function atPlaces(answer: FoundPlaces, ofCode: readonly Named[]): FoundPlaces {
  const there = new Set(ofCode.map(({ place }) => place));
  const found = answer.found.slice(0, answer.whole).filter(({ place }) => there.has(place));
  return found.length > 0 ? { ...answer, found, whole: found.length, isTied: found.length > 1 } : answer;
}

/**
 * Returns the place of the table that has a FIPS code of five digits, or those that are in the place of what
 * has it today.
 */
export function placesOfCode(names: readonly Named[], code: string): Named[] {
  const own = names.filter(({ kind, place }) => kind === 'place' && place?.fips === code);
  return own.length > 0 ? own : names.filter((named) => named.kind === 'present' && named.code === code);
}

/** Returns what the table does not have and where a ZIP code lies, by how the code begins. */
export function absentOfZip(names: readonly Named[], zip: string): Named[] {
  return names.filter(({ zips }) => zips?.some((start) => zip.startsWith(start)));
}
