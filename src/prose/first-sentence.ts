import type { PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isFault, parseMarkdown, type EntryOf } from '../archive/index.ts';
import { plainTextOf } from './plain-text.ts';
import { sentenceSpans } from './sentence-spans.ts';

function cut(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let left = length;
  for (const node of nodes) {
    if (left <= 0) break;
    const size = toString(node).length;
    if (size <= left) kept.push(node);
    else if (node.type === 'text') kept.push({ ...node, value: node.value.slice(0, left) });
    else if ('children' in node) kept.push({ ...node, children: cut(node.children, left) });
    left -= size;
  }
  return kept;
}

/**
 * Returns a tree that holds the first sentence of the first paragraph of `tree`, with its links; a reference
 * without words after it is left out.
 */
export function firstSentence(tree: Root): Root {
  const paragraph = tree.children.find((node) => node.type === 'paragraph');
  if (!paragraph) return { type: 'root', children: [] };
  const children = cut(paragraph.children, sentenceSpans(toString(paragraph))[0]?.end ?? 0);
  return { type: 'root', children: [{ ...paragraph, children }] };
}

/** Returns the syntax tree of an explainer's summary; throws where it cannot be parsed. */
export function summaryTree({ data: { summary } }: EntryOf<'explainer'>): Root {
  const tree = parseMarkdown(summary);
  if (isFault(tree)) throw new Error(tree.message);
  return tree;
}

/** Returns the first sentence of a Markdown text in plain words, as where a record is named in a line. */
export function firstWords(text: string): string {
  const tree = parseMarkdown(text);
  return isFault(tree) ? text : plainTextOf(firstSentence(tree));
}
