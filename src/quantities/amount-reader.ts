import { escapeSource } from '../language/fill-source.ts';
import type { FigureLexicon } from '../language/figure-lexicon.ts';
import { anyOf } from './any-of.ts';
import { matchAt } from './match-at.ts';
import { numberWordReader, type NumberRead } from './number-word-reader.ts';

/** What a quantity counts: things, hundredths, steps between hundredths, or US dollars. */
export type QuantityKind = 'number' | 'percent' | 'percentage-points' | 'dollars';

/** One number with its sign, scale and unit, where it is, and whether it is spelled in words. */
export interface Amount extends NumberRead {
  start: number;
  kind: QuantityKind;
  spelled: boolean;
}

/** The machine that reads one number with its unit. */
export interface AmountReader {
  /** Returns the number that is spelled at `at`, without its unit, or undefined. */
  readWords(text: string, at: number): NumberRead | undefined;
  /**
   * Returns the amount written at `at` in digits or words, with its currency, scale and percent sign, or
   * undefined.
   */
  read(text: string, at: number): Amount | undefined;
}

const vulgarFractions = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);
/** Returns the value of the fraction behind a whole number: "½", or " 1/2" as typewriters have it. */
function fractionOf(written = ''): number {
  const [, above, below] = /(\d)\/(\d)/.exec(written) ?? [];
  return below === undefined ? (vulgarFractions.get(written) ?? 0) : Number(above) / Number(below);
}
const letter = /[\w\u00C0-\u024F]/y;

/** Returns a product without the noise of binary fractions (2.3 × 1,000,000 is 2,300,000). */
export function multiply(value: number, size: number): number {
  return Number((value * size).toPrecision(15));
}

/** Returns the machine that reads amounts as a language writes them. */
export function amountReader({ amounts, numbers }: FigureLexicon): AmountReader {
  const { scaleAfter, read: readWords } = numberWordReader(numbers);
  const { group, currency, suffixes, moneySuffixes, percentagePoints, percent, dollars } = amounts;
  const [between, point] = [escapeSource(group), escapeSource(amounts.decimal)];
  const digits = new RegExp(
    `([-\\u2212])?(${currency})?(\\d{1,3}(?:${between}\\d{3}){1,6}(?!\\d)|\\d{1,15}(?!\\d)|(?=${point}\\d))(?:${point}(\\d{1,20})(?!\\d))?([½¼¾⅓⅔]|[ \u00A0]\\d/\\d(?![\\d/]))?`,
    'iy',
  );
  const suffix = new RegExp(`(${anyOf(Object.keys({ ...suffixes, ...moneySuffixes }))})(?!\\w)`, 'y');
  const unit = new RegExp(
    `(?<points>${percentagePoints})|(?<percent>${percent})|(?<dollars>${dollars})`,
    'iy',
  );

  const suffixAfter = (text: string, at: number, money: boolean) => {
    const letters = matchAt(suffix, text, at)?.[1] ?? '';
    const size = suffixes[letters] ?? (money ? moneySuffixes[letters] : undefined);
    return size === undefined ? undefined : { size, end: at + letters.length };
  };

  const readDigits = (text: string, at: number): (NumberRead & { money: boolean }) | undefined => {
    const match = matchAt(digits, text, at);
    if (!match) return undefined;
    const [whole, sign, dollarSign, integer = '', decimals = '', vulgar] = match;
    if (integer === '' && decimals === '') return undefined;
    const money = dollarSign !== undefined;
    const after = at + whole.length;
    const scale = suffixAfter(text, after, money) ?? scaleAfter(text, after);
    const end = scale?.end ?? after;
    // "10th", "1990s" and "48h" are not numbers of something.
    if (matchAt(letter, text, end)) return undefined;
    const size = scale?.size ?? 1;
    const shown = Number(`${integer.replaceAll(group, '')}.${decimals}0`) + fractionOf(vulgar);
    const exact =
      vulgar !== undefined || (size === 1 && (decimals === '' || (money && decimals.length === 2)));
    const tolerance = exact ? 0 : multiply(size / 2, 10 ** -decimals.length);
    return { end, value: multiply(shown, sign ? -size : size), tolerance, scale: size, money };
  };

  const read = (text: string, at: number): Amount | undefined => {
    const inDigits = readDigits(text, at);
    const number = inDigits ?? readWords(text, at);
    if (number === undefined) return undefined;
    const { value, tolerance, scale } = number;
    const amount = { start: at, value, tolerance, scale, spelled: inDigits === undefined };
    if (inDigits?.money) return { ...amount, end: number.end, kind: 'dollars' };
    const said = matchAt(unit, text, number.end);
    const end = number.end + (said?.[0].length ?? 0);
    if (said?.groups?.['points'] !== undefined) return { ...amount, end, kind: 'percentage-points' };
    if (said?.groups?.['percent'] !== undefined) return { ...amount, end, kind: 'percent' };
    return { ...amount, end, kind: said ? 'dollars' : 'number' };
  };

  return { readWords, read };
}
