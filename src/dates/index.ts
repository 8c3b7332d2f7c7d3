export { compareDates, isBefore, isFinerThan, isWithin, overlaps } from './compare-dates.ts';
export { dayNumber, daysAfter, daysBetween, instantOf, millisecondsOfDay } from './day-number.ts';
export {
  dateOf,
  datetimeOf,
  isDate,
  parseDate,
  parseFiscalYear,
  type Precision,
  type RecordDate,
} from './parse-date.ts';
export type { FoundDate, FoundMonth } from './date-finder.ts';
export {
  findDates,
  findMonths,
  findOddDates,
  printDate,
  publishDate,
  weekdayBeside,
  weekdayOf,
  type PublishedDate,
} from './print-date.ts';
export { yearsIn } from './years-in.ts';
