import { instantOf } from './day-number.ts';

const shapes = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
} as const;

/**
 * Returns a function that prints a day, a month or a year of the calendar (2011-08-05, 2011-08, 2011) as a
 * locale does: "August 5, 2011".
 */
export function calendarPrinter(locale: string): (date: string) => string {
  const format = (shape: keyof typeof shapes) =>
    new Intl.DateTimeFormat(locale, { ...shapes[shape], timeZone: 'UTC' });
  const [day, month] = [format('day'), format('month')];
  return (date) =>
    date.length === 4
      ? date
      : date.length === 7
        ? month.format(instantOf(`${date}-01`))
        : day.format(instantOf(date));
}

/** Returns the names of the months in a locale, January first. */
export function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
}
