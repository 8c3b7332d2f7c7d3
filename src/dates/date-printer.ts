import type { Language } from '../language/language.ts';
import { fillPattern } from '../language/patterns.ts';
import { calendarPrinter } from './calendar-printer.ts';
import { dateOf } from './parse-date.ts';

/**
 * Returns a function that prints an EDTF date in words, as far as it is known: "August 5, 2011", "August
 * 2011", "fiscal year 2011", "June 2011 to September 2011". It throws where the text is no date.
 */
export function datePrinter({ locale, dates: { print } }: Language): (text: string) => string {
  const printCalendar = calendarPrinter(locale);
  const marks: { [mark: string]: string } = { '~': print.about, '?': print.perhaps, '%': print.perhapsAbout };
  const printSingle = (text: string): string => {
    const pattern = marks[text.at(-1) ?? ''];
    if (pattern === undefined) return printCalendar(text);
    return fillPattern(locale, pattern, { date: printCalendar(text.slice(0, -1)) });
  };
  return (text) => {
    if (dateOf(text).precision === 'fiscal-year')
      return fillPattern(locale, print.fiscalYear, { year: text.slice(2) });
    const [from = '', to] = text.split('/');
    if (to === undefined) return printSingle(from);
    return to === '..'
      ? fillPattern(locale, print.since, { from: printSingle(from) })
      : fillPattern(locale, print.span, { from: printSingle(from), to: printSingle(to) });
  };
}
