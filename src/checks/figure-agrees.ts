import { disagreement, figuresAt } from '../prose/bound-words.ts';
import { quantitiesOf } from '../prose/figure-rule.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';

/** Every bound quantity says what its claim or cell says, with its qualifier. */
export const figureAgrees: Check = {
  name: 'figure-agrees',
  description: 'Every bound quantity equals the figure of its claim or cell and keeps its qualifier.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      for (const { quantity, target, offset } of quantitiesOf(text)) {
        const figures = target && figuresAt(archive, target);
        if (!figures) continue;
        report.examined();
        const fault = disagreement(quantity, figures);
        if (!fault) continue;
        const name =
          target.scheme === 'series' ? `${target.id}/${target.period}/${target.column}` : target.id;
        report.problem(
          problemIn(
            text,
            offset,
            `"${fault.words}" ${fault.why}; ${target.scheme} "${name}" has ${fault.expected}`,
            'Correct the words or the record, whichever is wrong.',
          ),
        );
      }
    }
  },
};
