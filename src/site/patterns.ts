import { patternOf } from '../views/patterns.ts';
import { siteArchive } from './load-site.ts';

/**
 * Returns a sentence about the program that the pages of a part fill, by its name; throws where there is
 * none.
 */
export const pattern = (part: string, name: string): string => patternOf(siteArchive(), part, name);
