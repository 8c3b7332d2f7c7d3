import type { ClaimEntry } from '../archive/index.ts';
import {
  dateOf,
  dayNumber,
  findDates,
  findMonths,
  isDate,
  overlaps,
  type RecordDate,
} from '../dates/index.ts';
import { problemAt, type Check, type Found } from './check.ts';

type Said = ReturnType<typeof findDates>;

/** How many days a claim may lie from every date of its statement: a report tells of the months before it. */
const near = 92;

/** How many days ahead a plan may look: about ten years. */
const farthestPlan = 3660;

const ends = ({ earliest, latest = earliest }: RecordDate) =>
  [dayNumber(earliest), dayNumber(latest)] as const;

/** Returns how many days lie between two dates; none where they overlap. */
function daysBetween(one: RecordDate, other: RecordDate): number {
  const [[from, to], [otherFrom, otherTo]] = [ends(one), ends(other)];
  return Math.max(0, otherFrom - to, from - otherTo);
}

const listed = (said: Said) => said.map(({ words }) => `"${words}"`).join(', ');

/** Returns whether a statement names the day of a date (YYYY-MM-DD) without its year: "June 19". */
const namesDayAlone = (statement: string, said: Said, date: string) =>
  findMonths(statement, said).some(({ month, day }) => `${month}-${day ?? ''}` === date.slice(5));

/** Returns whether a statement gives dates and none is, or is near, the date of its claim. */
function isApart({ data: { date, period, planned, statement } }: ClaimEntry, said: Said): boolean {
  if (date === undefined || !isDate(date)) return false;
  const { precision } = dateOf(date);
  const isDay = precision === 'day' && !date.includes('/');
  if (isDay && namesDayAlone(statement, said, date)) return false;
  const own = [date, period].flatMap((text) => (text !== undefined && isDate(text) ? dateOf(text) : []));
  if (said.some((found) => own.some((one) => overlaps(found.date, one)))) return false;
  if (precision === 'day' && said.some((found) => found.date.precision === 'day')) return true;
  const fine = said.filter((found) => ['day', 'month'].includes(found.date.precision));
  return (
    ['day', 'month'].includes(precision) &&
    fine.length > 0 &&
    fine.every((found) =>
      own.every(
        (one) =>
          daysBetween(found.date, one) > near &&
          daysBetween(found.date, one) > (planned ? farthestPlan : near),
      ),
    )
  );
}

/** Returns what a statement says of its period that is not so; undefined where it says nothing else. */
function otherPeriod(period: string, said: Said): string | undefined {
  const written = said.map(({ date }) => date.edtf);
  if (period.startsWith('FY')) {
    const years = written.filter((edtf) => edtf.startsWith('FY'));
    return years.length && !years.includes(period) ? listed(said) : undefined;
  }
  const [from = '', to = ''] = period.split('/');
  const [opening, closing, third] = said;
  const isOver = (end: string, found: Said[number]) => !isDate(end) || overlaps(dateOf(end), found.date);
  const isFiscal = (one: Said[number] | undefined) => one?.date.precision === 'fiscal-year';
  // "From fiscal year 2008 to the start of fiscal year 2012" begins and ends in these.
  if (opening && isFiscal(opening) && !isOver(from, opening)) return listed(said);
  if (closing && !third && isFiscal(closing) && isFiscal(opening) && !isOver(to, closing))
    return listed(said);
  const ofForm = [...new Set(written)].filter(({ length }) => length === from.length && length === to.length);
  const [first, second, more] = ofForm;
  if (first === undefined || second === undefined || more !== undefined || from.length < 7) return undefined;
  return (first === from) !== (second === to) ? listed(said) : undefined;
}

/** A claim is dated by a day that its statement gives, and its period is the one that the statement gives. */
export const statementDated: Check = {
  name: 'statement-dated',
  description:
    'A statement gives a date that is near that of its claim; a period is the fiscal year, begins and ends in the fiscal years, or has both ends, that it gives.',
  check({ archive }, report) {
    for (const claim of archive.claims.values()) {
      const { date, period, statement } = claim.data;
      const said = findDates(statement);
      if (said.length === 0) continue;
      report.examined();
      const found = (path: string, message: string): Found =>
        problemAt(
          claim,
          [path],
          message,
          'Correct the date or the statement; what the figures cover is the "period".',
        );
      if (isApart(claim, said))
        report.problem(
          found('date', `the claim is dated ${date ?? ''}, and its statement says ${listed(said)}`),
        );
      const other = period === undefined ? undefined : otherPeriod(period, said);
      if (other !== undefined)
        report.problem(found('period', `the period is ${period ?? ''}, and the statement says ${other}`));
    }
  },
};
