import { fill, language } from '../language/index.ts';

/** The words of the interface in the language of the site. */
export const { words } = language;

/** Returns a pattern of the interface with its places filled; throws where a value is missing. */
export const say = fill;
