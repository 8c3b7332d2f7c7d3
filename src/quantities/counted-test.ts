import type { FigureLexicon } from '../language/figure-lexicon.ts';
import type { Amount } from './amount-reader.ts';
import { anyOf } from './any-of.ts';
import type { QualifierFinder } from './qualifier-finder.ts';

const hyphenated = /^[-\u2010\u2011][A-Za-z]/;
/** Words for smaller numbers also serve as names, pronouns and adjectives. */
const alwaysCounted = 13;

// The words of a link may be the number alone, its noun standing outside.
const isWholeText = (text: string, length: number) => text.length < 80 && text.trim().length === length;

/**
 * Returns a function that tells whether a number is a number of something; only the words one to twelve can
 * fail.
 */
export function countedTest(
  { numbers: { units }, nouns }: FigureLexicon,
  qualifierAround: QualifierFinder,
  standsBeforePlural: (text: string, end: number) => boolean,
): (text: string, amount: Amount) => boolean {
  const small = Object.entries(units).filter(([, value]) => value < alwaysCounted);
  const wordsFrom = (least: number) =>
    anyOf(small.filter(([, value]) => value >= least).map(([word]) => word));
  const voteAfter = new RegExp(`^\\s+${nouns.vote}\\s+(?:${wordsFrom(1)})\\b`, 'i');
  const voteBefore = new RegExp(`\\b(?:${wordsFrom(2)})\\s+${nouns.vote}\\s+$`, 'i');

  return (text, { start, end, value, kind, spelled, scale }) => {
    const isSmall = spelled && scale === 1 && value < alwaysCounted && Number.isInteger(value);
    if (!isSmall || kind !== 'number' || isWholeText(text, end - start)) return true;
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 40);
    if (nouns.refersBack.test(before) || hyphenated.test(after)) return false;
    if (voteBefore.test(before)) return true;
    if (value === 1) return false;
    if (voteAfter.test(after) || nouns.countsAlone.test(after)) return true;
    return qualifierAround(text, start, end, value) !== undefined || standsBeforePlural(text, end);
  };
}
