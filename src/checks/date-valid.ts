import { isDate } from '../dates/index.ts';
import { allSingles, datesOf } from '../archive/index.ts';
import { problemAt, type Check } from './check.ts';

/** Every date means a day, month, year or interval that exists. */
export const dateValid: Check = {
  name: 'date-valid',
  description: 'Every date is a day, month, year, interval or fiscal year that exists.',
  unwaivable: true,
  check({ entries, archive }, report) {
    for (const entry of [...entries, ...allSingles(archive)]) {
      for (const { path, text } of datesOf(entry)) {
        report.examined();
        if (!isDate(text))
          report.problem(
            problemAt(
              entry,
              path,
              `"${text}" is no date that exists`,
              'Write it as EDTF: 2011-08-05, 2011-08, 2011, 2008-10~, 2011-06/2011-09; an interval does not run backwards.',
            ),
          );
      }
    }
  },
};
