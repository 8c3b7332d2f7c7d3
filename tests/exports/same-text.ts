import { isTag, isText, type ChildNode } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
const dense = (text: string) => text.replaceAll(/[\s⁠]+/g, '');

/** What a page shows that is no text of its own. */
const besides = /^(script|style|svg|nav|form|search|template|input|output)$/;
const besidesByClass = new Set(['screen-only', 'note', 'own-link']);

function textIn(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node)) return '';
  const classes = node.attribs['class'] ?? '';
  if (besides.test(node.name) || 'hidden' in node.attribs) return '';
  if (classes.split(' ').some((name) => besidesByClass.has(name))) return '';
  const text = node.children.map(textIn).join('');
  if (node.name !== 'button') return text;
  if (classes === 'ref') return `[${text}]`;
  return classes === 'term' ? text : '';
}

/**
 * Returns the text of the main part of a page, without blanks; a number that leads to a source in brackets.
 */
export function textOfPage(html: string): string {
  const [main] = DomUtils.getElementsByTagName('main', parseDocument(html), true, 1);
  return dense(main ? textIn(main) : '');
}

/** Returns the text that a reader of Markdown (GFM) finds in a file, without blanks and front matter. */
export function textOfMarkdown(markdown: string): string {
  const tree = parser.parse(markdown);
  tree.children = tree.children.filter(({ type }) => type !== 'yaml');
  return dense(toString(tree));
}
