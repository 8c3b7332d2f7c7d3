import type { Link, Node, Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isRecordLink } from './link-target.ts';

/** A link of our scheme inside a block: its address and the span of its words in the block's text. */
export interface BlockLink {
  url: string;
  start: number;
  end: number;
  node: Link;
  /** Offset of the link in the source. */
  offset: number;
}

/** The text of one paragraph, heading or cell, with its links and the way back into the source. */
export interface Block {
  text: string;
  links: BlockLink[];
  /** Returns the offset in the source of the character at `index` of the text. */
  offsetAt(index: number): number;
}

const offsetOf = (node: Node) => node.position?.start.offset ?? 0;

function flatten(block: Parent): Block {
  let text = '';
  const links: BlockLink[] = [];
  const pieces: { start: number; offset: number }[] = [];
  const walk = (node: RootContent): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      pieces.push({ start: text.length, offset: offsetOf(node) + (node.type === 'inlineCode' ? 1 : 0) });
      text += node.value;
    } else if (node.type === 'break') text += '\n';
    else if (node.type === 'link') {
      const start = text.length;
      node.children.forEach(walk);
      if (isRecordLink(node.url)) links.push({ url: node.url, start, end: text.length, node, offset: offsetOf(node) });
    } else if ('children' in node) node.children.forEach(walk);
  };
  (block.children).forEach(walk);
  const offsetAt = (index: number) => {
    const piece = pieces.findLast((p) => p.start <= index);
    return piece ? piece.offset + index - piece.start : offsetOf(block);
  };
  return { text, links, offsetAt };
}

/** Returns the blocks of running text of a tree: paragraphs, headings and table cells, in order. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    blocks.push(flatten(node as Parent));
  });
  return blocks;
}
