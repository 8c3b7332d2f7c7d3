import { compareText } from '../language/index.ts';

/** A place in a file; line and column count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One thing that is wrong: where, what, and how to fix it. */
export interface Problem extends Position {
  rule: string;
  file: string;
  message: string;
  fix: string;
  /** Addresses of pages that show the words in question, where they are known. */
  pages?: string[];
}

/** The first place of a file. */
export const start: Position = { line: 1, column: 1 };

/** The rules of reading: what they find comes first, as much else may only follow from it. */
export const readingRules = ['file-readable', 'file-known', 'syntax', 'schema'];
const rank = ({ rule }: Problem) => (rule === 'file-readable' ? 0 : readingRules.includes(rule) ? 1 : 2);

/**
 * Returns the problems sorted by file, line, column, rule and message, without repetitions; those of what
 * cannot be read stand first.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem) => [p.file, p.rule, p.message, p.line, p.column].join('\n');
  const once = [...new Map(problems.map((p) => [key(p), p])).values()];
  return once.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}
