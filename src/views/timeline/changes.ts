import { compareText } from '../../language/index.ts';
import { allEntries, type AnyEntry, type Archive } from '../../archive/index.ts';

/** One change of a record, and the record. */
interface Change {
  date: string;
  what: string;
  entry: AnyEntry;
}

/**
 * Returns every change of the records that keep a history of them, newest first; the first entry of each
 * history is its publication.
 */
export function changesOf(archive: Archive): { corrections: Change[]; publications: Change[] } {
  const corrections: Change[] = [];
  const publications: Change[] = [];
  for (const entry of allEntries(archive)) {
    if (!('changes' in entry.data)) continue;
    for (const [i, change] of entry.data.changes.entries())
      (i === 0 ? publications : corrections).push({ ...change, entry });
  }
  const newest = (a: Change, b: Change) => compareText(b.date, a.date) || compareText(a.entry.id, b.entry.id);
  return { corrections: corrections.sort(newest), publications: publications.sort(newest) };
}
