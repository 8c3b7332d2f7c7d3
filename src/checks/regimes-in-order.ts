import type { Archive, EntryOf } from '../archive/index.ts';
import { dateOf, dayNumber, findDates, isDate, isWithin } from '../dates/index.ts';
import { isIncomplete, problemAt, type Check, type Report } from './check.ts';

type RegimeEntry = EntryOf<'regime'>;

/** Returns whether a period is one of the program; what follows such a period is one, whatever it says. */
const isActive = ({ regimes }: Archive, { data: { active, follows = '' } }: RegimeEntry) =>
  active || (regimes.get(follows)?.data.active ?? false);

/**
 * A period of the program follows another one than any other does, and begins on the day after that ends.
 * Returns the ids of these periods by the id of what each follows, which is empty for the first.
 */
function examineFollowing(archive: Archive, report: Report): Map<string, string> {
  const followed = new Map<string, string>();
  for (const regime of archive.regimes.values()) {
    const { span, follows, active } = regime.data;
    if (!isActive(archive, regime) || !isDate(span)) continue;
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
  return followed;
}

/** A title that begins with a date begins with that of the first day of the period. */
function examineTitle(regime: RegimeEntry, report: Report): void {
  const { title, span } = regime.data;
  const [named] = findDates(title);
  if (named?.start !== 0 || !isDate(span)) return;
  const { earliest } = dateOf(span);
  if (isWithin(dateOf(earliest), named.date)) return;
  report.problem(
    problemAt(
      regime,
      ['title'],
      `the title begins with "${named.words}", and the period on ${earliest}`,
      'Correct the title or the span.',
    ),
  );
}

/** A period has rules, and one of the program follows another one of the program. */
function examineParts(archive: Archive, regime: RegimeEntry, report: Report): void {
  const { rules, follows } = regime.data;
  if (rules.length === 0)
    report.problem(
      problemAt(regime, ['rules'], 'this period has no rules', 'Write its rules, or remove the period.'),
    );
  const other = follows === undefined ? undefined : archive.regimes.get(follows);
  if (!isActive(archive, regime) || !other || isActive(archive, other)) return;
  report.problem(
    problemAt(
      regime,
      ['follows'],
      `"${other.id}", which this period follows, is no period of the program ("active": false)`,
      'Let each period follow another one, or make that one active.',
    ),
  );
}

/** The period before a place joins, which is none of the program, ends when the last place joined. */
function examineBefore(archive: Archive, regime: RegimeEntry, report: Report): void {
  const { span } = regime.data;
  const { rollOut } = archive.site.data;
  // One that another period follows is said there not to be of the program.
  const isFollowed = [...archive.regimes.values()].some(
    ({ data }) => data.active && data.follows === regime.id,
  );
  if (isActive(archive, regime) || isFollowed) return;
  if (rollOut === undefined || !isDate(rollOut) || !isDate(span)) return;
  const [ends, last] = [dateOf(span).latest, dateOf(rollOut).latest];
  if (ends === last) return;
  report.problem(
    problemAt(
      regime,
      ['span'],
      `this period before a place joins ends on ${ends ?? 'no day'}, the last place joined on ${last ?? ''}`,
      'Let it end on the day on which the last place joined.',
    ),
  );
}

/** The first period is there when the first place joins, and the last has no end. */
function examineEnds(archive: Archive, followed: ReadonlyMap<string, string>, report: Report): void {
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
  const last = [...archive.regimes.values()].find(
    (one) =>
      isActive(archive, one) &&
      isDate(one.data.span) &&
      !followed.has(one.id) &&
      one.data.follows !== undefined,
  );
  if (last && dateOf(last.data.span).latest !== undefined)
    report.problem(
      problemAt(
        last,
        ['span'],
        `no period follows this one, so that no rules cover the days after ${last.data.span.split('/').at(-1) ?? ''}`,
        'Write the period that follows, or end the span with "..".',
      ),
    );
}

/** The periods of the written rules follow each other day by day, so that every day has one of them. */
export const regimesInOrder: Check = {
  name: 'regimes-in-order',
  description:
    'A period of the written rules begins on the day after the one that it follows ends and has the month in its title, the first is there when the first place joins, and the last has no end.',
  check(checked, report) {
    // What follows a period that cannot be read is not missing.
    if (isIncomplete(checked, 'regime', 'site')) return;
    const { archive } = checked;
    const followed = examineFollowing(archive, report);
    for (const regime of archive.regimes.values()) {
      examineTitle(regime, report);
      examineParts(archive, regime, report);
      examineBefore(archive, regime, report);
    }
    examineEnds(archive, followed, report);
  },
};
