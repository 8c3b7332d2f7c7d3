import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findExcess } from './find-excess.ts';
import { madeOnce } from './kept-texts.ts';
import type { ParseFault } from './parsed.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/**
 * Text of one line in which nothing can be Markdown: letters, digits and the punctuation that has no meaning
 * there.
 */
const plain = /^[\p{Lu}“"(][\p{L}\p{N} ,;:.'’"“”()%$§–—/?-]*$/u;
const linkLike = /:\/\/|www\.|\s{2}|\s$/i;

/**
 * Returns the tree of a text that is a single plain paragraph, the same that the parser gives; undefined
 * where the text may be more. Most statements are, and the parser takes a hundred times as long.
 */
function parsePlain(value: string): Root | undefined {
  return plain.test(value) && !linkLike.test(value) ? plainTree(value) : undefined;
}

/** Returns the tree of a single paragraph of plain words, in which no sign has a meaning. */
export function plainTree(value: string): Root {
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: value.length + 1, offset: value.length },
  });
  return {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value, position: position() }], position: position() },
    ],
    position: position(),
  };
}

/**
 * Returns the syntax tree (mdast) of a Markdown text with positions in it, or why it is not read: too long,
 * too thick with marks or nested too deeply.
 */
export function parseMarkdown(text: string): Root | ParseFault {
  const excess = findExcess(text);
  if (excess) return excess;
  try {
    return parsePlain(text) ?? madeOnce('markdown', text, (source) => parser.parse(source));
  } catch (error) {
    return {
      line: 1,
      column: 1,
      message: `this text cannot be read as Markdown: ${String(error)}`,
      fix: 'Write it as plain paragraphs and lists.',
    };
  }
}

/** Returns whether a parser gave a fault instead of what was asked. */
export function isFault(result: object): result is ParseFault {
  return 'message' in result && 'fix' in result;
}
