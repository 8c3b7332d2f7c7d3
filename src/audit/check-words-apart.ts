import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { bodyOf, textIn, type PageTree } from './page-tree.ts';
import { isBlock } from './walk-page.ts';

/** What holds no running text, or stands in it and is shown elsewhere. */
const unread = new Set(['script', 'style', 'template', 'svg', 'select', 'textarea', 'code', 'pre']);
const breaks = new Set([
  'br',
  'hr',
  'img',
  'input',
  'button',
  'summary',
  'figcaption',
  'details',
  'form',
  'nav',
]);

const isReference = ({ attribs }: Element) => /(?:^|\s)ref(?:\s|$)/.test(attribs['class'] ?? '');
const isMarked = (element: Element) =>
  (element.name === 'a' && element.attribs['href'] !== undefined) ||
  element.name === 'time' ||
  element.name === 'q' ||
  element.attribs['class'] === 'date' ||
  isReference(element);
const isApart = (element: Element) =>
  !isReference(element) && (isBlock(element) || breaks.has(element.name) || 'popover' in element.attribs);

const ending = /[\p{L}\p{N}]+$/u;
/** A reference follows its sign; all else has a space after it. */
const endingOrSign = /[\p{L}\p{N}]+[:;,]?$/u;
const beginning = /^[\p{L}\p{N}]+/u;

/**
 * Returns a sentence for every link, date, quotation or reference of a page that touches the word before it,
 * for each but a reference that touches a colon or comma, and for each but a link that touches the word after
 * it; a link may have an ending ("detainers").
 */
export function checkWordsApart({ file, root }: PageTree): string[] {
  const problems: string[] = [];
  let before = '';
  let touching: RegExp | undefined;
  const read = (text: string): void => {
    const [last, first] = [touching?.exec(before)?.[0], beginning.exec(text)?.[0]];
    if (last && first)
      problems.push(`${file}: "${last}" and "${first}" touch; put a space between them, in Astro {' '}`);
    if (text) {
      before = text;
      touching = undefined;
    }
  };
  const walk = (node: ChildNode): void => {
    if (isText(node)) return read(node.data);
    if (!isTag(node) || unread.has(node.name) || node.attribs['hidden'] !== undefined) return;
    const apart = isApart(node);
    if (apart) before = '';
    if (isMarked(node)) touching = isReference(node) ? ending : endingOrSign;
    node.children.forEach(walk);
    if (apart) before = '';
    if (isMarked(node)) touching = textIn(node) !== '' && node.name !== 'a' ? ending : undefined;
  };
  walk(bodyOf(root));
  return problems;
}
