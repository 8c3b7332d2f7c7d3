import {
  dateOf,
  findDates,
  findMonths,
  isBefore,
  isDate,
  overlaps,
  weekdayBefore,
  weekdayOf,
} from '../dates/index.ts';
import { language } from '../language/index.ts';
import { perArchive, perObject, type Archive } from '../archive/index.ts';
import { blocksOf, type Block, type BlockLink } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { isGrounded } from '../prose/tasks.ts';
import { linksAround } from '../prose/sentences.ts';
import { allTexts, isTelling, textsOfEntry, type ProseText } from '../prose/prose-texts.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';
import { problemIn, type Check, type Checked } from './check.ts';

type FoundDate = ReturnType<typeof findDates>[number];
type DateValue = FoundDate['date'];

const { between } = language.dates;

/** The kinds whose texts tell what happened, and name what they rest on. */
const telling = [
  ...['event', 'explainer', 'term', 'conflict', 'number', 'regime', 'stage', 'diagram', 'answers'],
  'page',
];

const isClaim = ({ url }: BlockLink) => parseTarget(url)?.scheme === 'claim';
/** Whether a link leads to a record that has a date. */
const isGround = ({ url }: BlockLink) =>
  ['claim', 'event', 'series'].includes(parseTarget(url)?.scheme ?? '');

const isDay = ({ precision, earliest, latest }: DateValue) => precision === 'day' && earliest === latest;

const read = (...texts: (string | undefined)[]): DateValue[] =>
  texts.flatMap((text) => (text !== undefined && isDate(text) ? dateOf(text) : []));
const said = (...texts: (string | undefined)[]): DateValue[] =>
  texts.flatMap((text) => findDates(text ?? '').map(({ date }) => date));

/** The dates that each claim gives: its own, and those of its statement and its note. */
const claimDates = perArchive(
  ({ claims }: Archive) =>
    new Map(
      [...claims.values()].map(({ id, data: { date, period, statement, note } }) => [
        id,
        [...read(date, period), ...said(statement, note)],
      ]),
    ),
);

/** Returns the months of a date (08), and the days of them on which it begins and ends (08-05). */
function monthsOf({ precision, earliest, latest = earliest }: DateValue): string[] {
  if (precision === 'year' || precision === 'fiscal-year') return [];
  const countOf = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
  const [first, last] = [countOf(earliest), countOf(latest)];
  const months = Array.from({ length: Math.min(12, last - first + 1) }, (_, i) => ((first + i) % 12) + 1);
  return [...months.map((month) => String(month).padStart(2, '0')), earliest.slice(5), latest.slice(5)];
}

/** Returns the months and days of them that a text names, with their year or without it. */
function monthsSaid(text = ''): string[] {
  const dates = findDates(text);
  const bare = findMonths(text, dates);
  return [
    ...dates.flatMap(({ date }) => monthsOf(date)),
    ...bare.flatMap(({ month, day }) => [month, day === undefined ? month : `${month}-${day}`]),
  ];
}

/** The months that each claim gives: those of its own dates, and of its statement and its note. */
const claimMonths = perArchive(
  ({ claims }: Archive) =>
    new Map(
      [...claims.values()].map(({ id, data: { date, period, statement, note } }) => [
        id,
        [...read(date, period).flatMap(monthsOf), ...[statement, note].flatMap(monthsSaid)],
      ]),
    ),
);

/** The dates around a claim: when its sources came out, and the years of its data. */
function datesAbout(archive: Archive, id: string): DateValue[] {
  const { study, sources = [] } = archive.claims.get(id)?.data ?? {};
  const issued = sources.flatMap((source) => archive.sources.get(source.id)?.data.issued ?? []);
  return read(study?.span, ...issued.map(cslToEdtf));
}

/** The claims on which a record or the target of a link rests. */
function claimsOf(archive: Archive, kind: string, id: string): readonly string[] {
  if (kind === 'claim') return [id];
  if (kind === 'event') return [archive.events.get(id)?.data.dateFrom ?? ''];
  if (kind === 'conflict') return archive.conflicts.get(id)?.data.claims ?? [];
  const number = kind === 'number' ? archive.numbers.get(id)?.data : undefined;
  return number ? [number.origin, ...number.others] : [];
}

