import { matchAt } from './match-at.ts';
import { readNumberWords, scaleAfter } from './number-words.ts';
import type { NumberRead } from './number-words.ts';

/** What a quantity counts: things, hundredths, steps between hundredths, or US dollars. */
export type QuantityKind = 'number' | 'percent' | 'percentage-points' | 'dollars';

/** One number with its sign, scale and unit, where it stands, and whether it is spelled in words. */
export interface Amount extends NumberRead {
  start: number;
  kind: QuantityKind;
  spelled: boolean;
}

const DIGITS =
  /([-\u2212])?((?:US\s?|U\.S\.\s?)?\$\s?)?(\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,15}(?!\d)|(?=\.\d))(?:\.(\d{1,20})(?!\d))?([½¼¾⅓⅔])?/iy;
const VULGAR = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);
const LETTER = /[\w\u00C0-\u024F]/y;
const SUFFIX = /(k|K|M|m|bn|B|b)(?!\w)/y;
const SUFFIX_SIZES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
]);
const UNIT =
  /(?<points>[\s-]+percentage[\s-]+points?(?!\w))|(?<percent>\s?%|[\s-]+(?:percent|per\s+cent|pct)(?!\w))|(?<dollars>[\s-]+(?:US\s+|U\.S\.\s+)?dollars?(?!\w))/iy;

function suffixAfter(text: string, at: number, money: boolean): { size: number; end: number } | undefined {
  const letters = matchAt(SUFFIX, text, at)?.[1] ?? '';
  // Beside a bare number "m" is metres and "b" names a paragraph.
  if (!money && /^[mb]$/.test(letters)) return undefined;
  const size = SUFFIX_SIZES.get(letters.toLowerCase());
  return size === undefined ? undefined : { size, end: at + letters.length };
}

/** A product without the noise of binary fractions (2.3 × 1,000,000 is 2,300,000). */
export function multiply(value: number, size: number): number {
  return Number((value * size).toPrecision(15));
}

function readDigits(text: string, at: number): (NumberRead & { money: boolean }) | undefined {
  const match = matchAt(DIGITS, text, at);
  if (!match) return undefined;
  const [whole, sign, currency, integer = '', decimals = '', vulgar] = match;
  if (integer === '' && decimals === '') return undefined;
  const money = currency !== undefined;
  const after = at + whole.length;
  const scale = suffixAfter(text, after, money) ?? scaleAfter(text, after);
  const end = scale?.end ?? after;
  // "10th", "1990s" and "48h" are not numbers of something.
  if (matchAt(LETTER, text, end)) return undefined;
  const size = scale?.size ?? 1;
  const shown = Number(`${integer.replaceAll(',', '')}.${decimals}0`) + (VULGAR.get(vulgar ?? '') ?? 0);
  const exact = vulgar !== undefined || (size === 1 && (decimals === '' || (money && decimals.length === 2)));
  const tolerance = exact ? 0 : multiply(size / 2, 10 ** -decimals.length);
  return { end, value: multiply(shown, sign ? -size : size), tolerance, scale: size, money };
}

/** The amount written at `at` in digits or words, with its currency, scale and percent sign, or undefined. */
export function readAmount(text: string, at: number): Amount | undefined {
  const digits = readDigits(text, at);
  const number = digits ?? readNumberWords(text, at);
  if (number === undefined) return undefined;
  const { value, tolerance, scale } = number;
  const read = { start: at, value, tolerance, scale, spelled: digits === undefined };
  if (digits?.money) return { ...read, end: number.end, kind: 'dollars' };
  const unit = matchAt(UNIT, text, number.end);
  const end = number.end + (unit?.[0].length ?? 0);
  if (unit?.groups?.['points'] !== undefined) return { ...read, end, kind: 'percentage-points' };
  if (unit?.groups?.['percent'] !== undefined) return { ...read, end, kind: 'percent' };
  return { ...read, end, kind: unit ? 'dollars' : 'number' };
}
