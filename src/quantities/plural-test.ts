import type { NounForms } from '../language/figure-lexicon.ts';
import { matchAt } from './match-at.ts';

const nextWord = /(,?)\s+((?:[A-Za-z]\.){1,4}|[\w\u00C0-\u024F\uE000][\w\u00C0-\u024F\uE000'’()-]*)/y;
/** How many words may be between the number and its noun ("three large west Texas border counties"). */
const mostModifiers = 5;

/**
 * Returns a function that tells whether the words that begin at `end` lead to a plural noun before the phrase
 * ends ("large west Texas counties", "U.S. citizens").
 */
export function pluralTest(nouns: NounForms): (text: string, end: number) => boolean {
  const [stops, plurals, singulars] = [nouns.stops, nouns.plurals, nouns.singulars].map(
    (words) => new Set(words),
  );
  const isPlural = (word: string) => plurals?.has(word) || (nouns.plural.test(word) && !singulars?.has(word));

  return (text, end) => {
    let at = end;
    for (let words = 0; words <= mostModifiers; words += 1) {
      const next = matchAt(nextWord, text, at);
      const word = (next?.[2] ?? '').toLowerCase().replace(/['’]$/, '');
      const comma = next?.[1] === ',';
      if (word === '' || stops?.has(word) || (comma && words === 0)) return false;
      if (isPlural(word)) return true;
      at += next?.[0].length ?? 0;
    }
    return false;
  };
}
