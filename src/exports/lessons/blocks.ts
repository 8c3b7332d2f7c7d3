import type { PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { addressOfTarget, isFault, parseMarkdown, type Archive } from '../../archive/index.ts';
import { typeset } from '../../language/index.ts';
import { parseTarget, type References } from '../../prose/index.ts';
import type { AddressOfPage } from '../structured-data.ts';

/** A run of words of one look; a mark is the number of a source, which stands raised behind the words. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  mark?: true;
  /** The full address to which it leads. */
  to?: string;
}

/** A picture of a chart: its file, its size, and what it shows, in words. */
export interface Picture {
  name: string;
  png: Uint8Array;
  width: number;
  height: number;
  title: string;
  alt: string;
}

/** A part of a document that is written in formats of others; what is quiet is set small. */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; runs: Run[] }
  | { type: 'paragraph'; runs: Run[]; quiet?: true }
  | { type: 'list'; ordered: boolean; items: Run[][]; quiet?: true }
  | { type: 'table'; head: string[]; rows: string[][] }
  | { type: 'picture'; picture: Picture }
  | { type: 'lines'; count: number }
  | { type: 'page' };

/** What is needed to write prose in another format: the Record, its addresses, and the sources so far. */
export interface BlockContext {
  archive: Archive;
  references: References;
  full: AddressOfPage;
}

function runsOfLink(url: string, text: string, { archive, references, full }: BlockContext): Run[] {
  const target = parseTarget(url);
  if (!target) return [{ text, to: url }];
  if (target.scheme === 'claim' || target.scheme === 'series') {
    const { number } =
      target.scheme === 'claim' ? references.claim(target.id) : references.row(target.id, target.period);
    return [...(text ? [{ text }] : []), { text: `[${number}]`, mark: true }];
  }
  if (target.scheme === 'chart' || target.scheme === 'diagram') return [{ text }];
  return [{ text, to: full(addressOfTarget(archive, target.scheme, target.id)) }];
}

function runsOf(nodes: readonly PhrasingContent[], context: BlockContext, look: Partial<Run> = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'link') return runsOfLink(node.url, typeset(toString(node)), context);
    if (node.type === 'strong') return runsOf(node.children, context, { ...look, bold: true });
    if (node.type === 'emphasis') return runsOf(node.children, context, { ...look, italic: true });
    if (node.type === 'image') return [];
    const text = typeset(toString(node)).replaceAll('\n', ' ');
    return text ? [{ ...look, text }] : [];
  });
}

function blocksOfNode(node: RootContent, context: BlockContext): Block[] {
  if (node.type === 'paragraph') {
    const runs = runsOf(node.children, context);
    return runs.length > 0 ? [{ type: 'paragraph', runs }] : [];
  }
  if (node.type === 'heading') return [{ type: 'heading', level: 3, runs: runsOf(node.children, context) }];
  if (node.type === 'list') {
    const items = node.children.map((item) =>
      item.children.flatMap((part) => (part.type === 'paragraph' ? runsOf(part.children, context) : [])),
    );
    return [{ type: 'list', ordered: node.ordered === true, items }];
  }
  return [];
}

/** Returns the blocks of Markdown, or of a tree of it; the front matter is left out. */
export function blocksOfMarkdown(text: string, context: BlockContext): Block[] {
  const tree = parseMarkdown(text);
  return isFault(tree) ? [] : tree.children.flatMap((node) => blocksOfNode(node, context));
}

/** Returns a heading of plain words. */
export function headingBlock(level: 1 | 2 | 3, text: string): Block {
  return { type: 'heading', level, runs: [{ text }] };
}

/** Returns a paragraph of plain words; a quiet one is set small. */
export function paragraphBlock(text: string, look: 'quiet' | 'bold' | 'plain' = 'plain'): Block {
  const runs = [{ text, ...(look === 'bold' && { bold: true }) }];
  return { type: 'paragraph', runs, ...(look === 'quiet' && { quiet: true }) };
}
