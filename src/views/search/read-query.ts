import { distance } from 'fastest-levenshtein';
import { foldText } from '../../language/fold-text.ts';
import { foldedWords } from '../../language/fold-text.ts';

/** What a search knows of words. */
export interface KnownWords {
  /** Every word of the index, the more common first. */
  words: ReadonlySet<string>;
  /** Words that no search is about. */
  stop: ReadonlySet<string>;
  /** What readers say, and what the Record says in its stead. */
  said: readonly { words: readonly string[]; instead: string }[];
  /** The words for "%", separated by "|". */
  percent: string;
}

/** How a query is searched. */
export interface ReadQuery {
  /** The words that are looked for; empty where none of them is anywhere. */
  words: string;
  /** The words with those of the Record in the stead of the reader's, where that says something else. */
  instead?: string;
  /** Words that are nowhere and for which another was taken. */
  taken: { asked: string; word: string }[];
  /** Words that are nowhere. */
  nowhere: string[];
}

/** Returns the words under which a text is searched: "opt-out" is "optout", "opt" and "out". */
export function indexedWords(text: string): string[] {
  return foldText(text)
    .split(/\s+/)
    .flatMap((token) => {
      const parts = foldedWords(token);
      return parts.length > 1 ? [parts.join(''), ...parts] : parts;
    });
}

/** Returns the word of the index that is nearest to one that is not in it, the most common of several. */
function nearest(asked: string, words: KnownWords['words']): string | undefined {
  if (asked.length < 4 || /\d/.test(asked)) return undefined;
  const most = asked.length < 8 ? 1 : 2;
  let best: { word: string; gap: number } | undefined;
  for (const word of words) {
    if (word[0] !== asked[0] || Math.abs(word.length - asked.length) > most) continue;
    const gap = distance(asked, word);
    if (gap <= most && (!best || gap < best.gap)) best = { word, gap };
  }
  return best?.word;
}

/** Tells whether a word is in the index, or begins one of its words; a number has to be there itself. */
function isKnown(asked: string, words: KnownWords['words']): boolean {
  if (words.has(asked)) return true;
  if (/\d/.test(asked) || asked.length < 3) return false;
  for (const word of words) if (word.startsWith(asked)) return true;
  return false;
}

/** Returns a query with numbers as the index has them: "55%" is "55 percent", "77,000" is "77000". */
const foldNumbers = (query: string, percent: string) =>
  foldText(query)
    .replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)\s*%/g, ` ${percent.split('|')[0] ?? ''} `);

/**
 * Returns the words of a query; one with a sign in it, such as "I-247", is one word where the index has it so
 * and its parts are too short to tell anything.
 */
const wordsOfQuery = (folded: string, words: KnownWords['words']) =>
  folded.split(/\s+/).flatMap((token) => {
    const parts = foldedWords(token);
    const areWords = parts.every((part) => part.length > 2 && words.has(part));
    return !areWords && words.has(parts.join('')) ? [parts.join('')] : parts;
  });

/**
 * Returns how a query is searched: without words that no search is about, words that are nowhere replaced by
 * near ones or left out, each of which is told.
 */
export function readQuery(query: string, { words, stop, said, percent }: KnownWords): ReadQuery {
  const own = wordsOfQuery(foldNumbers(query, percent), words);
  const phrase = ` ${foldedWords(query).join(' ')} `;
  const matched = said.flatMap(({ words: list, instead }) =>
    list.filter((one) => phrase.includes(` ${foldedWords(one).join(' ')} `)).map((one) => ({ one, instead })),
  );
  const covered = new Set(matched.flatMap(({ one }) => [...foldedWords(one), foldedWords(one).join('')]));
  const meant = own.filter((word) => !stop.has(word));
  const kept: string[] = [];
  const taken: ReadQuery['taken'] = [];
  const nowhere: string[] = [];
  for (const asked of meant.length > 0 ? meant : own) {
    const isThere = isKnown(asked, words);
    const word = isThere || covered.has(asked) ? asked : nearest(asked, words);
    if (word === undefined) nowhere.push(asked);
    else if (isThere || word !== asked) kept.push(word);
    if (word !== undefined && word !== asked) taken.push({ asked, word });
  }
  const others = kept.filter((word) => !covered.has(word));
  const instead = [...new Set([...others, ...matched.map((match) => match.instead)])].join(' ');
  return { words: kept.join(' '), taken, nowhere, ...(matched.length > 0 && { instead }) };
}
