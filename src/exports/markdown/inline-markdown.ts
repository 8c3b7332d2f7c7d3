import { isTag, isText, type ChildNode, type Element } from 'domhandler';

/** Returns where a link of the page leads, for a reader of the file. */
export type Leads = (href: string) => string;

const classesOf = ({ attribs }: Element) => (attribs['class'] ?? '').split(' ');
const leftOutTags = new Set([
  'script',
  'style',
  'svg',
  'nav',
  'form',
  'search',
  'template',
  'input',
  'output',
]);
const leftOutClasses = ['screen-only', 'note', 'own-link'];

/**
 * Tells whether something of a page is no text of its own: drawings, controls, what only a screen shows, and
 * the notes, which the list of references repeats.
 */
export function isLeftOut(node: ChildNode): boolean {
  if (!isTag(node)) return !isText(node);
  const classes = classesOf(node);
  if (node.name === 'button') return !classes.includes('ref') && !classes.includes('term');
  return (
    leftOutTags.has(node.name) ||
    'hidden' in node.attribs ||
    leftOutClasses.some((name) => classes.includes(name))
  );
}

/** Returns a text so that Markdown (GFM) takes no character of it for markup. */
const escapeMarkdown = (text: string) =>
  text
    .replaceAll(/[\\`*_[\]<>|~]/g, String.raw`\$&`)
    .replaceAll(/&(?=[#a-z])/gi, String.raw`\&`)
    .replaceAll(/:(?=\/\/)|@|(?<=www)\./gi, String.raw`\$&`)
    .replace(/!$/, String.raw`\!`);

/**
 * Returns words within a mark (`*`, `**`); without it where punctuation touches it, since Markdown may not
 * see it there.
 */
export function marked(mark: string, inner: string): string {
  const text = inner.trim();
  if (!/^[\p{L}\p{N}]/u.test(text) || !/[\p{L}\p{N}]$/u.test(text)) return inner;
  return inner.replace(text, () => `${mark}${text}${mark}`);
}

function codeSpan(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replaceAll('|', String.raw`\|`)}${fence}`;
}

const textOf = (node: ChildNode): string =>
  isText(node) ? node.data : isTag(node) ? node.children.map(textOf).join('') : '';

function inlineElement(element: Element, leads: Leads): string {
  const inner = () => inlineMarkdown(element.children, leads);
  switch (element.name) {
    case 'a': {
      const { href } = element.attribs;
      const text = inner();
      return href === undefined || text.trim() === '' ? text : `[${text.trim()}](<${leads(href)}>)`;
    }
    case 'em':
    case 'i':
      return marked('*', inner());
    case 'strong':
    case 'b':
      return marked('**', inner());
    case 'code':
      return codeSpan(textOf(element));
    case 'br':
      return ' ';
    case 'button':
      return classesOf(element).includes('ref') ? String.raw`\[${textOf(element)}\]` : inner();
    default:
      return inner();
  }
}

/** Returns a run of text and inline elements as Markdown, blanks as they are in the page. */
export function inlineMarkdown(nodes: readonly ChildNode[], leads: Leads): string {
  return nodes
    .map((node) => {
      if (isLeftOut(node)) return '';
      if (isText(node)) return escapeMarkdown(node.data.replaceAll('⁠', ''));
      return isTag(node) ? inlineElement(node, leads) : '';
    })
    .join('');
}
