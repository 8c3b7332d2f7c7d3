import { DomUtils } from 'htmlparser2';
import type { Element } from 'domhandler';

/** Attributes of elements whose text was printed from the Record; the checks hold them against it. */
export const printedAttributes = [
  'data-record',
  'data-claim',
  'data-cell',
  'data-count',
  'data-chart-table',
  'data-chart-outline',
  'data-speakers',
  'data-page-title',
] as const;

export type PrintedAttribute = (typeof printedAttributes)[number];

/** What is not running text, or is checked by other means: charts are read back by their own tests. */
const skipped = new Set(['script', 'style', 'template', 'code', 'pre', 'svg', 'head']);
const blocks = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'td',
  'th',
  'caption',
  'figcaption',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'summary',
  'div',
  'section',
  'main',
  'footer',
  'header',
  'nav',
  'aside',
  'figure',
  'table',
  'tr',
  'ul',
  'ol',
  'dl',
  'option',
  'label',
]);
const numbers = new Set(['ref', 'note-number']);

/**
 * What a page holds: the elements printed from the Record by their attribute, and its free text, block by
 * block.
 */
interface PageText {
  printed: { attribute: PrintedAttribute; value: string; element: Element }[];
  free: string[];
  /** The free text of what tells a class what to do. */
  tasks: string[];
}

/** On an element whose text tells a class what to do, in which small counts in words are no quantities. */
const taskAttribute = 'data-task';

/**
 * Returns whether an element begins on a line of its own, so that its text does not touch what is before it.
 */
export const isBlock = ({ name, attribs }: Element) => blocks.has(name) || attribs['role'] === 'note';

/**
 * Returns what a page prints from the Record and what stands free between, in one walk; the place of a
 * printed or skipped element holds a bar.
 */
export function walkPage(body: Element): PageText {
  const printed: PageText['printed'] = [];
  const free: string[] = [];
  const tasks: string[] = [];
  const walk = (element: Element, within = false, asks = false): string => {
    const { name, attribs } = element;
    const isTask = asks || Object.hasOwn(attribs, taskAttribute);
    const attribute = printedAttributes.find((printedAttribute) => Object.hasOwn(attribs, printedAttribute));
    if (attribute) printed.push({ attribute, value: attribs[attribute] ?? '', element });
    if (attribute || skipped.has(name) || numbers.has(attribs['class'] ?? '')) {
      if (attribute) for (const child of element.children) if (DomUtils.isTag(child)) walk(child, true);
      return ' | ';
    }
    let text = '';
    for (const node of element.children) {
      if (DomUtils.isText(node)) text += node.data;
      else if (DomUtils.isTag(node)) text += walk(node, within, isTask);
    }
    if (!isBlock(element)) return text;
    if (!within && /[\p{L}\p{N}]/u.test(text)) (isTask ? tasks : free).push(text);
    return ' | ';
  };
  const rest = walk(body);
  if (/[\p{L}\p{N}]/u.test(rest)) free.push(rest);
  return { printed, free, tasks };
}
