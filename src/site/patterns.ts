import type { pagePatterns } from '../views/page-patterns.ts';
import { patternOf } from '../views/patterns.ts';
import { siteArchive } from './load-site.ts';

type Files = typeof pagePatterns;

/** Returns a sentence about the program that pages fill, by the name of its file and its own. */
export function pattern<F extends keyof Files>(file: F, name: keyof Files[F] & string): string {
  return patternOf(siteArchive(), file, name);
}
