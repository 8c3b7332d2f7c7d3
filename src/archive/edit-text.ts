import type { Position } from './problem.ts';

/** A stretch of a text, and what is to be in its place. */
export interface Edit {
  offset: number;
  length: number;
  text: string;
}

/** Returns the offset in a text of a line and a column, both from 1. */
export function offsetOf(text: string, { line, column }: Position): number {
  let from = 0;
  for (let i = 1; i < line; i++) from = text.indexOf('\n', from) + 1;
  return from + column - 1;
}

/** Returns a text with every edit made; those at one place are made once. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const once = new Map(edits.map((edit) => [edit.offset, edit]));
  return [...once.values()]
    .sort((a, b) => b.offset - a.offset)
    .reduce(
      (changed, { offset, length, text: by }) =>
        changed.slice(0, offset) + by + changed.slice(offset + length),
      text,
    );
}
