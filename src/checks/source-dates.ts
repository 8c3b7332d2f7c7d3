import type { EntryOf, Path } from '../archive/index.ts';
import { dateOf, dayNumber, findDates, isDate } from '../dates/index.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';

type SourceEntry = EntryOf<'source'>;
/** Reports what does not agree at a field of the source. */
export type Tell = (path: Path, message: string, fix: string) => void;

/** A page is often of the day after or before the paper. */
const daysApart = 1;
/** A page may go out some days before or after its address was made. */
const daysOfAddress = 3;
/** The address of an agenda or of minutes has the day on which they meet. */
const daysOfMeeting = 7;

/** A month or a day in an id; a year alone may be that of the matter. */
const idDate = /-((?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?=-|$)/;
const addressDay = /(?<![\d.])((?:19|20)\d{2})([-_/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;
const addressMonth = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\//;
/** A copy in an archive has the time at which it was made in its address. */
const copyTime = /\/web\/(\d{4})(\d\d)?(\d\d)?/;

/** Returns the part of an address behind its host. */
export const pathOf = (address: string) => address.replace(/^https?:\/\/[^/]+/, '');

/** Returns whether a date, as coarse as it may be, is within some days of a month or day. */
function isNear(published: string, given: string, days: number): boolean {
  const [one, other] = [dateOf(published), dateOf(given)];
  const isNoLater = (first: string | undefined, last: string | undefined) =>
    first === undefined || last === undefined || dayNumber(first) - days <= dayNumber(last);
  return isNoLater(one.earliest, other.latest) && isNoLater(other.earliest, one.latest);
}

/** Returns whether all of a date lies before a day. */
function isBefore(published: string, day: string | undefined): boolean {
  const { latest } = dateOf(published);
  return latest !== undefined && day !== undefined && latest < day;
}

/** An address with a day, or else with a month, has that of the source. */
function examineAddress(address: string, published: string, problem: Tell): void {
  const [day = '', ofDay = '', , monthOfDay = '', last = ''] = addressDay.exec(pathOf(address)) ?? [];
  const [, ofMonth = '', month = ''] = addressMonth.exec(address) ?? [];
  const found = [
    { words: day, given: `${ofDay}-${monthOfDay}-${last}`, days: daysOfMeeting },
    { words: `${ofMonth}/${month}`, given: `${ofMonth}-${month}`, days: daysOfAddress },
  ];
  const other = found.find(({ given, days }) => isDate(given) && !isNear(published, given, days));
  if (other)
    problem(
      ['issued'],
      `the address gives ${other.words}, and the source is of ${published}`,
      'Correct the date or the address, or say under custom.readAt where the copy was read.',
    );
}

/** A copy is not older than what it is a copy of. */
function examineCopy({ data }: SourceEntry, published: string, problem: Tell): void {
  const { URL: address = '', custom } = data;
  const [, year = '', month = '12', day = '28'] = copyTime.exec(custom.archiveUrl ?? address) ?? [];
  const copied = `${year}-${month}-${day}`;
  if (isDate(copied) && isBefore(copied, dateOf(published).earliest))
    problem(
      custom.archiveUrl === undefined ? ['URL'] : ['custom', 'archiveUrl'],
      `this copy is of ${year}, and the source of ${published}`,
      'Correct the date, or give the address of a copy of this source.',
    );
}

/** Reports a date in the id, the address, or the title of a source that its own is not, and an older copy. */
export function examineDates(source: SourceEntry, problem: Tell): void {
  const { issued, title, URL: address = '', custom } = source.data;
  const published = issued && cslToEdtf(issued);
  if (published === undefined || !isDate(published)) return;
  const [, inId] = idDate.exec(source.id) ?? [];
  if (inId !== undefined && !isNear(published, inId, daysApart))
    problem(
      ['issued'],
      `the id gives ${inId}, and the source is of ${published}`,
      'Correct the date, or give the source another id: npm run rename.',
    );
  if (!issued?.circa && custom.readAt === undefined) examineAddress(address, published, problem);
  examineCopy(source, published, problem);
  const later = findDates(title).find(
    ({ date }) => /^(?:day|month)$/.test(date.precision) && isBefore(published, date.earliest),
  );
  if (later)
    problem(
      ['issued'],
      `the title has ${later.words}, and the source is of ${published}, which is before`,
      'Correct the date or the title.',
    );
}
