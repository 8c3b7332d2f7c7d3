import { language } from '../language/index.ts';
import { dateFinder, monthFinder, oddDateFinder } from './date-finder.ts';
import { datePrinter } from './date-printer.ts';
import { dateOf } from './parse-date.ts';
import { weekdayFinder, weekdayPrinter } from './weekdays.ts';

/**
 * Returns an EDTF date in the language of the site, as far as it is known: "August 5, 2011", "fiscal year
 * 2011".
 */
export const printDate = /* @__PURE__ */ datePrinter(language);

/** Returns the dates that a text in the language of the site names, in order. */
export const findDates = /* @__PURE__ */ dateFinder(language);

/** Returns the months, and days of them, that a text in the language of the site names without a year. */
export const findMonths = /* @__PURE__ */ monthFinder(language);

/** Returns what a text in the language of the site writes as a date and is none: "June 31, 2011". */
export const findOddDates = /* @__PURE__ */ oddDateFinder(language);

/** Returns the weekday of a day (YYYY-MM-DD) in the language of the site. */
export const weekdayOf = /* @__PURE__ */ weekdayPrinter(language.locale);

/** Returns the weekday that a text says right before or behind a date in it; undefined where it says none. */
export const weekdayBeside = /* @__PURE__ */ weekdayFinder(language);

/** A date as our own JSON gives it. */
export interface PublishedDate {
  edtf: string;
  earliest: string;
  latest: string | null;
  words: string;
}

/** Returns the date as `/api/` gives it: EDTF, first and last day that it may mean, and words. */
export function publishDate(text: string): PublishedDate {
  const { earliest, latest } = dateOf(text);
  return { edtf: text, earliest, latest: latest ?? null, words: printDate(text) };
}
