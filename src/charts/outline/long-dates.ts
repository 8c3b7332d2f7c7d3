import { dateOf } from '../../dates/index.ts';
import { chartWords, fill } from '../interface-words.ts';

/**
 * Returns whether a date is no day: a month or a year, or a period that ends with one; a fiscal year is a
 * period whose days are known.
 */
function isLong(text: string): boolean {
  const end =
    text
      .replace(/\/\.\.$/, '')
      .split('/')
      .at(-1) ?? '';
  const { precision } = dateOf(end);
  return precision === 'month' || precision === 'year';
}

/** Returns how many of what is drawn have a date that is no day; nothing where none or all have. */
export function longDates(what: 'marks' | 'rows', dates: readonly (readonly string[])[]): string[] {
  const n = dates.filter((own) => own.some((text) => text !== '' && isLong(text))).length;
  return n === 0 || n === dates.length
    ? []
    : [fill(chartWords.summary.longDates, { what, n, all: dates.length })];
}
