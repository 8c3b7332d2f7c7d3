import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isFault, parseMarkdown } from '../archive/index.ts';
import { typeset } from '../language/index.ts';

const known = new Map<string, string>();

/** Returns the words of a Markdown text without its markup; charts and front matter are left out. */
export function plainText(markdown: string): string {
  const words = known.get(markdown) ?? wordsOf(markdown);
  known.set(markdown, words);
  return words;
}

function wordsOf(markdown: string): string {
  const tree = parseMarkdown(markdown);
  return isFault(tree) ? markdown : plainTextOf(tree);
}

/**
 * Returns the words of a syntax tree without markup, quotation marks set, paragraphs joined by a space;
 * charts and front matter are left out.
 */
export function plainTextOf(tree: Root): string {
  const words = tree.children
    .filter((node) => node.type !== 'yaml')
    .map((node) => toString(node, { includeImageAlt: false }))
    .filter(Boolean)
    .join(' ');
  return typeset(words);
}
