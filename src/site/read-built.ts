import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { BuiltSite } from '../audit/compare/built-site.ts';
import { sha256 } from './digest.ts';
import { filesUnder } from './files-under.ts';

/** Returns a built site as its files are on the disk; throws where there is none in the folder. */
export function readBuilt(folder: string): BuiltSite {
  const files = filesUnder(folder);
  if (!files.includes('index.html')) throw new Error(`There is no built site in ${folder}.`);
  const stamps = new Map<string, { bytes: number; key: string }>();
  const weights = new Map<string, number>();
  const kept = <T>(map: Map<string, T>, file: string, make: () => T): T => {
    const found = map.get(file) ?? make();
    map.set(file, found);
    return found;
  };
  const path = (file: string) => `${folder}/${file}`;
  return {
    files,
    stamp: (file) =>
      kept(stamps, file, () => ({ bytes: statSync(path(file)).size, key: sha256(readFileSync(path(file))) })),
    text: (file) => readFileSync(path(file), 'utf8'),
    weight: (file) => kept(weights, file, () => gzipSync(readFileSync(path(file))).length),
  };
}
