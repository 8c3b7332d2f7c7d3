import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { compareText } from '../language/index.ts';

/** Returns the files of a folder, paths from it, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`))
    .sort(compareText);
}
