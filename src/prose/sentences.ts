import { parseTarget } from './link-target.ts';
import { perObject } from '../archive/index.ts';
import { blocksOf, type Block, type BlockLink } from './blocks.ts';
import type { ProseText } from './prose-texts.ts';
import { sentenceSpans } from './sentence-spans.ts';

/**
 * One sentence of running text, where it stands, and the links of our schemes in it or directly behind it.
 */
export interface Sentence {
  text: string;
  words: number;
  links: BlockLink[];
  /** The heading above it; empty before the first. */
  section: string;
  /** Where it begins in the text of its block. */
  start: number;
  /** Whether it names a claim or a cell of a series. */
  sourced: boolean;
  /** Whether the sentence behind it in its paragraph names one, or a list or a table stands right below. */
  leads: boolean;
  /** Returns the offset in the source of the character at `index` of the sentence. */
  offsetAt(index: number): number;
}

/** Returns the number of words in a text: runs between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const isSource = ({ url }: BlockLink) => ['claim', 'series'].includes(parseTarget(url)?.scheme ?? '');

/** Returns the links of our schemes in a block from `start` to `end`, or directly behind it. */
function linksOf(block: Block, start: number, end: number): BlockLink[] {
  return block.links.filter((link) =>
    // A reference without words stands behind the full stop of the sentence that it is for.
    link.start === link.end ? link.start > start && link.start <= end : link.start < end && link.end > start,
  );
}

const spansIn = perObject((block: Block) => sentenceSpans(block.text));

/** Returns where the sentence begins and ends in which the character at `index` of a block stands. */
export function sentenceAround(block: Block, index: number): { start: number; end: number } | undefined {
  return spansIn(block).find(({ start, end }) => start <= index && index < end);
}

/** Returns the links of the sentence in which the character at `index` of a block stands. */
export function linksAround(block: Block, index: number): BlockLink[] {
  const sentence = sentenceAround(block, index);
  return sentence ? linksOf(block, sentence.start, sentence.end) : [];
}

function sentencesOfBlock(block: Block, section: string): Sentence[] {
  const sentences = spansIn(block).map(({ start, end }) => {
    const links = linksOf(block, start, end);
    const text = block.text.slice(start, end);
    return {
      text,
      words: countWords(text),
      links,
      section,
      start,
      sourced: links.some(isSource),
      offsetAt: (index: number) => block.offsetAt(start + index),
    };
  });
  return sentences.map((sentence, i) => ({
    ...sentence,
    leads: /^(list|table)$/.test(block.below) || (sentences[i + 1]?.sourced ?? false),
  }));
}

/**
 * Returns the sentences of a piece of prose, paragraph by paragraph; headings, cells of tables and the words
 * beside an image are none.
 */
export const sentencesIn = perObject((prose: Pick<ProseText, 'tree' | 'source'>): readonly Sentence[] => {
  let section = '';
  return blocksOf(prose).flatMap((block) => {
    if (block.node.type === 'heading') section = block.text;
    const isText =
      block.node.type === 'paragraph' && !block.node.children.every((node) => node.type === 'image');
    return isText ? sentencesOfBlock(block, section) : [];
  });
});
