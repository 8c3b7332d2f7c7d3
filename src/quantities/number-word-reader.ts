import type { NumberWords } from '../language/figure-lexicon.ts';
import { fillSource } from '../language/fill-source.ts';
import { anyOf } from './any-of.ts';
import { matchAt } from './match-at.ts';

/**
 * A number read from words: where it ends, its value, the size of its scale word (1 without one), and half a
 * unit of its last digit (0 when every digit is said).
 */
export interface NumberRead {
  end: number;
  value: number;
  tolerance: number;
  scale: number;
}

interface Ending {
  value: number;
  end: number;
}

/** The machine that reads spelled numbers. */
interface NumberWordReader {
  /** Returns the size of the scale word behind a number that ends at `at`, or undefined. */
  scaleAfter(text: string, at: number): { size: number; end: number } | undefined;
  /**
   * Returns the number that the words at `at` spell ("one hundred and five", "half a million"); undefined
   * where they spell none or an ordinal.
   */
  read(text: string, at: number): NumberRead | undefined;
}

const oneWord = /[a-z\u00C0-\u024F]{1,14}(?![\w\u00C0-\u024F])/iy;
const nothing = /(?:)/y;

/** Returns the machine that reads the numbers which a language spells. */
export function numberWordReader(words: NumberWords): NumberWordReader {
  const units = new Map(Object.entries(words.units));
  const tens = new Map(Object.entries(words.tens));
  const hundreds = new Map(Object.entries(words.hundreds));
  const scales = new Map(Object.entries(words.scales));
  const partOfScale = new RegExp(fillSource(words.partOfScale, { scale: anyOf(scales.keys()) }), 'iy');

  const wordAt = (text: string, at: number) => matchAt(oneWord, text, at)?.[0].toLowerCase() ?? '';
  const wordAfter = (gap: RegExp, text: string, at: number): { word: string; end: number } => {
    const from = matchAt(gap, text, at)?.[0].length ?? 0;
    const word = from > 0 || gap === nothing ? wordAt(text, at + from) : '';
    return { word, end: at + from + word.length };
  };
  const scaleBehind = (gap: RegExp, text: string, at: number) => {
    const { word, end } = wordAfter(gap, text, at);
    const size = scales.get(word);
    return size === undefined ? undefined : { size, end };
  };
  const scaleAfter = (text: string, at: number) => scaleBehind(words.scaleJoint, text, at);

  const readUnderHundred = (text: string, at: number): Ending | undefined => {
    const word = wordAt(text, at);
    const end = at + word.length;
    const ten = tens.get(word);
    if (ten !== undefined) {
      const next = wordAfter(words.joint, text, end);
      const unit = units.get(next.word) ?? 10;
      return unit < 10 ? { value: ten + unit, end: next.end } : { value: ten, end };
    }
    const value = units.get(word);
    if (value !== undefined) return { value, end };
    return words.articles.includes(word) && scaleAfter(text, end) !== undefined
      ? { value: 1, end }
      : undefined;
  };

  /** Returns hundreds and what is added to them behind `end`. */
  const addTail = (text: string, { value, end }: Ending): Ending & { unit: number } => {
    const gap = matchAt(words.groupJoint, text, end)?.[0].length ?? 0;
    const tail = gap > 0 ? readUnderHundred(text, end + gap) : undefined;
    // "between one hundred and two hundred" holds two numbers.
    if (tail === undefined || scaleAfter(text, tail.end)?.size === 100) return { value, end, unit: 100 };
    return { value: value + tail.value, end: tail.end, unit: 1 };
  };

  /** Returns what the words behind a decimal point add: "point two five" is 0.25, said to a hundredth. */
  const readDecimals = (text: string, at: number): (Ending & { unit: number }) | undefined => {
    let end = at + (matchAt(words.point, text, at)?.[0].length ?? 0);
    let shown = '';
    for (;;) {
      const next = shown === '' ? { word: wordAt(text, end), end: 0 } : wordAfter(words.joint, text, end);
      const digit = words.digits[next.word];
      if (end === at || digit === undefined) break;
      end = shown === '' ? end + next.word.length : next.end;
      shown += String(digit);
    }
    return shown === '' ? undefined : { value: Number(`0.${shown}`), end, unit: 10 ** -shown.length };
  };

  const readUnderThousand = (text: string, at: number): (Ending & { unit: number }) | undefined => {
    const word = wordAt(text, at);
    const own = hundreds.get(word);
    if (own !== undefined) return addTail(text, { value: own, end: at + word.length });
    const head = readUnderHundred(text, at);
    if (head === undefined) return undefined;
    const decimals = readDecimals(text, head.end);
    if (decimals) return { ...decimals, value: head.value + decimals.value };
    const half = matchAt(words.andHalf, text, head.end);
    if (half) return { value: head.value + 0.5, end: head.end + half[0].length, unit: 0.1 };
    const hundred = scaleAfter(text, head.end);
    return hundred?.size === 100
      ? addTail(text, { value: head.value * 100, end: hundred.end })
      : { ...head, unit: 1 };
  };

  /**
   * Returns a number below a thousand and the scale word behind it; or a scale word that counts one by
   * itself.
   */
  const readGroup = (text: string, at: number) => {
    const group = readUnderThousand(text, at);
    if (group) return { ...group, word: scaleAfter(text, group.end) };
    return words.bareScales.includes(wordAt(text, at))
      ? { value: 1, end: at, unit: 1, word: scaleBehind(nothing, text, at) }
      : undefined;
  };

  const readPartOfScale = (text: string, at: number): NumberRead | undefined => {
    const part = matchAt(partOfScale, text, at);
    if (!part) return undefined;
    const size = scales.get(part.groups?.['scale']?.toLowerCase() ?? '') ?? 1;
    const value = size * (part.groups?.['half'] === undefined ? 0.25 : 0.5);
    return {
      end: at + part[0].trimEnd().length,
      value,
      tolerance: size === 1 ? 0 : size / 20,
      scale: size,
    };
  };

  const read = (text: string, at: number): NumberRead | undefined => {
    const part = readPartOfScale(text, at);
    if (part) return part;
    let sum: NumberRead | undefined;
    let ceiling = Infinity;
    let next = at;
    while (ceiling > 100) {
      const group = readGroup(text, next);
      if (group === undefined) break;
      const size = group.word?.size ?? 1;
      if (size >= ceiling) break; // "between one thousand and two thousand" holds two numbers.
      const unit = group.unit * size;
      sum = {
        end: group.word?.end ?? group.end,
        value: (sum?.value ?? 0) + group.value * size,
        tolerance: unit > 1 ? unit / 2 : 0,
        scale: Math.max(unit, size),
      };
      ceiling = size;
      next = sum.end + (matchAt(words.groupJoint, text, sum.end)?.[0].length ?? 0);
    }
    return sum === undefined || matchAt(words.ordinal, text, sum.end) ? undefined : sum;
  };

  return { scaleAfter, read };
}
