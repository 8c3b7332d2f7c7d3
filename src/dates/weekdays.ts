import { fillSource } from '../language/fill-source.ts';
import type { Language } from '../language/index.ts';
import { instantOf } from './day-number.ts';

/** Returns the name in a locale of the weekday of a day (YYYY-MM-DD): "Friday". */
export function weekdayPrinter(locale: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (day) => format.format(instantOf(day));
}

/**
 * Returns a function that gives the weekday which a text in a locale says right before or behind a date that
 * stands there from `start` to `end`; undefined where it says none.
 */
export function weekdayFinder({
  locale,
  dates: { weekdays },
}: Pick<Language, 'locale' | 'dates'>): (text: string, start: number, end: number) => string | undefined {
  const print = weekdayPrinter(locale);
  const names = Array.from({ length: 7 }, (_, i) => print(`2001-01-0${i + 1}`));
  const [before, behind] = [weekdays.before, weekdays.behind].map(
    (form) => new RegExp(fillSource(form, { weekday: `(${names.join('|')})` })),
  );
  return (text, start, end) => (before?.exec(text.slice(0, start)) ?? behind?.exec(text.slice(end)))?.[1];
}
