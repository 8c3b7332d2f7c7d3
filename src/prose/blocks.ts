import type { Image, InlineCode, Link, Node, Parent, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { sourceOffset } from '../archive/index.ts';
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
  /** The paragraph, heading or cell. */
  node: Parent;
  /** What stands right below it: the type of the node, empty where it is the last. */
  below: string;
  text: string;
  links: BlockLink[];
  /** The links of the whole row of a table where this is a cell of it; else its own. */
  linksOfRow: BlockLink[];
  /** Returns the offset in the source of the character at `index` of the text. */
  offsetAt(index: number): number;
}

const offsetOf = (node: Node) => node.position?.start.offset ?? 0;

/** Where the words of a node begin in the source, behind the marks around them. */
function wordsFrom(node: InlineCode | Image | Text, source: string): number {
  if (node.type === 'inlineCode') return Math.max(source.indexOf(node.value, offsetOf(node)), offsetOf(node));
  return offsetOf(node) + (node.type === 'image' ? 2 : 0);
}

function flatten(block: Parent, source: string): Omit<Block, 'below' | 'linksOfRow'> {
  let text = '';
  const links: BlockLink[] = [];
  const pieces: { start: number; from: number; value: string }[] = [];
  const walk = (node: RootContent): void => {
    // A node that the parser made of a bare address has no place of its own.
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'image') {
      const value = node.type === 'image' ? (node.alt ?? '') : node.value;
      pieces.push({
        start: text.length,
        from: node.position ? wordsFrom(node, source) : offsetOf(block),
        value,
      });
      text += value;
    } else if (node.type === 'break') text += '\n';
    else if (node.type === 'link') {
      const start = text.length;
      node.children.forEach(walk);
      if (isRecordLink(node.url))
        links.push({ url: node.url, start, end: text.length, node, offset: offsetOf(node) });
    } else if ('children' in node) node.children.forEach(walk);
  };
  block.children.forEach(walk);
  const offsetAt = (index: number) => {
    const piece = pieces.findLast((p) => p.start <= index);
    return piece
      ? sourceOffset(source, piece.from, piece.value, index - piece.start, 'markdown')
      : offsetOf(block);
  };
  return { node: block, text, links, offsetAt };
}

const known = new WeakMap<Root, Block[]>();

/**
 * Returns the blocks of running text of a piece of prose: paragraphs, headings and table cells, in order; the
 * words that describe an image are part of them.
 */
export function blocksOf({ tree, source }: { tree: Root; source: string }): Block[] {
  const found = known.get(tree);
  if (found) return found;
  const blocks: Block[] = [];
  const rows = new Map<Parent, BlockLink[]>();
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node, index = 0, parent?: Parent) => {
    const block = flatten(node as Parent, source);
    const below = parent?.children[index + 1]?.type ?? '';
    if (node.type !== 'tableCell' || !parent) {
      blocks.push({ ...block, below, linksOfRow: block.links });
      return;
    }
    const linksOfRow = rows.get(parent) ?? [];
    linksOfRow.push(...block.links);
    rows.set(parent, linksOfRow);
    blocks.push({ ...block, below, linksOfRow });
  });
  known.set(tree, blocks);
  return blocks;
}

/** Returns the first cell of each row of the tables in a text. */
export function firstCells(text: { tree: Root; source: string }): Block[] {
  const rows = Map.groupBy(blocksOf(text), ({ linksOfRow }) => linksOfRow);
  return [...rows.values()].flatMap(([first]) => (first?.node.type === 'tableCell' ? [first] : []));
}
