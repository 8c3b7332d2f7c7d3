import { foldText } from './fold-text.ts';

/** How a language writes what is folded. */
export interface WaysToWrite {
  /** The words for "%", separated by "|". */
  percent: string;
  /** What stands in short before the number of a year, and in full. */
  yearShort: string;
  yearLong: string;
}

/**
 * Returns text as lists are filtered and searched: folded, without quotation marks and the points of short
 * forms, with one kind of dash, numbers without separators of thousands, "55%" and "55 percent" as
 * "55percent", and "FY2011" as "fiscal year 2011".
 */
export function foldForSearch(text: string, { percent, yearShort, yearLong }: WaysToWrite): string {
  const [first = ''] = percent.split('|');
  return foldText(text)
    .replace(/[“”„«»"]|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (short) => short.replaceAll('.', ''))
    .replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '')
    .replace(new RegExp(`(?<=\\d)\\s*(?:%|(?:${percent})(?![a-z]))|%`, 'g'), first)
    .replace(new RegExp(`(?<![a-z])${foldText(yearShort)} ?(?=\\d{4})`, 'g'), `${yearLong} `);
}

const hyphens = /(?<=[\p{L}\p{N}])-(?=\p{L})|(?<=\p{L})-(?=\p{N})/gu;

/** Returns folded text in which words are looked for: without hyphens but those between numbers. */
export const withoutHyphens = (folded: string): string => folded.replace(hyphens, '');

function hasPart(text: string, part: string): boolean {
  const begins = part.length < 3 ? /[\p{L}\p{N}]/u : /^\d/.test(part) ? /\d/ : undefined;
  if (!begins) return text.includes(part);
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!begins.test(text[at - 1] ?? '')) return true;
  return false;
}

/**
 * Tells whether folded text without hyphens has a folded word, written with a hyphen, with a blank in its
 * stead, or as one; a number has to begin there, and so has a word of one or two letters.
 */
export const hasWord = (text: string, word: string): boolean =>
  hasPart(text, withoutHyphens(word)) || hasPart(text, word.replace(hyphens, ' '));
