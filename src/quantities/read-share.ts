import { matchAt } from './match-at.ts';
import { readNumberWords, SMALL_WORDS } from './number-words.ts';
import { qualifierAround } from './qualifiers.ts';
import { readAmount } from './read-amount.ts';
import type { Amount } from './read-amount.ts';
import { standsBeforePlural } from './stands-before-plural.ts';

/** A part of a whole as it is worded: "two in three" is 2 parts of 3. */
export interface Fraction {
  parts: number;
  of: number;
}

/** An amount in percent that is worded as a fraction. */
export interface Share extends Amount {
  fraction: Fraction;
}

const PARTS = ['half', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const DENOMINATORS = new Map([...PARTS.map((word, i): [string, number] => [word, i + 2]), ['quarter', 4]]);
const NAMED = new RegExp(
  `(?:(an?|${SMALL_WORDS.slice(0, 9).join('|')})([\\s\\u2010\\u2011-]+))?(${PARTS.join('|')}|quarter)(s?)(?!\\w)`,
  'iy',
);
const IN = /[\s-]+(?:in|out[\s-]+of)[\s-]+(?:every\s+|each\s+)?|\s+of\s+every\s+/iy;
const NOUN_IN = /\s+[a-z]+\s+(?:in|out\s+of)\s+(?:every\s+)?/iy;
const SLASHED = /(\d{1,2})\/(\d{1,3})(?=\s+of\b)/y;

const PERIOD_AFTER =
  /^\s+(?:of\s+)?(?:the\s+)?(?:\uE000|fiscal|calendar|year|month|week|day|decade|century|financial)/i;
const PERIOD_BEFORE = /(?:first|last|past|next|previous|final|preceding)\s+$/i;
const NOT_HALVED = /^(?:-|\s+(?:an?|as|past|way|time|again|brother|sister|hour)\b)/i;
const OTHER_HALF =
  /(?:first|second|third|other|latter|last|earlier|later|next|past|previous|each|that|this|better)\s+$/i;
const HALF_OF =
  /^\s+(?:of|the|its|their|his|her|our|all|those|these|that|what|were|was|are|is|had|have|has|did|do)\b/i;
const PART_OF = /^\s+(?:of|were|are|have|more|fewer|less|higher|lower|larger|smaller)\b/i;
const BY_BEFORE = /\b(?:by|(?:cut|rise|fall|drop|gain|loss|increase|decrease|decline|reduction)\s+of)\s+$/i;
const THE_ONE = /\b(?:the\s+only|the|this|first|last|latest|another|no)\s+$/i;
const TIME_AFTER = /^\s+(?:minutes|hours|days|weeks|months|years|decades)\b/i;

function share(start: number, end: number, fraction: Fraction, spelled: boolean): Share {
  const value = Number(((100 * fraction.parts) / fraction.of).toFixed(2));
  const gap = Math.max(value - Math.floor(value), Math.ceil(value) - value);
  // A share that is no whole percent reaches to the whole percents beside it, but never far.
  const tolerance = Number(Math.min(gap, value / 20).toFixed(4));
  return { start, end, value, tolerance, kind: 'percent', scale: 1, spelled, fraction };
}

function saysPart(text: string, start: number, end: number, words: RegExpExecArray): boolean {
  const [, numerator = '', joint = '', part = '', plural = ''] = words;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const alone = /^(?:|an?|one)$/i.test(numerator);
  if (alone === (plural !== '') || /^-\w/.test(after)) return false;
  const hyphenated = /^[^\s]/.test(joint);
  const quarters = /quarter/i.test(part) && !hyphenated;
  if (quarters && (PERIOD_AFTER.test(after) || PERIOD_BEFORE.test(before))) return false;
  if (!alone || (hyphenated && /^one$/i.test(numerator))) return true;
  const hedged = BY_BEFORE.test(before) || qualifierAround(text, start, end, 50) !== undefined;
  if (!/half/i.test(part)) return numerator !== '' && (hedged || PART_OF.test(after));
  if (NOT_HALVED.test(after) || OTHER_HALF.test(before) || PERIOD_AFTER.test(after)) return false;
  return hedged || HALF_OF.test(after);
}

function readNamed(text: string, at: number): Share | undefined {
  const words = matchAt(NAMED, text, at);
  if (!words) return undefined;
  const numerator = SMALL_WORDS.indexOf((words[1] ?? '').toLowerCase()) + 1;
  // "half a million" is a number.
  if (numerator === 0 && readNumberWords(text, at)) return undefined;
  const end = at + words[0].length;
  const of = DENOMINATORS.get((words[3] ?? '').toLowerCase()) ?? 2;
  return saysPart(text, at, end, words)
    ? share(at, end, { parts: Math.max(1, numerator), of }, true)
    : undefined;
}

function readCount(text: string, at: number): Amount | undefined {
  const read = readAmount(text, at);
  return read?.kind === 'number' && Number.isInteger(read.value) ? read : undefined;
}

// "nine in ten" is a share; "9 in 13 counties" and "the only one in 20 years" are not.
function readParts(text: string, at: number): Share | undefined {
  const parts = readCount(text, at);
  if (parts === undefined || parts.value < 1 || parts.value > 9) return undefined;
  const direct = matchAt(IN, text, parts.end);
  const joint = direct ?? (parts.value === 1 ? matchAt(NOUN_IN, text, parts.end) : null);
  const of = joint ? readCount(text, parts.end + joint[0].length) : undefined;
  if (of === undefined || of.value <= parts.value) return undefined;
  if (parts.value > 1 && of.value > 10 && of.value % 10 !== 0) return undefined;
  const after = text.slice(of.end, of.end + 40);
  if (!direct && standsBeforePlural(text, of.end)) return undefined;
  if (TIME_AFTER.test(after) || THE_ONE.test(text.slice(Math.max(0, at - 20), at))) return undefined;
  return share(at, of.end, { parts: parts.value, of: of.value }, parts.spelled);
}

/** The share of a whole that begins at `at` ("one in five", "two-thirds", "half of", "1/3 of"), in percent, or undefined. */
export function readShare(text: string, at: number): Share | undefined {
  const slashed = matchAt(SLASHED, text, at);
  const [parts, of] = [Number(slashed?.[1]), Number(slashed?.[2])];
  if (slashed && parts > 0 && parts < of) {
    return share(at, at + slashed[0].length, { parts, of }, false);
  }
  return readNamed(text, at) ?? readParts(text, at);
}
