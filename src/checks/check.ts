import { addressOf, type Entry, type Path, type Problem, type Reading, type Record } from '../record/index.ts';

/** What the checks look at. */
export interface Checked extends Reading {
  record: Record;
  /** The ids of the charts that prose may place. */
  charts: readonly string[];
}

/** Where, what and how: a problem without the rule's name, which the runner adds. */
export type Found = Omit<Problem, 'rule'>;

/** How a rule reports: `looked` counts what was looked at, `problem` adds one that it found. */
export interface Report {
  looked(count?: number): void;
  problem(found: Found): void;
}

/** One rule: its name, the sentence that holds when it passes, and the function that reports where it does not. */
export interface Check {
  name: string;
  description: string;
  check(checked: Checked, report: Report): void;
}

/** Returns a problem at `path` of an entry. */
export function at(entry: Entry | Pick<Entry, 'file' | 'at'>, path: Path, message: string, mend: string): Found {
  const found = { file: entry.file, ...entry.at(path), message, mend };
  return 'kind' in entry && entry.kind !== 'place' ? { ...found, pages: [`/${addressOf(entry.kind, entry.id)}`] } : found;
}
