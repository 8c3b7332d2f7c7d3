import { madeOnce } from '../archive/index.ts';
import { houseStyle, type Construction } from '../language/house-style.ts';
import type { Block } from './blocks.ts';
import { othersWords } from './others-words.ts';

const forms = houseStyle.constructions.map((construction) => ({
  construction,
  form: new RegExp(construction.pattern, 'giu'),
}));
// Most texts hold none: one pattern for all tells so in one pass, and of a text once and for all.
const any = new RegExp(houseStyle.constructions.map(({ pattern }) => `(?:${pattern})`).join('|'), 'iu');

const holdsNone = (text: string): boolean =>
  madeOnce(
    'no construction',
    text,
    () => !any.test(text),
    (isSo) => isSo,
  );

/** A construction that we do not use, where it is in a text. */
interface FoundConstruction {
  words: string;
  index: number;
  construction: Construction;
}

/**
 * Returns the constructions that we do not use in a text in our own voice, in their order; in quotation marks
 * or in a link to a source they are somebody's.
 */
export function findConstructions(block: Pick<Block, 'text' | 'links'>): FoundConstruction[] {
  const { text } = block;
  if (holdsNone(text)) return [];
  const isTheirs = othersWords(block, ['source']);
  return forms
    .flatMap(({ construction, form }) =>
      [...text.matchAll(form)].flatMap(({ 0: found, index }) => {
        const words = found.replace(/^[^\p{L}\p{N}]+/u, '');
        const start = index + found.length - words.length;
        return isTheirs(start, start + words.length) ? [] : [{ words, index: start, construction }];
      }),
    )
    .sort((a, b) => a.index - b.index);
}
