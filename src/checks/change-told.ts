import type { Archive, Problem } from '../archive/index.ts';
import { allEntries, type AnyEntry } from '../archive/index.ts';
import { pagesOf } from './check.ts';

const historyOf = (entry: AnyEntry): unknown[] | undefined => {
  const changes: unknown = Reflect.get(entry.data, 'changes');
  return Array.isArray(changes) ? changes : undefined;
};

/** What readers are told of an entry, its history left out. */
const told = (entry: AnyEntry) =>
  JSON.stringify([
    { ...entry.data, changes: undefined, $schema: undefined },
    'text' in entry ? entry.text.replace(/^---\n[^]*?\n---\n/, '').trim() : '',
  ]);

/**
 * Returns a problem for each record with a history whose words or fields differ from those of an earlier
 * archive, while its history says nothing new of it.
 */
export function changesNotTold(before: Archive, now: Archive): Problem[] {
  const known = new Map(allEntries(before).map((entry) => [`${entry.kind}:${entry.id}`, entry]));
  return allEntries(now).flatMap((entry) => {
    const old = known.get(`${entry.kind}:${entry.id}`);
    const [changes, earlier] = [historyOf(entry), old && historyOf(old)];
    if (!old || !changes || !earlier || told(old) === told(entry)) return [];
    if (JSON.stringify(changes) !== JSON.stringify(earlier)) return [];
    return [
      {
        rule: 'change-told',
        file: entry.file,
        ...entry.at(['changes']),
        message: `this ${entry.kind} was changed, and its history does not say so`,
        fix: 'Add a line to "changes" with the day and what you corrected; it is published.',
        ...pagesOf(entry),
      },
    ];
  });
}
