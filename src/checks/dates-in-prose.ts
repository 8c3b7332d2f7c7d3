import type { FoundDate, RecordDate } from '../dates/index.ts';
import { language } from '../language/index.ts';
import type { Archive } from '../archive/index.ts';
import { blocksOf, type BlockLink } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { isGrounded } from '../prose/tasks.ts';
import { linksAround } from '../prose/sentences.ts';
import { allTexts, isTelling, textsOfEntry, type ProseText } from '../prose/prose-texts.ts';
import type { Check, Checked, Report } from './check.ts';
import { datesIn, examineCalendar, examineSpans, problemAtWords, type Dated } from './dated-parts.ts';
import { isDay, knownFrom, monthsFrom, targetsOf, type Target } from './given-dates.ts';
import { dayNotInTable } from './table-days.ts';

const { beforeName, behindName } = language.dates;

/** The kinds whose texts tell what happened, and name what they rest on. */
const telling = [
  ...['event', 'explainer', 'term', 'conflict', 'number', 'regime', 'stage', 'diagram', 'answers'],
  ...['series', 'erratum', 'note', 'chart', 'claim'],
  'page',
];

/** The fields that tell something, in kinds whose other fields are labels or describe what we read. */
const onlyIn: { [kind: string]: readonly string[] | undefined } = {
  chart: ['notes', 'question', 'title', 'subtitle', 'description'],
  claim: ['verdict'],
};

const isOwn = ({ entry }: ProseText, { kind, id, period }: Target) =>
  entry.kind === kind && kind !== 'claim' && 'id' in entry && entry.id === id && period === undefined;

const isClaim = ({ url }: BlockLink) => parseTarget(url)?.scheme === 'claim';
const isBound = ({ url }: BlockLink) => ['claim', 'series'].includes(parseTarget(url)?.scheme ?? '');
/** Whether a link leads to a record that has a date. */
const isGround = ({ url }: BlockLink) =>
  ['claim', 'event', 'series'].includes(parseTarget(url)?.scheme ?? '');

/**
 * Returns whether a date is one of those that any text of the record of a text rests on; nothing can be said
 * where one of them cannot be read.
 */
function wholeOf({ archive, broken }: Checked, text: ProseText): ((date: RecordDate) => boolean) | undefined {
  const texts = 'id' in text.entry ? textsOfEntry(archive, text.entry) : [text];
  const targets = targetsOf(
    text,
    texts.flatMap(blocksOf).flatMap(({ links }) => links),
  );
  const isLost = targets.some(({ kind, id }) => broken.has(`${kind}:${id}`) || broken.has(`${kind}:`));
  return isLost ? undefined : knownFrom(archive, targets);
}

/** A month without its year is one of the sentence, or of the paragraph where that names no claim. */
function examineMonths(archive: Archive, part: Dated, report: Report): void {
  const { text, block, months } = part;
  for (const { start, words, month, day } of months) {
    const near = linksAround(block, start);
    const isNear = near.some(isClaim);
    const given = monthsFrom(archive, targetsOf(text, isNear ? near : block.linksOfRow));
    report.examined();
    if (!given || given.has(day === undefined ? month : `${month}-${day}`)) continue;
    report.problem(
      problemAtWords(
        part,
        start,
        `"${words}" is in no date of a claim or event that this ${isNear ? 'sentence' : 'paragraph'} names`,
        'Correct the month or the day, or link the words to the claim that gives it.',
      ),
    );
  }
}

/**
 * Returns whether a year in a part names nothing that a claim gives: a page names a year in passing, a note
 * of a chart the years for which it has nothing, and a title may say "the 2014 priorities".
 */
function isPassing({ text, block }: Dated, { end, date: { precision } }: FoundDate): boolean {
  const { kind } = text.entry;
  const isYear = precision === 'year';
  const isNote = kind === 'chart' && text.path[0] === 'notes';
  if ((kind === 'page' && isYear) || (isNote && precision.endsWith('year'))) return true;
  return isYear && !isTelling(text) && behindName.test(block.text.slice(end));
}

