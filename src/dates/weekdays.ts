import { instantOf } from './day-number.ts';

/** Returns the name in a locale of the weekday of a day (YYYY-MM-DD): "Friday". */
export function weekdayPrinter(locale: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (day) => format.format(instantOf(day));
}

/**
 * Returns a function that gives the weekday which a text in a locale says right before `index`, where a date
 * begins; undefined where it says none.
 */
export function weekdayFinder(locale: string): (text: string, index: number) => string | undefined {
  const print = weekdayPrinter(locale);
  const names = Array.from({ length: 7 }, (_, i) => print(`2001-01-0${i + 1}`));
  const form = new RegExp(`\\b(${names.join('|')}),? $`);
  return (text, index) => form.exec(text.slice(0, index))?.[1];
}
