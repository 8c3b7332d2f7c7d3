import { matchAt } from './match-at.ts';

/** A number read from words: where it ends, its value, the size of its scale word (1 without one), and half a unit of its last digit (0 when every digit is said). */
export interface NumberRead {
  end: number;
  value: number;
  tolerance: number;
  scale: number;
}

/** The words for one to twelve in order, which count only where something plural follows. */
export const SMALL_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TEEN_WORDS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Every word that a spelled number can begin with, articles apart. */
export const NUMBER_WORDS = [...SMALL_WORDS, ...TEEN_WORDS, ...TENS_WORDS];

/** The words that multiply a number, "hundred" and "dozen" included. */
export const SCALE_WORDS = ['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'];

const UNDER_TWENTY = new Map([...SMALL_WORDS, ...TEEN_WORDS].map((word, i) => [word, i + 1]));
const TENS = new Map(TENS_WORDS.map((word, i) => [word, 20 + 10 * i]));
const SCALES = new Map([100, 1e3, 1e6, 1e9, 1e12, 12].map((size, i) => [SCALE_WORDS[i], size]));

const WORD = /[a-z]{1,12}(?![\w\u00C0-\u024F])/iy;
const GAP = /\s+|[-\u2010\u2011]/y;
const GAP_AND = /(?:\s+|[-\u2010\u2011])(?:and\s+)?/iy;
const AND_A_HALF = /\s+and\s+a\s+half(?!\w)/iy;
const PART_OF_SCALE = new RegExp(
  `(?:an?\\s+(?=half))?(half|a\\s+quarter)(?:\\s+of)?[\\s-]+(?:an?\\s+|one\\s+)?(?:(${SCALE_WORDS.join('|')})(?!\\w)|(?=per\\s?cent))`,
  'iy',
);
const ORDINAL =
  /(?:[-\u2010\u2011]|\s+and\s+)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth)(?![a-z])/iy;

function wordAfter(gap: RegExp, text: string, at: number): { word: string; end: number } {
  const from = matchAt(gap, text, at)?.[0].length ?? 0;
  const word = from > 0 ? (matchAt(WORD, text, at + from)?.[0] ?? '') : '';
  return { word: word.toLowerCase(), end: at + from + word.length };
}

/** The scale word after a number that ends at `at`, with its size, or undefined. */
export function scaleAfter(text: string, at: number): { size: number; end: number } | undefined {
  const { word, end } = wordAfter(GAP, text, at);
  const size = SCALES.get(word);
  return size === undefined ? undefined : { size, end };
}

function readUnderHundred(text: string, at: number): { value: number; end: number } | undefined {
  const word = matchAt(WORD, text, at)?.[0].toLowerCase() ?? '';
  const end = at + word.length;
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const next = wordAfter(GAP, text, end);
    const unit = UNDER_TWENTY.get(next.word) ?? 10;
    return unit < 10 ? { value: tens + unit, end: next.end } : { value: tens, end };
  }
  const value = UNDER_TWENTY.get(word);
  if (value !== undefined) return { value, end };
  const scaled = (word === 'a' || word === 'an') && scaleAfter(text, end) !== undefined;
  return scaled ? { value: 1, end } : undefined;
}

function readUnderThousand(
  text: string,
  at: number,
): { value: number; end: number; unit: number } | undefined {
  const head = readUnderHundred(text, at);
  if (head === undefined) return undefined;
  const half = matchAt(AND_A_HALF, text, head.end);
  if (half) return { value: head.value + 0.5, end: head.end + half[0].length, unit: 0.1 };
  const hundred = scaleAfter(text, head.end);
  if (hundred?.size !== 100) return { ...head, unit: 1 };
  const value = head.value * 100;
  const gap = matchAt(GAP_AND, text, hundred.end)?.[0].length ?? 0;
  const tail = gap > 0 ? readUnderHundred(text, hundred.end + gap) : undefined;
  // "between one hundred and two hundred" holds two numbers.
  if (tail === undefined || scaleAfter(text, tail.end)?.size === 100)
    return { value, end: hundred.end, unit: 100 };
  return { value: value + tail.value, end: tail.end, unit: 1 };
}

function readPartOfScale(text: string, at: number): NumberRead | undefined {
  const part = matchAt(PART_OF_SCALE, text, at);
  if (!part) return undefined;
  const size = SCALES.get(part[2]?.toLowerCase() ?? '') ?? 1;
  const value = size * (/^half/i.test(part[1] ?? '') ? 0.5 : 0.25);
  return { end: at + part[0].trimEnd().length, value, tolerance: size === 1 ? 0 : size / 20, scale: size };
}

/** The number that the words at `at` spell ("one hundred and five", "two and a half million", "half a million", "a dozen"), or undefined when they spell none or an ordinal. */
export function readNumberWords(text: string, at: number): NumberRead | undefined {
  const part = readPartOfScale(text, at);
  if (part) return part;
  let read: NumberRead | undefined;
  let ceiling = Infinity;
  let next = at;
  while (ceiling > 100) {
    const group = readUnderThousand(text, next);
    if (group === undefined) break;
    const word = scaleAfter(text, group.end);
    const size = word?.size ?? 1;
    if (size >= ceiling) break; // "between one thousand and two thousand" holds two numbers.
    const unit = group.unit * size;
    read = {
      end: word?.end ?? group.end,
      value: (read?.value ?? 0) + group.value * size,
      tolerance: unit > 1 ? unit / 2 : 0,
      scale: Math.max(unit, size),
    };
    ceiling = size;
    next = read.end + (matchAt(GAP_AND, text, read.end)?.[0].length ?? 0);
  }
  return read === undefined || matchAt(ORDINAL, text, read.end) ? undefined : read;
}
