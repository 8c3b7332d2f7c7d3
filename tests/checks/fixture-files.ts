import { fileURLToPath } from 'node:url';
import { loadArchive, type Loaded } from '../../src/checks/index.ts';
import type { InputFile, Problem } from '../../src/archive/index.ts';
import { readFiles } from '../../src/archive/read-files.ts';
import { readOnce } from '../read-once.ts';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));

const good = readFiles(`${folder}good`);

/** Returns the files of the small record set that has no problem. */
export function goodFiles(): InputFile[] {
  return [...good];
}

/** Returns the good files with those of `broken/<rule>/` laid over them. */
export function brokenFiles(rule: string): InputFile[] {
  return overlay(goodFiles(), readFiles(`${folder}broken/${rule}`));
}

/** Returns `files` with those of `changed` in their place or added, and without those that have no bytes. */
export function overlay(files: readonly InputFile[], changed: readonly InputFile[]): InputFile[] {
  const found = changed.filter((file) => file.bytes);
  return [...files.filter(({ path }) => !changed.some((file) => file.path === path)), ...found].sort(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
}

/** Returns the file at `path` with this text. */
export function textFile(path: string, text: string): InputFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Returns the text of the file at `path`. */
export function textOf(files: readonly InputFile[], path: string): string {
  const bytes = files.find((file) => file.path === path)?.bytes;
  if (!bytes) throw new Error(`no file ${path}`);
  return new TextDecoder().decode(bytes);
}

/** Returns the good files with one text put in the place of another in one of them. */
export function goodFilesWith(path: string, old: string, text: string): InputFile[] {
  const before = textOf(goodFiles(), path);
  if (!before.includes(old)) throw new Error(`${path} does not hold ${old}`);
  return overlay(goodFiles(), [textFile(path, before.replace(old, text))]);
}

/** Returns what loading the files gives. */
export function load(files: readonly InputFile[]): Loaded {
  return loadArchive(files, [], readOnce);
}

/** Returns a problem as `rule file:line:column`. */
export function placeOf({ rule, file, line, column }: Problem): string {
  return `${rule} ${file}:${line}:${column}`;
}

/**
 * Returns line and column of the character at `offset`, counted by splitting: another way than the reader's
 * own.
 */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
