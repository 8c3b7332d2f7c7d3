import { compareText } from '../dates/index.ts';
import type { Entry, Record } from '../record/index.ts';

/** One change of a record, and the record. */
export interface Change {
  date: string;
  what: string;
  entry: Entry;
}

/** Returns every change of events, explainers and terms, newest first; the first entry of each history is its publication. */
export function changesOf(record: Record): { corrections: Change[]; publications: Change[] } {
  const corrections: Change[] = [];
  const publications: Change[] = [];
  for (const entry of [...record.events.values(), ...record.explainers.values(), ...record.terms.values()]) {
    for (const [i, change] of entry.data.changes.entries()) (i === 0 ? publications : corrections).push({ ...change, entry });
  }
  const newest = (a: Change, b: Change) => compareText(b.date, a.date) || compareText(a.entry.id, b.entry.id);
  return { corrections: corrections.sort(newest), publications: publications.sort(newest) };
}
