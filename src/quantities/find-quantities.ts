import { isCounted } from './is-counted.ts';
import { blankLetThrough } from './let-through.ts';
import { NUMBER_WORDS, SCALE_WORDS } from './number-words.ts';
import { qualifierAround } from './qualifiers.ts';
import type { Qualifier } from './qualifiers.ts';
import { readAmount } from './read-amount.ts';
import type { Amount, QuantityKind } from './read-amount.ts';
import { readRange } from './read-range.ts';
import type { Range } from './read-range.ts';
import { readShare } from './read-share.ts';
import type { Fraction, Share } from './read-share.ts';

export type { Qualifier } from './qualifiers.ts';

/** A number of something said in a text. */
export interface Quantity {
  /** Where its words begin, in UTF-16 units: number, scale, currency and percent sign, without qualifier and noun. */
  start: number;
  /** Where its words end. */
  end: number;
  /** The number itself: "$200 million" is 200000000, "one in five" is 20 (percent); of a range the larger end. */
  value: number;
  /** Half a unit of the last digit that the words show, in the unit of `value`; 0 when they show every digit. */
  tolerance: number;
  kind: QuantityKind;
  qualifier?: Qualifier;
  words: string;
  range?: { min: number; max: number };
  /** Set when a percent is worded as a part of a whole. */
  fraction?: Fraction;
}

const START = new RegExp(
  '(?<![\\w\\u00C0-\\u024F\\uE000])(?<!\\d\\.)(?:[-\\u2212](?=[$\\d])|(?:US|U\\.S\\.)\\s?\\$|\\$|\\d|(?<!\\.)\\.\\d|' +
    `(?:half|${NUMBER_WORDS.join('|')}|an?\\s+(?:${SCALE_WORDS.join('|')}|half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth))(?![\\w\\u00C0-\\u024F]))`,
  'gi',
);

function readAt(text: string, at: number): Amount | Range | Share | undefined {
  const share = readShare(text, at);
  if (share) return share;
  const amount = readAmount(text, at);
  return amount && readRange(text, amount);
}

function isSpan(read: Amount): boolean {
  return 'range' in read || 'fraction' in read;
}

/** Every quantity said in plain English text, in order and without overlap; dates, years, statutes and names with numbers in them are not quantities, nor are vague words (dozens, several hundred), multiples (doubled, twice) and denials (none, zero). Throws for no string. */
export function findQuantities(text: string): Quantity[] {
  const plain = blankLetThrough(text);
  const found: Quantity[] = [];
  const starts = new RegExp(START);
  for (let at = starts.exec(plain); at !== null; at = starts.exec(plain)) {
    const read = readAt(plain, at.index);
    if (read === undefined) continue;
    starts.lastIndex = read.end;
    if (!isSpan(read) && !isCounted(plain, read)) continue;
    const { start, end, value, tolerance, kind } = read;
    const qualifier = qualifierAround(plain, start, end, value);
    found.push({
      start,
      end,
      value,
      tolerance,
      kind,
      words: text.slice(start, end),
      ...(qualifier && { qualifier }),
      ...('range' in read && { range: read.range }),
      ...('fraction' in read && { fraction: read.fraction }),
    });
  }
  return found;
}