/** Returns whether a year names a thing: "the 2017 order". */
const isName = ({ block }: Dated, { start, end, date }: FoundDate) =>
  date.precision === 'year' &&
  beforeName.test(block.text.slice(0, start)) &&
  behindName.test(block.text.slice(end));

/** A date is one of the sentence, the row, the paragraph or the record, the nearest that names a claim. */
function examineDates(
  archive: Archive,
  part: Dated,
  knownOfAll: (date: RecordDate) => boolean,
  report: Report,
): void {
  const { text, block } = part;
  const isRow = block.node.type === 'tableCell' && block.linksOfRow.some(isGround);
  const heads = isRow && blocksOf(text).find(({ linksOfRow }) => linksOfRow === block.linksOfRow) === block;
  const isWhole = (block.node.type === 'paragraph' || isRow) && isTelling(text);
  let ofPart: typeof knownOfAll | undefined;
  for (const found of part.found) {
    const { start, end, words, date } = found;
    // The words of a link to a claim or a cell have a rule of their own.
    if (block.links.some((link) => isBound(link) && link.start <= start && end <= link.end)) continue;
    if (isPassing(part, found)) continue;
    report.examined();
    const near = isWhole && !isRow && !isName(part, found) ? linksAround(block, start) : [];
    const isNear = near.some(isClaim);
    // A year rests on all that the record tells, where its sentence names no claim and it heads no row.
    const isFine = isWhole && (heads || date.precision !== 'year');
    if (isFine && !isNear) ofPart ??= knownFrom(archive, targetsOf(text, block.linksOfRow));
    // A sentence that names a claim rests on no more of its own record than its day.
    const isGiven = isNear
      ? knownFrom(
          archive,
          targetsOf(text, near).filter((one) => isDay(date) || !isOwn(text, one)),
        )
      : ((isFine ? ofPart : undefined) ?? knownOfAll);
    if (isGiven(date)) continue;
    const isOfRecord = !isFine || block.linksOfRow.length === 0;
    const where = isNear ? 'sentence' : isOfRecord ? 'record' : isRow ? 'row' : 'paragraph';
    report.problem(
      problemAtWords(
        part,
        start,
        `"${words}" is no date of a claim or event that this ${where} names`,
        'Correct the date, or link the words to the claim that gives it.',
      ),
    );
  }
}

/** Returns whether the dates of a text are to be those of the records on which it rests. */
const isTold = (text: ProseText) =>
  isGrounded(text) ||
  (telling.includes(text.entry.kind) &&
    (isTelling(text) || text.path[0] === 'title') &&
    (onlyIn[text.entry.kind]?.includes(String(text.path[0])) ?? true) &&
    (text.entry.kind !== 'page' || text.path.length === 0));

/** A day in prose is a day of what the paragraph rests on, and its weekday is that of the calendar. */
export const datesInProse: Check = {
  name: 'dates-in-prose',
  description:
    'A day, month or year in a text that names its claims is of one of them, or of a source or event there, in the same sentence where that names a claim, or in the same row of a table; it exists, a weekday fits its day, a day that a note gives from our table of counties is in it, and a span goes forward and has both ends of the period of its claim, or neither.',
  check(checked, report) {
    const { archive } = checked;
    for (const text of allTexts(archive)) {
      const parts = datesIn(text);
      const known = parts.length > 0 && isTold(text) ? wholeOf(checked, text) : undefined;
      for (const part of parts) {
        examineCalendar(part, report);
        const foreign = dayNotInTable(archive, part);
        if (foreign)
          report.problem(
            problemAtWords(
              part,
              foreign.start,
              `"${foreign.words}" is no day on which one of these counties began in the table`,
              'Correct the day, or the row of the county.',
            ),
          );
        if (!known) continue;
        examineMonths(archive, part, report);
        examineSpans(archive, part, report);
        examineDates(archive, part, known, report);
      }
    }
  },
};
