import type { FigureLexicon } from '../language/figure-lexicon.ts';
import type { Amount, AmountReader } from './amount-reader.ts';
import { anyOf } from './any-of.ts';
import { matchAt } from './match-at.ts';
import type { QualifierFinder } from './qualifier-finder.ts';

/** A part of a whole as it is worded: "two in three" is 2 parts of 3. */
export interface Fraction {
  parts: number;
  of: number;
}

/** An amount in percent that is worded as a fraction. */
export interface Share extends Amount {
  fraction: Fraction;
}

function share(start: number, end: number, fraction: Fraction, spelled: boolean): Share {
  const value = Number(((100 * fraction.parts) / fraction.of).toFixed(2));
  const gap = Math.max(value - Math.floor(value), Math.ceil(value) - value);
  // A share that is no whole percent reaches to the whole percents beside it, but never far.
  const tolerance = Number(Math.min(gap, value / 20).toFixed(4));
  return { start, end, value, tolerance, kind: 'percent', scale: 1, spelled, fraction };
}

/**
 * Returns a function that reads the share of a whole that begins at `at` ("one in five", "two-thirds", "half
 * of", "1/3 of"), in percent; undefined where none does.
 */
export function shareReader(
  { shares, numbers }: FigureLexicon,
  { read, readWords }: AmountReader,
  qualifierAround: QualifierFinder,
  standsBeforePlural: (text: string, end: number) => boolean,
): (text: string, at: number) => Share | undefined {
  const { units, articles } = numbers;
  const digits = Object.keys(units).filter((word) => (units[word] ?? 0) < 10);
  const named = new RegExp(
    `(?:(${anyOf([...articles, ...digits])})(${shares.joint}))?(${anyOf(Object.keys(shares.parts))})(s?)(?!\\w)`,
    'iy',
  );
  const slashed = new RegExp(`(\\d{1,2})/(\\d{1,3})(?=${shares.of})`, 'y');

  const saysPart = (text: string, start: number, end: number, words: RegExpExecArray): boolean => {
    const [, counted = '', joint = '', part = '', plural = ''] = words;
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 40);
    const isOne = units[counted.toLowerCase()] === 1;
    const alone = counted === '' || isOne || articles.includes(counted.toLowerCase());
    if (alone === (plural !== '') || /^-\w/.test(after)) return false;
    const hyphenated = /^[^\s]/.test(joint);
    const quarters = part.toLowerCase() === shares.quarter && !hyphenated;
    if (quarters && (shares.periodBehind.test(after) || shares.periodBefore.test(before))) return false;
    if (!alone || (hyphenated && isOne)) return true;
    const hedged = shares.byBefore.test(before) || qualifierAround(text, start, end, 50) !== undefined;
    if (part.toLowerCase() !== shares.half) return counted !== '' && (hedged || shares.partOf.test(after));
    if (shares.notHalved.test(after) || shares.otherHalf.test(before) || shares.periodBehind.test(after))
      return false;
    return hedged || shares.halfOf.test(after);
  };

  const readNamed = (text: string, at: number): Share | undefined => {
    const words = matchAt(named, text, at);
    if (!words) return undefined;
    const numerator = units[(words[1] ?? '').toLowerCase()] ?? 0;
    // "half a million" is a number.
    if (numerator === 0 && readWords(text, at)) return undefined;
    const end = at + words[0].length;
    const of = shares.parts[(words[3] ?? '').toLowerCase()] ?? 2;
    return saysPart(text, at, end, words)
      ? share(at, end, { parts: Math.max(1, numerator), of }, true)
      : undefined;
  };

  const readCount = (text: string, at: number): Amount | undefined => {
    const amount = read(text, at);
    return amount?.kind === 'number' && Number.isInteger(amount.value) ? amount : undefined;
  };

  // "nine in ten" is a share; "9 in 13 counties" and "the only one in 20 years" are not.
  const readParts = (text: string, at: number): Share | undefined => {
    const parts = readCount(text, at);
    if (parts === undefined || parts.value < 1 || parts.value > 9) return undefined;
    const direct = matchAt(shares.in, text, parts.end);
    const joint = direct ?? (parts.value === 1 ? matchAt(shares.nounIn, text, parts.end) : null);
    const of = joint ? readCount(text, parts.end + joint[0].length) : undefined;
    if (of === undefined || of.value <= parts.value) return undefined;
    if (parts.value > 1 && of.value > 10 && of.value % 10 !== 0) return undefined;
    const after = text.slice(of.end, of.end + 40);
    if (!direct && standsBeforePlural(text, of.end)) return undefined;
    if (shares.timeBehind.test(after) || shares.theOne.test(text.slice(Math.max(0, at - 20), at)))
      return undefined;
    return share(at, of.end, { parts: parts.value, of: of.value }, parts.spelled);
  };

  return (text, at) => {
    const inDigits = matchAt(slashed, text, at);
    const [parts, of] = [Number(inDigits?.[1]), Number(inDigits?.[2])];
    if (inDigits && parts > 0 && parts < of) return share(at, at + inDigits[0].length, { parts, of }, false);
    return readNamed(text, at) ?? readParts(text, at);
  };
}
