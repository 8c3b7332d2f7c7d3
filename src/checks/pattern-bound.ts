import { allSingles, patternFields } from '../archive/index.ts';
import { readPattern } from '../language/read-pattern.ts';
import { findQuantities } from '../quantities/index.ts';
import { problemAt, type Check } from './check.ts';

/** A sentence with places for values states no number of its own: numbers come from the rows or places that fill it. */
export const patternBound: Check = {
  name: 'pattern-bound',
  description: 'Every quantity in a pattern is a place for a value.',
  check({ entries, archive }, report) {
    for (const entry of [...entries, ...allSingles(archive)]) {
      for (const { path, pattern } of patternFields(entry)) {
        report.examined();
        const read = readPattern(pattern);
        // A pattern that cannot be read is for the rules that know what fills it.
        for (const { words, start } of 'fault' in read ? [] : findQuantities(read.words))
          report.problem({
            ...problemAt(
              entry,
              path,
              `"${words}" is no place for a value`,
              'Name a value, or say it without a number.',
            ),
            ...entry.at(path, start),
          });
      }
    }
  },
};
