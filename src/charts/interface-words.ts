import { fill, language } from '../language/index.ts';
import { placesOf } from '../language/patterns.ts';

export { fill };

/** The words that drawings and files of charts have of their own. */
export const chartWords = language.words.drawings;

/** Returns the names of the places of a pattern; throws where it is malformed. */
export function placesIn(pattern: string): string[] {
  return placesOf(language.locale, pattern);
}
