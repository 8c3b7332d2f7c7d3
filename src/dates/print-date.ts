import { dateOf, parseDate, type RecordDate } from './parse-date.ts';

/** English names of the months, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function printSingle(text: string): string {
  const [year = '', month, day] = text.replace(/[~?%]$/, '').split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  const words = day ? `${name} ${Number(day)}, ${year}` : name ? `${name} ${year}` : year;
  const mark = /[~?%]$/.exec(text)?.[0];
  return mark === '~'
    ? `about ${words}`
    : mark === '?'
      ? `perhaps ${words}`
      : mark === '%'
        ? `perhaps about ${words}`
        : words;
}

/** Returns the date in English as far as it is known: "August 5, 2011", "August 2011", "fiscal year 2011", "June 2011 to September 2011". */
export function printDate(text: string): string {
  const date = dateOf(text);
  if (date.precision === 'fiscal-year') return `fiscal year ${text.slice(2)}`;
  const [from = '', to] = text.split('/');
  if (to === undefined) return printSingle(from);
  return to === '..' ? `since ${printSingle(from)}` : `${printSingle(from)} to ${printSingle(to)}`;
}

/** Returns the value for the `datetime` attribute of a time element, undefined where HTML has no form for it. */
export function datetimeOf(text: string): string | undefined {
  return /^\d{4}(-\d\d){0,2}$/.test(text) ? text : undefined;
}

/** A date as our own JSON gives it. */
export interface PublishedDate {
  edtf: string;
  earliest: string;
  latest: string | null;
  words: string;
}

/** Returns the date as `/api/` gives it: EDTF, first and last day that it may mean, and words. */
export function publishDate(text: string): PublishedDate {
  const date: RecordDate = dateOf(text);
  return { edtf: text, earliest: date.earliest, latest: date.latest ?? null, words: printDate(text) };
}

/** Returns whether the text is a date that the Record can hold. */
export function isDate(text: string): boolean {
  return parseDate(text) !== undefined;
}
