import type { EntryOf } from '../archive/index.ts';
import { dateOf, dayNumber, findDates, isDate, isWithin } from '../dates/index.ts';
import { problemAt, type Check } from './check.ts';

/** The periods of the written rules follow each other day by day, so that every day has one of them. */
export const regimesInOrder: Check = {
  name: 'regimes-in-order',
  description:
    'A period of the written rules begins on the day after the one that it follows ends and has the month in its title, the first is there when the first place joins, and the last has no end.',
  check({ archive }, report) {
    const followed = new Map<string, string>();
    // What follows a period of the program is one itself, whatever it says.
    const isActive = ({ data: { active, follows = '' } }: EntryOf<'regime'>) =>
      active || (archive.regimes.get(follows)?.data.active ?? false);
    for (const regime of archive.regimes.values()) {
      const { span, follows, active } = regime.data;
      if (!isActive(regime) || !isDate(span)) continue;
      if (!active)
        report.problem(
          problemAt(
            regime,
            ['active'],
            `"${follows ?? ''}", which this period follows, is a period of the program, and this one is not`,
            'Set "active": true, or let it follow another period.',
          ),
        );
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
    for (const regime of archive.regimes.values()) {
      const { title, span } = regime.data;
      const [named] = findDates(title);
      if (named?.start !== 0 || !isDate(span)) continue;
      const { earliest } = dateOf(span);
      if (!isWithin(dateOf(earliest), named.date))
        report.problem(
          problemAt(
            regime,
            ['title'],
            `the title begins with "${named.words}", and the period on ${earliest}`,
            'Correct the title or the span.',
          ),
        );
    }
    for (const regime of archive.regimes.values()) {
      const { rules, span, follows } = regime.data;
      const active = isActive(regime);
      if (rules.length === 0)
        report.problem(
          problemAt(regime, ['rules'], 'this period has no rules', 'Write its rules, or remove the period.'),
        );
      const other = follows === undefined ? undefined : archive.regimes.get(follows);
      if (active && other && !isActive(other))
        report.problem(
          problemAt(
            regime,
            ['follows'],
            `"${other.id}", which this period follows, is no period of the program ("active": false)`,
            'Let each period follow another one, or make that one active.',
          ),
        );
      const { rollOut: joined } = archive.site.data;
      // One that another period follows is said there not to be of the program.
      const isFollowed = [...archive.regimes.values()].some(
        ({ data }) => data.active && data.follows === regime.id,
      );
      if (active || isFollowed || joined === undefined || !isDate(joined) || !isDate(span)) continue;
      const [ends, last] = [dateOf(span).latest, dateOf(joined).latest];
      if (ends !== last)
        report.problem(
          problemAt(
            regime,
            ['span'],
            `this period before a place joins ends on ${ends ?? 'no day'}, the last place joined on ${last ?? ''}`,
            'Let it end on the day on which the last place joined.',
          ),
        );
    }
    const { rollOut } = archive.site.data;
    const first = archive.regimes.get(followed.get('') ?? '');
    if (first && rollOut !== undefined && isDate(rollOut) && isDate(first.data.span)) {
      const [begins, joined] = [dateOf(first.data.span).earliest, dateOf(rollOut).earliest];
      if (begins > joined)
        report.problem(
          problemAt(
            first,
            ['span'],
            `no rules cover the days from ${joined}, when the first place joined, to this period`,
            'Correct the span, so that every day has one period.',
          ),
        );
    }
    const active = [...archive.regimes.values()].filter((one) => isActive(one) && isDate(one.data.span));
    const last = active.find(({ id, data }) => !followed.has(id) && data.follows !== undefined);
    if (last && dateOf(last.data.span).latest !== undefined)
      report.problem(
        problemAt(
          last,
          ['span'],
          `no period follows this one, so that no rules cover the days after ${last.data.span.split('/').at(-1) ?? ''}`,
          'Write the period that follows, or end the span with "..".',
        ),
      );
  },
};
