import {
  dateOf,
  findDates,
  findMonths,
  findOddDates,
  isBefore,
  isDate,
  weekdayBeside,
  weekdayOf,
  yearsIn,
  type FoundDate,
  type FoundMonth,
} from '../dates/index.ts';
import { language } from '../language/index.ts';
import { perObject, type Archive } from '../archive/index.ts';
import { blocksOf, type Block } from '../prose/blocks.ts';
import { linksAround } from '../prose/sentences.ts';
import type { ProseText } from '../prose/prose-texts.ts';
import { problemIn, type Report } from './check.ts';
import { isDay, targetsOf } from './given-dates.ts';

const { between } = language.dates;

/** A paragraph, heading or cell with the dates in it, the months without a year, and what is no date. */
export interface Dated {
  text: ProseText;
  block: Block;
  found: readonly FoundDate[];
  months: readonly FoundMonth[];
  odd: readonly { start: number; words: string }[];
}

/** The parts of a text that hold dates. */
export const datesIn = perObject((text: ProseText): Dated[] =>
  blocksOf(text)
    .map((block) => {
      const found = findDates(block.text);
      return { text, block, found, months: findMonths(block.text, found), odd: findOddDates(block.text) };
    })
    .filter((parts) => [parts.found, parts.months, parts.odd].some(({ length }) => length > 0)),
);

/** Reports what is wrong with the words of a part that begin at `start`. */
export const problemAtWords = ({ text, block }: Dated, start: number, message: string, fix: string) =>
  problemIn(text, block.offsetAt(start), message, fix);

/**
 * Returns the days that a month and a day without a year may be, in a text of a record that has a date: they
 * are of its year, or of one that stands in the paragraph.
 */
function daysOf({ text: { entry, path }, block }: Dated, { month, day }: FoundMonth): string[] {
  const isOfUs = ['readings', 'changes'].includes(String(path[0]));
  const own = (entry.kind === 'claim' || entry.kind === 'event') && !isOfUs ? entry.data.date : undefined;
  if (own === undefined || day === undefined) return [];
  return yearsIn(`${own} ${block.text}`)
    .map((year) => `${year}-${month}-${day}`)
    .filter(isDate);
}

/** What is written as a date is one, a weekday fits its day, and a span goes forward. */
export function examineCalendar(part: Dated, report: Report): void {
  const { block, found, months, odd } = part;
  for (const { start, words } of odd)
    report.problem(problemAtWords(part, start, `"${words}" is no date`, 'Correct the day or the year.'));
  const days = [
    ...found.flatMap((one) => (isDay(one.date) ? { ...one, days: [one.date.earliest] } : [])),
    ...months.map((one) => ({ ...one, days: daysOf(part, one) })),
  ];
  for (const { start, end, words, days: possible } of days) {
    report.examined();
    const day = weekdayBeside(block.text, start, end);
    const right = possible.map(weekdayOf);
    if (day === undefined || right[0] === undefined || right.includes(day)) continue;
    const message = `${words} was a ${right[0]}, not a ${day}`;
    report.problem(problemAtWords(part, start, message, 'Correct the weekday or the day.'));
  }
  for (const { start, end, date } of found) {
    const from = [...found, ...months].find((one) => between.test(block.text.slice(one.end, start)));
    if (!from) continue;
    report.examined();
    // The year stands once where both months are of it: "January to March 2017".
    const goesBack =
      'date' in from
        ? isBefore(date, from.date)
        : isDay(date)
          ? `${from.month}-${from.day ?? ''}` > date.earliest.slice(5)
          : date.precision === 'month' && from.month > date.earliest.slice(5, 7);
    if (!goesBack) continue;
    const message = `"${block.text.slice(from.start, end)}" goes backward`;
    report.problem(problemAtWords(part, from.start, message, 'Put the earlier date first, or correct it.'));
  }
}

/** Returns the first and the last month (YYYY-MM) of a date of a record, where it has both. */
function monthsAtEnds(edtf: string): [first: string, last: string][] {
  const { earliest, latest } = isDate(edtf) ? dateOf(edtf) : {};
  return earliest && latest ? [[earliest.slice(0, 7), latest.slice(0, 7)]] : [];
}

/** A span that begins or ends with the period of a claim of its sentence is that period. */
export function examineSpans(archive: Archive, part: Dated, report: Report): void {
  const { text, block, found } = part;
  for (const [i, { start, end, date }] of found.entries()) {
    const from = found[i - 1];
    if (!from || !between.test(block.text.slice(from.end, start))) continue;
    // A year is the end of a period that may end in any of its months.
    if ([from.date, date].some(({ precision }) => precision === 'year')) continue;
    const claims = targetsOf(text, linksAround(block, start)).flatMap(({ kind, id }) =>
      kind === 'claim' ? (archive.claims.get(id)?.data ?? []) : [],
    );
    const dates = claims
      .flatMap(({ period, date: own, statement }) => [
        ...[period, own],
        ...findDates(statement).map((said) => said.date.edtf),
      ])
      .filter((edtf) => edtf !== undefined);
    const [first, last] = [from.date.earliest.slice(0, 7), date.latest?.slice(0, 7)];
    report.examined();
    const ends = dates.flatMap(monthsAtEnds);
    if (ends.some((one) => one[0] === first) && ends.some((one) => one[1] === last)) continue;
    const intervals = dates.filter((edtf) => edtf.includes('/')).flatMap(monthsAtEnds);
    const half = intervals.find((one) => one[0] === first || one[1] === last);
    if (!half) continue;
    const given = half.join(' to ');
    report.problem(
      problemAtWords(
        part,
        from.start,
        `"${block.text.slice(from.start, end)}" has one end of the period of its claim, ${given}, and not the other`,
        'Correct the date, or name the claim that gives it.',
      ),
    );
  }
}
