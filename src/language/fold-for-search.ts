import { foldText } from './fold-text.ts';

/**
 * Returns text as lists are filtered and searched: folded, without quotation marks, with one kind of dash,
 * numbers without separators of thousands, and "55 percent" as "55%"; `percent` has the words for the sign,
 * separated by "|".
 */
export function foldForSearch(text: string, percent: string): string {
  return foldText(text)
    .replace(/[“”„«»"]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '')
    .replace(new RegExp(`(?<=\\d)\\s*(?:%|(?:${percent})(?![a-z]))`, 'g'), '%');
}

/** Tells whether folded text has a folded word; a number has to begin there. */
export function hasWord(text: string, word: string): boolean {
  if (!/^\d/.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\d/.test(text[at - 1] ?? '')) return true;
  return false;
}
