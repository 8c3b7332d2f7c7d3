import { fillMarkup, type MarkupValues, type Tags } from '../language/fill-markup.ts';
import { fill, language } from '../language/index.ts';

/** The words of the interface in the language of the site. */
export const { words } = language;

/** Returns a pattern of the interface with its places filled; throws where a value is missing. */
export const say = fill;

/** Returns a pattern of the interface as HTML, with its places filled and its tags written out. */
export function sayMarkup(pattern: string, values?: MarkupValues, tags?: Tags): string {
  return fillMarkup(language.locale, pattern, values, tags);
}
