import { dateOf, findDates, isDate, overlaps, weekdayBefore, weekdayOf } from '../dates/index.ts';
import type { Archive } from '../archive/index.ts';
import { blocksOf, type Block } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { isGrounded } from '../prose/tasks.ts';
import { allTexts, isTelling, type ProseText } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';

type FoundDate = ReturnType<typeof findDates>[number];

const isDay = ({ date }: FoundDate) => date.precision === 'day';

/** The dates that a claim or an event gives. */
function datesOf(archive: Archive, scheme: string | undefined, id: string): FoundDate['date'][] {
  const claim = scheme === 'claim' ? archive.claims.get(id)?.data : undefined;
  const event = scheme === 'event' ? archive.events.get(id)?.data : undefined;
  const known = [claim?.date, claim?.period, event?.date].flatMap((text) =>
    text !== undefined && isDate(text) ? dateOf(text) : [],
  );
  return [...known, ...findDates(claim?.statement ?? '').map(({ date }) => date)];
}

/** The dates of all that the block names, and of the event whose text it is. */
function datesAround(archive: Archive, { entry }: ProseText, { links }: Block): FoundDate['date'][] {
  const own = entry.kind === 'event' ? datesOf(archive, 'event', entry.id) : [];
  const named = links.flatMap(({ url }) => {
    const target = parseTarget(url);
    return target ? datesOf(archive, target.scheme, target.id) : [];
  });
  return [...own, ...named];
}

/** A day in prose is a day of what the paragraph rests on, and its weekday is that of the calendar. */
export const datesInProse: Check = {
  name: 'dates-in-prose',
  description:
    'A day in a paragraph of an event, an explainer, a lesson or a term is the day of a claim or event that it names; a weekday fits its day.',
  check({ archive }, report) {
    for (const text of allTexts(archive)) {
      for (const block of blocksOf(text)) {
        const days = findDates(block.text).filter(isDay);
        if (days.length === 0) continue;
        for (const { start, words, date } of days) {
          report.examined();
          const right = weekdayOf(date.earliest);
          const said = weekdayBefore(block.text, start);
          if (said !== undefined && said !== right)
            report.problem(
              problemIn(
                text,
                block.offsetAt(start),
                `${words} was a ${right}, not a ${said}`,
                'Correct the weekday or the day.',
              ),
            );
        }
        const told =
          isGrounded(text) || (['event', 'explainer', 'term'].includes(text.entry.kind) && isTelling(text));
        if (!told || block.node.type !== 'paragraph') continue;
        const known = datesAround(archive, text, block);
        for (const { start, end, words, date } of days) {
          if (block.links.some((link) => link.start <= start && end <= link.end)) continue;
          if (known.some((one) => overlaps(one, date))) continue;
          report.problem(
            problemIn(
              text,
              block.offsetAt(start),
              `"${words}" is no day of a claim or event that this paragraph names`,
              'Correct the day, or link the words to the claim that gives it.',
            ),
          );
        }
      }
    }
  },
};
