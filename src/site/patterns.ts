import { getOrThrow } from '../archive/index.ts';
import { siteArchive } from './load-site.ts';

/** Returns a sentence about the program that the pages of a part fill, by its name; throws where there is none. */
export function pattern(part: string, name: string): string {
  const { data, file } = getOrThrow(siteArchive().patterns, part);
  const text = data.patterns[name];
  if (text === undefined) throw new Error(`${file}: no pattern "${name}"`);
  return text;
}
