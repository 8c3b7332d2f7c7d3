import { sentenceSpans } from '../../prose/sentence-spans.ts';
import type { Block, Part } from './read-blocks.ts';

/** Returns the text of a block or of a sentence. */
export const textOf = ({ parts }: Pick<Block, 'parts'>) => parts.map(({ text }) => text).join('');

/** Returns a key that two blocks share where a reader sees the same in them, and the same behind it. */
export const keyOf = ({ kind, parts }: Block) =>
  [
    kind,
    ...parts.map(
      ({ text, href = '', bound = '' }) => `${text}\t${href}\t${/^(claim|series):/.test(bound) ? bound : ''}`,
    ),
  ].join('\n');

/** Returns the parts of a line between two characters. */
function slice(parts: readonly Part[], start: number, end: number): Part[] {
  let at = 0;
  return parts.flatMap((part) => {
    const text = part.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += part.text.length;
    return text === '' ? [] : [{ ...part, text }];
  });
}

/** Returns a block as its sentences; a heading and a row of a table are one. */
export function sentencesOf(block: Block): Block[] {
  if (block.kind === 'row') return [block];
  return sentenceSpans(textOf(block)).map(({ start, end }) => ({
    ...block,
    parts: slice(block.parts, start, end),
  }));
}
