import { findDates, findMonths, isBefore, weekdayBefore, weekdayOf } from '../dates/index.ts';
import { language } from '../language/index.ts';
import { perObject } from '../archive/index.ts';
import { blocksOf, type BlockLink } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { isGrounded } from '../prose/tasks.ts';
import { linksAround } from '../prose/sentences.ts';
import { allTexts, isTelling, textsOfEntry, type ProseText } from '../prose/prose-texts.ts';
import { problemIn, type Check, type Checked } from './check.ts';
import { isDay, knownFrom, monthsFrom, targetsOf, type DateValue, type Target } from './given-dates.ts';

const { between, beforeName } = language.dates;

/** The kinds whose texts tell what happened, and name what they rest on. */
const telling = [
  ...['event', 'explainer', 'term', 'conflict', 'number', 'regime', 'stage', 'diagram', 'answers'],
  ...['series', 'erratum', 'note', 'chart', 'claim'],
  'page',
];

/** The field alone that tells something, in kinds whose other fields are labels or describe what we read. */
const onlyIn: { [kind: string]: string | undefined } = { chart: 'notes', claim: 'verdict' };

const isOwn = ({ entry }: ProseText, { kind, id, period }: Target) =>
  entry.kind === kind && kind !== 'claim' && 'id' in entry && entry.id === id && period === undefined;

const isClaim = ({ url }: BlockLink) => parseTarget(url)?.scheme === 'claim';
/** Whether a link leads to a record that has a date. */
const isGround = ({ url }: BlockLink) =>
  ['claim', 'event', 'series'].includes(parseTarget(url)?.scheme ?? '');

/**
 * Returns whether a date is one of those that any text of the record of a text rests on; nothing can be said
 * where one of them cannot be read.
 */
function wholeOf({ archive, broken }: Checked, text: ProseText): ((date: DateValue) => boolean) | undefined {
  const texts = 'id' in text.entry ? textsOfEntry(archive, text.entry) : [text];
  const targets = targetsOf(
    text,
    texts.flatMap(blocksOf).flatMap(({ links }) => links),
  );
  const isLost = targets.some(({ kind, id }) => broken.has(`${kind}:${id}`) || broken.has(`${kind}:`));
  return isLost ? undefined : knownFrom(archive, targets);
}

/** The blocks of a text that hold dates, or months without a year, with these. */
const datesIn = perObject((text: ProseText) =>
  blocksOf(text)
    .map((block) => {
      const found = findDates(block.text);
      return { block, found, months: findMonths(block.text, found) };
    })
    .filter(({ found, months }) => found.length > 0 || months.length > 0),
);

/** A day in prose is a day of what the paragraph rests on, and its weekday is that of the calendar. */
export const datesInProse: Check = {
  name: 'dates-in-prose',
  description:
    'A day, month or year in a text that names its claims is of one of them, or of a source or event there, in the same sentence where that names a claim, or in the same row of a table; a weekday fits its day, and a span goes forward.',
  check(checked, report) {
    const { archive } = checked;
    for (const text of allTexts(archive)) {
      const blocks = datesIn(text);
      if (blocks.length === 0) continue;
      const told =
        isGrounded(text) ||
        (telling.includes(text.entry.kind) &&
          (isTelling(text) || text.path[0] === 'title') &&
          (onlyIn[text.entry.kind] ?? text.path[0]) === text.path[0] &&
          (text.entry.kind !== 'page' || text.path.length === 0));
      const knownOfAll = told && wholeOf(checked, text);
      for (const { block, found, months } of blocks) {
        for (const { start, words, month, day } of knownOfAll ? months : []) {
          const near = linksAround(block, start);
          const isNear = near.some(isClaim);
          const given = monthsFrom(archive, targetsOf(text, isNear ? near : block.linksOfRow));
          report.examined();
          if (!given || given.has(day === undefined ? month : `${month}-${day}`)) continue;
          report.problem(
            problemIn(
              text,
              block.offsetAt(start),
              `"${words}" is in no date of a claim or event that this ${isNear ? 'sentence' : 'paragraph'} names`,
              'Correct the month or the day, or link the words to the claim that gives it.',
            ),
          );
        }
        for (const { start, words, date } of found.filter((one) => isDay(one.date))) {
          report.examined();
          const right = weekdayOf(date.earliest);
          const day = weekdayBefore(block.text, start);
          if (day !== undefined && day !== right)
            report.problem(
              problemIn(
                text,
                block.offsetAt(start),
                `${words} was a ${right}, not a ${day}`,
                'Correct the weekday or the day.',
              ),
            );
        }
        for (const [i, { start, date }] of found.entries()) {
          const from = found[i - 1];
          if (!from || !between.test(block.text.slice(from.end, start))) continue;
          report.examined();
          if (isBefore(date, from.date))
            report.problem(
              problemIn(
                text,
                block.offsetAt(from.start),
                `"${block.text.slice(from.start, found[i]?.end)}" goes backward`,
                'Put the earlier date first, or correct it.',
              ),
            );
        }
        if (!knownOfAll) continue;
        // A cell rests on its row, where that names a claim, and a year on all that the text tells.
        const isRow = block.node.type === 'tableCell' && block.linksOfRow.some(isGround);
        const isWhole = (block.node.type === 'paragraph' || isRow) && isTelling(text);
        let known = isWhole ? undefined : knownOfAll;
        for (const { start, end, words, date } of found) {
          if (block.links.some((link) => link.start <= start && end <= link.end)) continue;
          // In a title, "the 2014 priorities" are called so; a page names a year in passing, and a chart the
          // years for which it has nothing.
          const isPage =
            (text.entry.kind === 'page' && date.precision === 'year') ||
            (text.entry.kind === 'chart' && date.precision.endsWith('year'));
          const isNamed =
            isPage ||
            (!isTelling(text) && date.precision === 'year' && /^ \p{Ll}/u.test(block.text.slice(end)));
          if (isNamed) continue;
          report.examined();
          const isFine = ['day', 'month', 'fiscal-year'].includes(date.precision);
          // "The 2017 order" is called so where the record tells of it.
          const isName =
            date.precision === 'year' &&
            beforeName.test(block.text.slice(0, start)) &&
            /^ \p{Ll}/u.test(block.text.slice(end));
          const near = isWhole && !isRow && !isName ? linksAround(block, start) : [];
          const isNear = near.some(isClaim);
          if (isFine && !isNear) known ??= knownFrom(archive, targetsOf(text, block.linksOfRow));
          // A sentence that names a claim rests on no more of its own record than its day.
          const isNarrow = (one: Target) => isDay(date) || !isOwn(text, one);
          const isKnown = isNear
            ? knownFrom(archive, targetsOf(text, near).filter(isNarrow))
            : isFine && known
              ? known
              : knownOfAll;
          if (isKnown(date)) continue;
          report.problem(
            problemIn(
              text,
              block.offsetAt(start),
              `"${words}" is no date of a claim or event that this ${isNear ? 'sentence' : isRow ? 'row' : isWhole ? 'paragraph' : 'record'} names`,
              'Correct the date, or link the words to the claim that gives it.',
            ),
          );
        }
      }
    }
  },
};
