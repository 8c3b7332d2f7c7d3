import { blocksOf } from '../prose/blocks.ts';
import { misfittingDates, misfittingPeriods } from '../prose/bound-words.ts';
import { parseTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';

/** A date in the words of a link fits the date of the claim, or the period of the row of a series. */
export const dateInWords: Check = {
  name: 'date-in-words',
  description: 'A date in the words of a link fits the date of the claim, or the period of the row.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      for (const block of blocksOf(text)) {
        for (const link of block.links) {
          const target = parseTarget(link.url);
          if (target?.scheme === 'series') {
            for (const fault of misfittingPeriods(block.text.slice(link.start, link.end), target.period)) {
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
          for (const fault of misfittingDates(block.text.slice(link.start, link.end), claim.data)) {
            report.problem(
              problemIn(
                text,
                block.offsetAt(link.start + fault.start),
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
