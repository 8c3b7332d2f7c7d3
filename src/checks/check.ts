import {
  addressOfEntry,
  entriesOf,
  type Path,
  type Problem,
  type Reading,
  type Archive,
} from '../archive/index.ts';
import type { ProseText } from '../prose/prose-texts.ts';
import type { Kind, Single } from '../kinds/index.ts';

/** What the checks look at. */
export interface Checked extends Reading {
  archive: Archive;
}

/** Where, what and how: a problem without the rule's name, which the runner adds. */
export type Found = Omit<Problem, 'rule'>;

/** How a rule reports: `examined` counts what was examined, `problem` adds one that it found. */
export interface Report {
  examined(count?: number): void;
  problem(found: Found): void;
}

/**
 * One rule: its name, the sentence that holds when it passes, and the function that reports where it does
 * not.
 */
export interface Check {
  name: string;
  description: string;
  /** True where the later stages rest on the rule, so that no waiver may let a problem pass. */
  unwaivable?: true;
  check(checked: Checked, report: Report): void;
}

/**
 * Returns the part of a rule that looks at one object and at nothing else as a function that examines each
 * object once; what it found there it reports every time, so that who reads a Record again tries only what
 * changed.
 */
export function examineOnce<K extends object>(
  examine: (one: K, report: Report) => void,
): (one: K, report: Report) => void {
  const known = new WeakMap<K, { problems: Found[]; count: number }>();
  return (one, report) => {
    const earlier = known.get(one);
    if (earlier) {
      report.examined(earlier.count);
      for (const problem of earlier.problems) report.problem(problem);
      return;
    }
    const found = { problems: [] as Found[], count: 0 };
    examine(one, {
      examined: (count = 1) => {
        found.count += count;
        report.examined(count);
      },
      problem: (problem) => {
        found.problems.push(problem);
        report.problem(problem);
      },
    });
    known.set(one, found);
  };
}

/**
 * Returns whether the Record has the entry, or a file that should hold it and cannot be read, which is a
 * problem of its own.
 */
export function isKnown({ archive, broken }: Checked, kind: Kind, id: string): boolean {
  return entriesOf(archive, kind).has(id) || broken.has(`${kind}:${id}`) || broken.has(`${kind}:`);
}

/**
 * Returns whether entries of one of the kinds, or the vocabulary, cannot be read, so that nothing can be said
 * of what is absent.
 */
export function isIncomplete({ broken }: Checked, ...kinds: (Kind | Single)[]): boolean {
  return [...broken].some((name) => kinds.some((kind) => name.startsWith(`${kind}:`)));
}

/** Returns the addresses of the pages that show an entry, where its kind gives them. */
export function pagesOf(entry: ProseText['entry']): { pages?: string[] } {
  const address = 'id' in entry && entry.kind !== 'place' ? addressOfEntry(entry) : undefined;
  return address === undefined ? {} : { pages: [`/${address}`] };
}

/** Returns a problem at `path` of an entry. */
export function problemAt(entry: ProseText['entry'], path: Path, message: string, fix: string): Found {
  return { file: entry.file, ...entry.at(path), message, fix, ...pagesOf(entry) };
}

/** Returns a problem at the character at `index` of the text at `path` of an entry. */
export function problemInField(
  entry: ProseText['entry'],
  path: Path,
  index: number,
  message: string,
  fix: string,
): Found {
  return { ...problemAt(entry, path, message, fix), ...entry.at(path, index) };
}

/** Returns a problem at the character at `offset` of a piece of prose. */
export function problemIn(text: ProseText, offset: number, message: string, fix: string): Found {
  return { file: text.file, ...text.at(offset), message, fix, ...pagesOf(text.entry) };
}
