import english from 'dictionary-en';
import nspell from 'nspell';
import type { Dictionary } from '../src/checks/spelling.ts';

/** Returns the English dictionary that spelling is checked with. */
export function englishDictionary(): Dictionary {
  return nspell(english);
}
