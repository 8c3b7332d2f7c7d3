import { disagreement } from '../prose/bound-words.ts';
import { countsInTask, isTask } from '../prose/tasks.ts';
import { quantitiesOf } from '../prose/figure-rule.ts';
import { allTexts, type ProseText } from '../prose/prose-texts.ts';
import type { Figure } from '../kinds/index.ts';
import { problemIn, type Check } from './check.ts';

/** Returns the figures that a piece of prose may state without a link: a claim's statement states its own. */
function ownFigures({ entry, path }: ProseText): readonly Figure[] | undefined {
  return entry.kind === 'claim' && path[0] === 'statement' ? (entry.data.figures ?? []) : undefined;
}

/** Whether the words name a document, or explain a row by codes and days of its own. */
const isNamed = ({ entry: { kind }, form }: ProseText) =>
  form === 'plain' && (kind === 'source' || kind === 'place');

/**
 * Every quantity in prose stands in a link to a claim or a cell; a statement's quantities are figures of its
 * claim.
 */
export const figureBound: Check = {
  name: 'figure-bound',
  description: 'Every quantity in prose is bound to a claim or to a cell of a series.',
  check({ archive }, report) {
    for (const text of allTexts(archive)) {
      if (text.form === 'pattern' || isNamed(text)) continue;
      const own = ownFigures(text);
      const task = isTask(text);
      for (const { quantity, target, offset } of quantitiesOf(text)) {
        report.examined();
        if (target || (task && countsInTask(quantity))) continue;
        const fault = own && disagreement(quantity, own);
        if (fault)
          report.problem(
            problemIn(
              text,
              offset,
              `the statement says "${fault.words}", which ${fault.why}; the figures of this claim: ${fault.expected}`,
              'Make them the same, or add a figure with a key of its own.',
            ),
          );
        else if (!own)
          report.problem(
            problemIn(
              text,
              offset,
              `"${quantity.words}" is bound to nothing`,
              'Write it as [words](claim:id) or [words](series:id/period/column), or say it without a number.',
            ),
          );
      }
    }
  },
};
