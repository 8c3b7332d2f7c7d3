import { foldedWords } from '../../language/fold-text.ts';

const stemLength = 4;

/** Tells whether a word of a query is a word of a phrase, or both begin alike, as "counted" and "counts". */
function isAlike(asked: string, word: string): boolean {
  if (asked === word || /\d/.test(asked)) return asked === word;
  const common = Math.max(stemLength, Math.min(asked.length, word.length) - 2);
  return (
    asked.length >= stemLength &&
    word.length >= stemLength &&
    asked.slice(0, common) === word.slice(0, common)
  );
}

/** Returns how many words a phrase has where all of them are in a query, and 0 where one is not. */
function fitOf(phrase: string, asked: readonly string[]): number {
  const words = foldedWords(phrase);
  return words.every((word) => asked.some((own) => isAlike(own, word))) ? words.length : 0;
}

/** Returns the numbers of the answers whose phrases fit a query, the best first. */
export function answersTo(query: string, phrases: readonly (readonly string[])[]): number[] {
  const asked = foldedWords(query);
  return phrases
    .map((own, i) => ({ i, fit: Math.max(0, ...own.map((phrase) => fitOf(phrase, asked))) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.i - b.i)
    .map(({ i }) => i);
}
