import { escapeSource, fillSource } from '../language/fill-source.ts';
import type { Qualifier, QualifierWords } from '../language/figure-lexicon.ts';
import { anyOf } from './any-of.ts';

/**
 * Returns the qualifier said directly before or behind the number of that value at [start, end), or
 * undefined.
 */
export type QualifierFinder = (
  text: string,
  start: number,
  end: number,
  value: number,
) => Qualifier | undefined;

const signs = new Map<string, Qualifier>([
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'more-than'],
  ['<', 'less-than'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
]);
const signBefore = /([~≈<>≥≤])\s?$/;
/** The longest stretch before or behind a number, in UTF-16 units, that is searched for a qualifier. */
const reach = 40;

/** Returns the function that finds how a language hedges a number. */
export function qualifierFinder(words: QualifierWords): QualifierFinder {
  const qualifierOf = new Map<string, Qualifier>();
  for (const [qualifier, phrases] of Object.entries(words.before) as [Qualifier, string[]][])
    for (const phrase of phrases) qualifierOf.set(phrase, qualifier);
  const phrases = anyOf([...qualifierOf.keys()].map(escapeSource));
  // The search finds the leftmost phrase that reaches the number, so "no more than" wins over "more than".
  const before = new RegExp(
    `(?<![\\w-])(?<!${words.notBehind}\\s+)(${phrases.replaceAll(' ', '\\s+')})\\]?\\s+(?:${words.between}\\s+)?$`,
    'i',
  );
  const behind = new RegExp(
    `^${fillSource(words.behind, { word: `(${anyOf(Object.keys(words.behindWords))})` })}(?!\\w)`,
    'i',
  );
  const isException = (phrase: string, left: string, right: string, value: number) =>
    words.exceptions.some(
      (exception) =>
        (exception.phrase ?? phrase) === phrase &&
        value < (exception.below ?? Infinity) &&
        (exception.before?.test(left) ?? true) &&
        (exception.behind?.test(right) ?? true),
    );

  return (text, start, end, value) => {
    const left = text.slice(Math.max(0, start - reach), start);
    const right = text.slice(end, end + reach);
    const sign = signBefore.exec(left)?.[1];
    if (sign !== undefined) return signs.get(sign);
    if (words.plus.test(right)) return 'at-least';
    const phrase = before.exec(left)?.[1]?.toLowerCase().replace(/\s+/g, ' ');
    if (phrase !== undefined && !isException(phrase, left, right, value)) return qualifierOf.get(phrase);
    return words.behindWords[behind.exec(right)?.[1]?.toLowerCase() ?? ''];
  };
}
