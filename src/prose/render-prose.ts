import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { isFault, parseMarkdown } from '../archive/index.ts';
import { definitionsLast } from './definitions-last.ts';
import { focusCode } from './focus-code.ts';
import { linkParagraphs } from './link-paragraphs.ts';
import { linkRecords, type PageContext } from './link-records.ts';
import { schemes } from './link-target.ts';
import { placePictures } from './place-pictures.ts';
import { scrollTables } from './scroll-tables.ts';
import { typesetQuotes } from './typeset-quotes.ts';
import { printValues, valueSchemes } from './value-links.ts';

const allowed = {
  ...defaultSchema,
  protocols: {
    ...defaultSchema.protocols,
    href: [...(defaultSchema.protocols?.['href'] ?? []), ...schemes, ...valueSchemes],
    src: ['chart', 'diagram'],
  },
};

const safely = () =>
  unified()
    .use(remarkRehype)
    .use(rehypeSanitize, allowed)
    .use(rehypeSlug)
    .use(focusCode)
    .use(scrollTables)
    .use(typesetQuotes);

/**
 * Returns the HTML of a Markdown tree of the Record. The order: rehype, sanitize with our schemes allowed,
 * then our own plugins, whose elements the sanitizer must not see. The tree has passed the checks.
 */
export function renderTree(tree: Root, page: PageContext): string {
  const pipeline = safely()
    .use(linkParagraphs, page)
    .use(placePictures, page)
    .use(printValues, page)
    .use(linkRecords, page)
    .use(definitionsLast)
    .use(rehypeStringify, { allowDangerousHtml: true });
  const prose: Root = { ...tree, children: tree.children.filter((node) => node.type !== 'yaml') };
  return pipeline.stringify(pipeline.runSync(prose));
}

/** Returns the HTML of a prose field (a Markdown text), in paragraphs; throws where it cannot be parsed. */
export function renderField(text: string, page: PageContext): string {
  const tree = parseMarkdown(text);
  if (isFault(tree)) throw new Error(tree.message);
  return renderTree(tree, page);
}

/**
 * Returns the elements of a prose field of one paragraph, its record links still as they are written, for a
 * figure whose page resolves them; throws where it cannot be parsed.
 */
export function fieldElements(text: string): ElementContent[] {
  const tree = parseMarkdown(text);
  if (isFault(tree)) throw new Error(tree.message);
  const [paragraph] = safely().runSync(tree).children;
  return paragraph?.type === 'element' ? paragraph.children : [];
}