interface Target {
  kind: string;
  id: string;
  /** The row of a series. */
  period?: string;
}

/** The dates that a record, or the target of a link, has of itself. */
function ownDates(archive: Archive, { kind, id, period }: Target): DateValue[] {
  if (kind === 'series') return read(period);
  if (kind === 'event') {
    const { date, follows = [] } = archive.events.get(id)?.data ?? {};
    return read(date, ...follows.map(({ event }) => archive.events.get(event)?.data.date));
  }
  if (kind === 'place') return read(archive.places.get(id)?.data.activated);
  // A page tells what we knew on the days of its changes.
  if (kind === 'page') return read(...(archive.pages.get(id)?.data.changes ?? []).map(({ date }) => date));
  const issued = kind === 'source' ? archive.sources.get(id)?.data.issued : undefined;
  if (issued) return read(cslToEdtf(issued));
  if (kind !== 'regime') return [];
  const regime = archive.regimes.get(id)?.data;
  return read(regime?.span, archive.regimes.get(regime?.follows ?? '')?.data.span);
}

/** What a part of a text rests on: its own record, and all that it links to. */
function targetsOf({ entry }: ProseText, links: Block['links']): Target[] {
  const own = 'id' in entry ? [{ kind: entry.kind, id: entry.id }] : [];
  const named = links.flatMap(({ url }) => parseTarget(url) ?? []);
  return [...own, ...named.map(({ scheme, ...rest }) => ({ kind: scheme, ...rest }))];
}

/** Returns whether a date in a text is one of those that its targets give. */
function knownFrom(archive: Archive, targets: readonly Target[]): (date: DateValue) => boolean {
  const claims = targets.flatMap(({ kind, id }) => claimsOf(archive, kind, id));
  const given = [
    ...targets.flatMap((target) => ownDates(archive, target)),
    ...claims.flatMap((id) => claimDates(archive).get(id) ?? []),
  ];
  const about = claims.flatMap((id) => datesAbout(archive, id));
  return (date) => {
    if (isDay(date)) return given.some((one) => [one.earliest, one.latest].includes(date.earliest));
    if (claims.length === 0) return true;
    const fiscal = given.filter(({ precision }) => precision === 'fiscal-year');
    // A claim of one fiscal year is published in the next one.
    const all = date.precision === 'fiscal-year' && fiscal.length > 0 ? fiscal : [...given, ...about];
    return all.some((one) => overlaps(one, date));
  };
}

/** Returns the months and days of them that targets give; undefined where none of them is a claim. */
function monthsFrom(archive: Archive, targets: readonly Target[]): Set<string> | undefined {
  const claims = targets.flatMap(({ kind, id }) => claimsOf(archive, kind, id));
  if (claims.length === 0) return undefined;
  return new Set([
    ...targets.flatMap((target) => ownDates(archive, target)).flatMap(monthsOf),
    ...claims.flatMap((id) => claimMonths(archive).get(id) ?? []),
    ...claims.flatMap((id) => datesAbout(archive, id)).flatMap(monthsOf),
  ]);
}

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
          // In a title, "the 2014 priorities" are called so; a page names a year in passing.
          const isPage = text.entry.kind === 'page' && date.precision === 'year';
          const isNamed =
            isPage ||
            (!isTelling(text) && date.precision === 'year' && /^ \p{Ll}/u.test(block.text.slice(end)));
          if (isNamed) continue;
          report.examined();
          const isFine = ['day', 'month', 'fiscal-year'].includes(date.precision);
          const near = isWhole && isFine && !isRow ? linksAround(block, start) : [];
          const isNear = near.some(isClaim);
          if (isFine && !isNear) known ??= knownFrom(archive, targetsOf(text, block.linksOfRow));
          const isKnown = isNear
            ? knownFrom(archive, targetsOf(text, near))
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
