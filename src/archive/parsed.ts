import type { Path } from '../kinds/index.ts';
import type { Position } from './problem.ts';

export type { Path };

/** A value and where each part of it stands. */
export interface Parsed {
  value: unknown;
  /**
   * Returns where the value at `path` begins, or its nearest parent; `offset` counts characters inside a
   * text.
   */
  at(path: Path, offset?: number): Position;
}

/** Something that the parser refuses, and where. */
export interface ParseFault extends Position {
  message: string;
  fix: string;
}

/**
 * Returns a value whose places `read` finds once somebody asks for one: places are asked for where there are
 * problems, and most files have none.
 */
export function placedLater(value: unknown, read: () => Parsed | ParseFault): Parsed {
  let placed: Parsed | ParseFault | undefined;
  return {
    value,
    at(path, offset) {
      placed ??= read();
      return 'at' in placed ? placed.at(path, offset) : placed;
    },
  };
}

/** Returns a function from an offset in `text` to line and column. */
export function lineFinder(text: string): (offset: number) => Position {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** How deep brackets, lists and quotations may nest. */
export const deepest = 40;

/**
 * Returns the offset of the bracket that nests deeper than `deepest`, undefined where none does; what stands
 * in double quotes does not count.
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted && c === '\\') i++;
    else if (c === '"') quoted = !quoted;
    else if (!quoted && (c === '[' || c === '{') && ++depth > deepest) return i;
    else if (!quoted && (c === ']' || c === '}')) depth--;
  }
  return undefined;
}
