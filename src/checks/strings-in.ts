import type { Path } from '../archive/index.ts';

/** Returns every string inside a value of a record, with the way to it, in the order of its fields. */
export function stringsIn(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((part, i) => stringsIn(part, [...path, i]))
    : Object.entries(value).flatMap(([key, part]) => stringsIn(part, [...path, key]));
}
