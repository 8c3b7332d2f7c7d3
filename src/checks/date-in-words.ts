import { language } from '../language/index.ts';
import { blocksOf, type Block, type BlockLink } from '../prose/blocks.ts';
import { misfittingDates, misfittingPeriods } from '../prose/bound-words.ts';
import { parseTarget } from '../prose/link-target.ts';
import type { Claim } from '../kinds/index.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { sentenceAround } from '../prose/sentences.ts';
import { problemIn, type Check } from './check.ts';

const { yearBehind } = language.sentences;

/** Returns the year to which a clause gives what a link says, with the words between: " in fiscal 2011". */
function wordsBehind(block: Block, { start, end }: BlockLink): string {
  if (start === end) return '';
  const next = block.links.find((link) => link.start >= end)?.start ?? block.text.length;
  const last = sentenceAround(block, start)?.end ?? block.text.length;
  return yearBehind.exec(block.text.slice(end, Math.min(next, last)))?.[0] ?? '';
}

/** Returns the dates behind a link to a claim that are neither of its dates nor of its period. */
function misfitsBehind(words: string, claim: Claim): ReturnType<typeof misfittingDates> {
  const { period } = claim;
  const others = period === undefined ? undefined : misfittingPeriods(words, period);
  return misfittingDates(words, claim).filter(
    ({ start }) => others?.some((other) => other.start === start) ?? true,
  );
}

/** A date in the words of a link fits the date of the claim, or the period of the row of a series. */
export const dateInWords: Check = {
  name: 'date-in-words',
  description:
    'A date in the words of a link, or a year to which the words behind it give it, fits the date of the claim, or the period of the row; a fiscal year is no calendar year.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      for (const block of blocksOf(text)) {
        for (const link of block.links) {
          const target = parseTarget(link.url);
          const behind = wordsBehind(block, link);
          if (target?.scheme === 'series') {
            for (const fault of misfittingPeriods(
              block.text.slice(link.start, link.end) + behind,
              target.period,
            )) {
              report.problem(
                problemIn(
                  text,
                  block.offsetAt(link.start + fault.start),
                  `"${fault.words}" is another period than that of the row, ${target.period}`,
                  'Correct the words or the link, whichever is wrong.',
                ),
              );
            }
          }
          const claim = target?.scheme === 'claim' ? archive.claims.get(target.id) : undefined;
          if (!claim) continue;
          report.examined();
          const faults = [
            ...misfittingDates(block.text.slice(link.start, link.end), claim.data).map((fault) => ({
              ...fault,
              from: link.start,
            })),
            ...misfitsBehind(behind, claim.data).map((fault) => ({ ...fault, from: link.end })),
          ];
          for (const fault of faults) {
            report.problem(
              problemIn(
                text,
                block.offsetAt(fault.from + fault.start),
                `"${fault.words}" ${fault.why}; the claim "${claim.id}" is dated ${fault.expected}`,
                'Correct the words or the claim, whichever is wrong.',
              ),
            );
          }
        }
      }
    }
  },
};
