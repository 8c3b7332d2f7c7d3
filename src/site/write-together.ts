import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** A file to be written: its path and its text. */
interface Written {
  path: string;
  text: string;
}

/**
 * Writes files, all of them or none: each is written aside, under a name that nobody reads, before the first
 * takes its place.
 */
export function writeTogether(files: readonly Written[]): void {
  const aside = (path: string) => `${dirname(path)}/.${basename(path)}.new`;
  const made: string[] = [];
  try {
    for (const { path, text } of files) {
      const first = mkdirSync(dirname(path), { recursive: true });
      if (first !== undefined) made.push(first);
      writeFileSync(aside(path), text);
    }
  } catch (error) {
    for (const { path } of files) rmSync(aside(path), { force: true });
    for (const folder of made) if (existsSync(folder)) rmSync(folder, { recursive: true });
    throw error;
  }
  for (const { path } of files) renameSync(aside(path), path);
}
