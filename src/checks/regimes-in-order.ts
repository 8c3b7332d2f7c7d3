import { dateOf, dayNumber, isDate } from '../dates/index.ts';
import { problemAt, type Check } from './check.ts';

/** The periods of the written rules follow each other day by day, so that every day has one of them. */
export const regimesInOrder: Check = {
  name: 'regimes-in-order',
  description: 'A period of the written rules begins on the day after the one that it follows ends.',
  check({ archive }, report) {
    const followed = new Map<string, string>();
    for (const regime of archive.regimes.values()) {
      const { span, follows, active } = regime.data;
      if (!active || !isDate(span)) continue;
      report.examined();
      const other = followed.get(follows ?? '');
      followed.set(follows ?? '', regime.id);
      if (other !== undefined) {
        const what = follows === undefined ? 'follows no other period, as' : `follows "${follows}", as`;
        report.problem(
          problemAt(
            regime,
            follows === undefined ? ['id'] : ['follows'],
            `this period ${what} "${other}" does`,
            'Let each period follow another one.',
          ),
        );
        continue;
      }
      const before = follows === undefined ? undefined : archive.regimes.get(follows);
      if (!before || !isDate(before.data.span)) continue;
      const end = dateOf(before.data.span).latest;
      if (end === undefined || dayNumber(dateOf(span).earliest) !== dayNumber(end) + 1)
        report.problem(
          problemAt(
            regime,
            ['span'],
            `this period does not begin on the day after "${before.id}" (${before.data.span}) ends`,
            'Correct one of the spans, so that every day has one period.',
          ),
        );
    }
  },
};
