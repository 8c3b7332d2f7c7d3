import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
const dense = (text: string) => text.replaceAll(/[\s⁠]+/g, '');

/** What a page shows that is no text of its own. */
const besides =
  'script, style, svg, nav, form, search, template, input, output, [hidden], .screen-only, .note, .own-link';

/**
 * Returns the text of the main part of a page, without blanks; a number that leads to a source in brackets.
 */
export function textOfPage(document: Document): string {
  const main = document.querySelector('main')?.cloneNode(true) as Element;
  for (const element of main.querySelectorAll(besides)) element.remove();
  for (const button of main.querySelectorAll('button')) {
    if (button.matches('.ref')) button.textContent = `[${button.textContent}]`;
    else if (!button.matches('.term')) button.remove();
  }
  return dense(main.textContent);
}

/** Returns the text that a reader of Markdown (GFM) finds in a file, without blanks and front matter. */
export function textOfMarkdown(markdown: string): string {
  const tree = parser.parse(markdown);
  tree.children = tree.children.filter(({ type }) => type !== 'yaml');
  return dense(toString(tree));
}
