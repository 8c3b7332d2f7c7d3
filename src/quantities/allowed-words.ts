import { monthPattern } from '../dates/date-finder.ts';
import { fillSource } from '../language/fill-source.ts';
import type { Language } from '../language/language.ts';

/**
 * Returns a function that replaces all words that hold a number and are no quantity by U+E000, unit for unit,
 * so that offsets stay true; a plural noun that leads them stays.
 */
export function allowedWordsBlanker(language: Language): (text: string) => string {
  const { allowed, mayHoldAllowed, leadingPlural } = language.figures;
  const month = monthPattern(language);
  const any = new RegExp(
    `(?<![\\w\\u00C0-\\u024F])(?<!\\d[.,])(?:${allowed.map(({ pattern }) => fillSource(pattern, { month })).join('|')})`,
    'g',
  );
  const blank = (words: string) => {
    const kept = leadingPlural.exec(words)?.[0] ?? '';
    return kept + '\uE000'.repeat(words.length - kept.length);
  };
  return (text) => (mayHoldAllowed.test(text) ? text.replace(any, blank) : text);
}
