import { dateOf, dayNumber, isDate } from '../dates/index.ts';
import { problemAt, type Check } from './check.ts';

/** The eras of the timeline follow each other day by day, so that every event is in one. */
export const erasInOrder: Check = {
  name: 'eras-in-order',
  description: 'An era begins on the day after the one before it ends, and only the last has no end.',
  check({ archive }, report) {
    const { vocabulary } = archive;
    const { eras } = vocabulary.data;
    for (const [i, { id, span }] of eras.entries()) {
      report.examined();
      const before = eras[i - 1];
      if (!before || !isDate(span) || !isDate(before.span)) continue;
      const end = dateOf(before.span).latest;
      if (end !== undefined && dayNumber(dateOf(span).earliest) === dayNumber(end) + 1) continue;
      report.problem(
        problemAt(
          vocabulary,
          ['eras', i, 'span'],
          `the era "${id}" does not begin on the day after "${before.id}" (${before.span}) ends`,
          'Correct one of the spans, so that every day has one era.',
        ),
      );
    }
  },
};
