import type { Path } from '../../archive/index.ts';

/** What is wrong in the file of a chart, and where. */
export interface Fault {
  path: Path;
  message: string;
  /** How it is put right; or the wrong name and those that would be right. */
  fix: string | { name: string; known: Iterable<string> };
}

/** Returns the fault of a name that is none of those known; none where it is. */
export function unknownName(what: string, name: string, known: Iterable<string>, path: Path): Fault[] {
  const all = [...known];
  return all.includes(name)
    ? []
    : [{ path, message: `there is no ${what} "${name}"`, fix: { name, known: all } }];
}
