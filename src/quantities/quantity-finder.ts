import { escapeSource } from '../language/fill-source.ts';
import type { FigureLexicon, Qualifier } from '../language/figure-lexicon.ts';
import type { Language } from '../language/language.ts';
import { allowedWordsBlanker } from './allowed-words.ts';
import { amountReader, type Amount, type QuantityKind } from './amount-reader.ts';
import { anyOf } from './any-of.ts';
import { countedTest } from './counted-test.ts';
import { pluralTest } from './plural-test.ts';
import { qualifierFinder } from './qualifier-finder.ts';
import { rangeReader, type Range } from './range-reader.ts';
import { shareReader, type Fraction, type Share } from './share-reader.ts';

/** A number of something said in a text. */
export interface Quantity {
  /**
   * Where its words begin, in UTF-16 units: number, scale, currency and percent sign, without qualifier and
   * noun.
   */
  start: number;
  /** Where its words end. */
  end: number;
  /**
   * The number itself: "$200 million" is 200000000, "one in five" is 20 (percent); of a range the larger end.
   */
  value: number;
  /**
   * Half a unit of the last digit that the words show, in the unit of `value`; 0 when they show every digit.
   */
  tolerance: number;
  kind: QuantityKind;
  qualifier?: Qualifier;
  words: string;
  range?: { min: number; max: number };
  /** Set when a percent is worded as a part of a whole. */
  fraction?: Fraction;
}

/** Returns the pattern of all places where a quantity may begin. */
function startPattern({ numbers, amounts: { currency, decimal }, shares }: FigureLexicon): RegExp {
  const { units, tens, hundreds, scales, bareScales, articles } = numbers;
  const point = escapeSource(decimal);
  const words = anyOf([shares.half, ...Object.keys({ ...units, ...tens, ...hundreds }), ...bareScales]);
  const behindArticle = anyOf([...Object.keys(scales), ...Object.keys(shares.parts)]);
  return new RegExp(
    `(?<![\\w\\u00C0-\\u024F\\uE000])(?<!\\d${point})(?:[-\\u2212](?=[$\\d])|${currency}|\\d|(?<!${point})${point}\\d|` +
      `(?:${words}|(?:${anyOf(articles)})\\s+(?:${behindArticle}))(?![\\w\\u00C0-\\u024F]))`,
    'gi',
  );
}

/**
 * Returns a function that finds every quantity said in plain text of a language, in order and without
 * overlap; dates, years, statutes and names with numbers in them are not quantities, nor are vague words
 * (dozens, several hundred), multiples (doubled, twice) and denials (none, zero).
 */
export function quantityFinder(language: Language): (text: string) => Quantity[] {
  const lexicon = language.figures;
  const blankAllowed = allowedWordsBlanker(language);
  const amounts = amountReader(lexicon);
  const qualifierAround = qualifierFinder(lexicon.qualifiers);
  const standsBeforePlural = pluralTest(lexicon.nouns);
  const isCounted = countedTest(lexicon, qualifierAround, standsBeforePlural);
  const readRange = rangeReader(lexicon, amounts);
  const readShare = shareReader(lexicon, amounts, qualifierAround, standsBeforePlural);
  const start = startPattern(lexicon);

  const readAt = (text: string, at: number): Amount | Range | Share | undefined => {
    const share = readShare(text, at);
    if (share) return share;
    const amount = amounts.read(text, at);
    return amount && readRange(text, amount);
  };

  return (text) => {
    const plain = blankAllowed(text);
    const found: Quantity[] = [];
    const starts = new RegExp(start);
    for (let at = starts.exec(plain); at !== null; at = starts.exec(plain)) {
      const read = readAt(plain, at.index);
      if (read === undefined) continue;
      starts.lastIndex = read.end;
      const isSpan = 'range' in read || 'fraction' in read;
      if (!isSpan && !isCounted(plain, read)) continue;
      const { value, tolerance, kind } = read;
      const qualifier = qualifierAround(plain, read.start, read.end, value);
      found.push({
        start: read.start,
        end: read.end,
        value,
        tolerance,
        kind,
        words: text.slice(read.start, read.end),
        ...(qualifier && { qualifier }),
        ...('range' in read && { range: read.range }),
        ...('fraction' in read && { fraction: read.fraction }),
      });
    }
    return found;
  };
}
