import { allEntries, type Path } from '../archive/index.ts';
import { problemAt, type Check } from './check.ts';

/** Returns the history of changes of a record, where its kind has one. */
function changesOf(data: object): readonly { date: string }[] {
  const changes: unknown = Reflect.get(data, 'changes');
  return Array.isArray(changes) ? (changes as { date: string }[]) : [];
}

/**
 * Returns the rule that histories go forward, and that none is ahead of `today` (YYYY-MM-DD), which only the
 * command line knows.
 */
export function changesInOrder(today = '9999-12-31'): Check {
  return {
    name: 'changes-in-order',
    description: 'The history of a record goes from the oldest change to the newest, and none lies ahead.',
    check({ archive }, report) {
      for (const entry of allEntries(archive)) {
        const changes = changesOf(entry.data);
        for (const [i, { date }] of changes.entries()) {
          report.examined();
          const path: Path = ['changes', i, 'date'];
          const before = changes[i - 1]?.date ?? '';
          if (date > today)
            report.problem(problemAt(entry, path, `${date} is after today, ${today}`, 'Correct the day.'));
          else if (date < before)
            report.problem(
              problemAt(
                entry,
                path,
                `this change of ${date} comes after one of ${before}`,
                'Put the newest change last, or correct the day.',
              ),
            );
        }
      }
    },
  };
}
