import type { FigureLexicon } from './figure-lexicon.ts';
import type { words } from './en/interface/index.ts';

/** The quotation marks of a language, each with its opening and its closing form, and its apostrophe, which also closes. */
export interface Quotes {
  double: readonly [open: string, close: string];
  single: readonly [open: string];
  apostrophe: string;
}

/** General patterns of a language, as patterns.ts fills them. */
export interface GeneralPatterns {
  /** A number `n` in an order: "1,022nd". */
  ordinal: string;
  /** A share of a whole, `share` being the number in print: "12.5 percent". */
  share: string;
  /** A share that is smaller than can be shown, and one that is nearly all. */
  shareBelow: string;
  shareAbove: string;
}

/** How a language reads and prints dates; the names of its months are those of its locale. */
export interface DateForms {
  /** Short names of months, without the point that may follow them. */
  abbreviations: readonly string[];
  /**
   * Ways to write a date in a text, the longest first, as sources of patterns with the places `{month}`, `{day}`, `{year}`
   * and `{fiscal}`; days as 2011-08-05 and bare years are read in every language.
   */
  read: readonly string[];
  /** Patterns for what the calendar of the locale does not print. */
  print: {
    /** The fiscal year `{year}`. */
    fiscalYear: string;
    about: string;
    perhaps: string;
    perhapsAbout: string;
    /** A period from `{from}` to `{to}`, and one that lasts. */
    span: string;
    since: string;
  };
}

/** A language as a value: all that the machines that print and read texts need to know of it. */
export interface Language {
  /** The locale by which numbers, lists, days and plurals are printed, such as en-US. */
  locale: string;
  patterns: GeneralPatterns;
  dates: DateForms;
  quotes: Quotes;
  figures: FigureLexicon;
  /** The words of the interface, by the part of the site where they appear. */
  words: Words;
}

type Text<T> = T extends string ? string : { readonly [K in keyof T]: Text<T[K]> };

/** The words of the interface: every language has the keys that English has. */
export type Words = Text<typeof words>;
