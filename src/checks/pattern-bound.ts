import { allTexts } from '../prose/prose-texts.ts';
import { quantitiesOf } from '../prose/figure-rule.ts';
import { problemIn, type Check } from './check.ts';

/**
 * A sentence with places for values states no number of its own: numbers come from the rows or places that
 * fill it.
 */
export const patternBound: Check = {
  name: 'pattern-bound',
  description: 'Every quantity in a pattern is a place for a value.',
  check({ archive }, report) {
    for (const text of allTexts(archive)) {
      if (text.form !== 'pattern') continue;
      report.examined();
      for (const { quantity, offset } of quantitiesOf(text))
        report.problem(
          problemIn(
            text,
            offset,
            `"${quantity.words}" is no place for a value`,
            'Name a value, or say it without a number.',
          ),
        );
    }
  },
};
