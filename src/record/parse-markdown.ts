import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { deepest, lineFinder, tooDeepAt, type ParseFault } from './parsed.ts';

/** The most characters that one text may have. */
const longestText = 200_000;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();
const nested = new RegExp(`^[ \\t]*(?:(?:>|[-+*]|\\d+[.)])[ \\t]*){${deepest},}|^[ \\t]{${deepest * 2},}\\S`, 'm');

/** Returns the syntax tree (mdast) of a Markdown text with positions in it, or why it is not read: too long or nested too deeply. */
export function parseMarkdown(text: string): Root | ParseFault {
  const mend = 'Write it as plain paragraphs and lists.';
  if (text.length > longestText)
    return { line: 1, column: 1, message: `this text has ${text.length} characters`, mend: `Keep a text below ${longestText} characters.` };
  const deep = nested.exec(text)?.index ?? tooDeepAt(text.replaceAll('"', "'"));
  if (deep !== undefined) return { ...lineFinder(text)(deep), message: 'this is nested too deeply', mend };
  try {
    return parser.parse(text);
  } catch (error) {
    return { line: 1, column: 1, message: `this text cannot be read as Markdown: ${error instanceof Error ? error.message : String(error)}`, mend };
  }
}

/** Returns whether a parser gave a fault instead of what was asked. */
export function isFault(result: object): result is ParseFault {
  return 'message' in result && 'mend' in result;
}
