import { houseStyle } from '../language/house-style.ts';
import type { Block } from './blocks.ts';
import { isName, othersWords } from './others-words.ts';

const { british } = houseStyle;
const form = new RegExp(`(?<![\\p{L}-])(?:${[...british.keys()].join('|')})(?![\\p{L}-])`, 'giu');

/**
 * Returns the British spellings in a text in our own voice, with the American ones; in quotation marks, in a
 * name or in a link to a source they are somebody's.
 */
export function findBritish(
  block: Pick<Block, 'text' | 'links'>,
): { words: string; index: number; american: string }[] {
  const found = [...block.text.matchAll(form)];
  if (found.length === 0) return [];
  const isTheirs = othersWords(block, ['source']);
  return found.flatMap(({ 0: words, index }) => {
    const american = british.get(words.toLowerCase()) ?? '';
    const end = index + words.length;
    return isTheirs(index, end) || isName(block.text, index, end) ? [] : [{ words, index, american }];
  });
}
