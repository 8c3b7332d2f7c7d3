import { english } from './en/index.ts';
import type { Language } from './language.ts';
import { listPrinter } from './list-printer.ts';
import { numberPrinter } from './number-printer.ts';
import { inWordsPrinter, ordinalPrinter, sharePrinter } from './pattern-printers.ts';
import { fillPattern, type Values } from './patterns.ts';
import { commaAfter, typesetter } from './typeset.ts';

export { compareText } from './compare-text.ts';
export { escapeSource } from './fill-source.ts';
export { foldedWords, foldText } from './fold-text.ts';
export type { Language } from './language.ts';
export type { Values } from './patterns.ts';

/** The languages that the site can be in, by the name of their folder. */
const languages = { en: english };

type Code = keyof typeof languages;

/** The codes of the languages that the site can be in. */
export const languageCodes = Object.keys(languages) as Code[];

/** Returns a language by its code. */
function languageOf(code: Code): Language {
  return languages[code];
}

/**
 * The language in which the site is written: what is exported below and the indexes of dates and quantities
 * print and read it.
 */
export const language: Language = /* @__PURE__ */ languageOf('en');

/** Returns a number in print: "3,143", "−2.5". */
export const printNumber = /* @__PURE__ */ numberPrinter(language);

/** Returns items as a list in words: "a", "a and b", "a, b, and c". */
export const printList = /* @__PURE__ */ listPrinter(language);

/** Returns a whole number as an ordinal: "second", "1,022nd". */
export const printOrdinal = /* @__PURE__ */ ordinalPrinter(language);

/** Returns a whole number as a sentence counts it: "two", "1,022". */
export const printInWords = /* @__PURE__ */ inWordsPrinter(language);

/** Returns a part of a whole as a percentage with one decimal, never none or all where it is not. */
export const printShare = /* @__PURE__ */ sharePrinter(language);

/**
 * Returns text with typographic quotation marks and apostrophes; `before` is the character before it, empty
 * at the beginning of a block.
 */
export const typeset = /* @__PURE__ */ typesetter(language);

/** Returns a text that a comma follows, and what stands between it and the rest: `“Title,”` and a space. */
export const beforeComma = /* @__PURE__ */ commaAfter(language);

/** Returns a number and what is counted, in the singular where it is one: "1 county", "12 counties". */
export function printCount(value: number, one: string, many: string): string {
  return `${printNumber(value)} ${value === 1 ? one : many}`;
}

/**
 * Returns a pattern in the language of the site with its places filled; throws where it is malformed or a
 * value is missing.
 */
export function fill(pattern: string, values?: Values): string {
  return fillPattern(language.locale, pattern, values);
}
