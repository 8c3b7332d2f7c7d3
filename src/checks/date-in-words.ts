import { blocksOf } from '../prose/blocks.ts';
import { misfittingDates } from '../prose/bound-words.ts';
import { parseTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';

/** A date in the words of a claim link fits the date of the claim. */
export const dateInWords: Check = {
  name: 'date-in-words',
  description: "A date in a claim link's words fits the claim's date.",
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      for (const block of blocksOf(text)) {
        for (const link of block.links) {
          const target = parseTarget(link.url);
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
