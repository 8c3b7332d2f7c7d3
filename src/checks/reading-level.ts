import { readingGrades } from '../prose/reading-grades.ts';
import { problemAt, type Check } from './check.ts';

/** What a visitor reads first can be read in eighth grade, and an explainer in ninth. */
export const readingLevelRule: Check = {
  name: 'reading-level',
  description:
    'The Flesch-Kincaid grade of an explainer is at most 9; of summaries, terms, the home page and the sentences on places at most 8.',
  check({ archive }, report) {
    for (const { entry, field, grade, limit } of readingGrades(archive)) {
      if (limit === undefined) continue;
      report.examined();
      if (grade <= limit + 0.05) continue;
      report.problem(
        problemAt(
          entry,
          field === '' ? ['id'] : [field],
          `the ${field || 'text'} reads at grade ${grade.toFixed(1)}, above ${limit}`,
          'Make two sentences of the longest ones, and use shorter words; names, dates and quotations count as one word each.',
        ),
      );
    }
  },
};
