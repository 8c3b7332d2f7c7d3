export {
  compareDates,
  compareText,
  dayNumber,
  isBefore,
  isFinerThan,
  isWithin,
  overlaps,
} from './compare-dates.ts';
export { findDates, type FoundDate } from './find-dates.ts';
export { dateOf, parseDate, parseFiscalYear, type Precision, type RecordDate } from './parse-date.ts';
export { datetimeOf, isDate, months, printDate, publishDate, type PublishedDate } from './print-date.ts';
