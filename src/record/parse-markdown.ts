import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findExcess } from './find-excess.ts';
import type { ParseFault } from './parsed.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/** Returns the syntax tree (mdast) of a Markdown text with positions in it, or why it is not read: too long, too thick with marks or nested too deeply. */
export function parseMarkdown(text: string): Root | ParseFault {
  const excess = findExcess(text);
  if (excess) return excess;
  try {
    return parser.parse(text);
  } catch (error) {
    return { line: 1, column: 1, message: `this text cannot be read as Markdown: ${String(error)}`, mend: 'Write it as plain paragraphs and lists.' };
  }
}

/** Returns whether a parser gave a fault instead of what was asked. */
export function isFault(result: object): result is ParseFault {
  return 'message' in result && 'mend' in result;
}
