import type { Figure } from '../kinds/index.ts';
import { findQuantities, printFigure, type Quantity } from '../quantities/index.ts';
import { problemAt, type Check } from './check.ts';

/** Below this a number in a passage is more often one of a list than a count. */
const leastCount = 100;

function isOf({ value, range, tolerance }: Quantity, figures: readonly Figure[]): boolean {
  const said = range ? [range.min, range.max] : [value];
  const own = figures.flatMap((figure) => [figure.value, figure.min, figure.max]);
  return own.some((one) => one !== undefined && said.some((number) => Math.abs(one - number) <= tolerance));
}

/**
 * The words that a passage quotes do not say another count than the claim that rests on them; what rounds it
 * may be cut off.
 */
export const passageFits: Check = {
  name: 'passage-fits',
  description:
    'A passage is of a source that was read, has first and last words that differ, stands on the pages of the locator, and a count in it is a figure of the claim.',
  check({ archive }, report) {
    const unread = new Set<string>();
    for (const claim of archive.claims.values()) {
      const figures = claim.data.figures ?? [];
      for (const [i, { id, passage, locator }] of claim.data.sources.entries()) {
        if (!passage) continue;
        const source = archive.sources.get(id);
        if (source && source.data.custom.read === undefined && !unread.has(id)) {
          unread.add(id);
          report.problem(
            problemAt(
              source,
              ['custom'],
              `a passage of this source is given in "${claim.id}", and nothing says when it was read`,
              'Add the day under "read", or take the passage out of the claim.',
            ),
          );
        }
        const [, from, to = from] = /^pp?\. (\d+)(?:[–-](\d+))?$/.exec(locator ?? '') ?? [];
        const page = Number(passage.page);
        if (from !== undefined && to?.length === from.length && (page < Number(from) || page > Number(to)))
          report.problem(
            problemAt(
              claim,
              ['sources', i, 'passage', 'page'],
              `the passage is on page ${page}, and the locator says ${locator}`,
              'Correct one of the two.',
            ),
          );
        if (passage.start === passage.end)
          report.problem(
            problemAt(
              claim,
              ['sources', i, 'passage', 'end'],
              'the passage ends with the words with which it begins',
              'Give its last words.',
            ),
          );
        for (const end of ['start', 'end'] as const) {
          const words = passage[end];
          report.examined();
          // At the cut a number may be a part of a longer one.
          const isWhole = (quantity: Quantity) =>
            end === 'start' ? quantity.end < words.length : quantity.start > 0;
          const other = findQuantities(words).find(
            (quantity) => quantity.value >= leastCount && isWhole(quantity) && !isOf(quantity, figures),
          );
          if (figures.length && other)
            report.problem(
              problemAt(
                claim,
                ['sources', i, 'passage', end],
                `the passage says "${other.words}"; the figures of this claim: ${figures.map(printFigure).join(', ')}`,
                'Choose words without another count, or correct the claim.',
              ),
            );
        }
      }
    }
  },
};
