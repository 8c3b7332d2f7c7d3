import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { inlineMarkdown, isLeftOut, marked, type Leads } from './inline-markdown.ts';

const ownLine = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'caption', 'dd', 'details', 'div', 'dl', 'dt'],
  ...['figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li'],
  ...['main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul'],
]);

const isBlock = (node: ChildNode): boolean =>
  isTag(node) && !isLeftOut(node) && (ownLine.has(node.name) || node.children.some(isBlock));

const joined = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Returns a line that begins no list, heading or rule by accident. */
const asParagraph = (text: string) =>
  text.replace(/^(\d+)([.)])/, String.raw`$1\$2`).replace(/^[#+=-]/, String.raw`\$&`);

function tableMarkdown(table: Element, leads: Leads): string[] {
  const captions = DomUtils.getElementsByTagName('caption', table).flatMap((caption) =>
    blocksOf(caption.children, leads),
  );
  const rows = DomUtils.getElementsByTagName('tr', table).map((row) =>
    row.children
      .filter(isTag)
      .flatMap((cell) => [
        joined(inlineOf(cell, leads)),
        ...Array.from({ length: Number(cell.attribs['colspan'] ?? 1) - 1 }, () => ''),
      ]),
  );
  const width = Math.max(...rows.map((row) => row.length), 1);
  // A column that is only drawn has nothing to say in text.
  const shown = Array.from({ length: width }, (_, i) => i).filter((i) => rows.some((cells) => cells[i]));
  const hasHead = DomUtils.getElementsByTagName('thead', table).length > 0;
  const [head = [], ...rest] = hasHead ? rows : [[], ...rows];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const shownOf = (cells: readonly string[]) => line(shown.map((i) => cells[i] ?? ''));
  return [...captions, [shownOf(head), line(shown.map(() => '---')), ...rest.map(shownOf)].join('\n')];
}

/** Returns all that is in an element in one line. */
function inlineOf(element: Element, leads: Leads): string {
  return element.children
    .map((node) =>
      isTag(node) && isBlock(node) ? ` ${inlineOf(node, leads)} ` : inlineMarkdown([node], leads),
    )
    .join('');
}

function listMarkdown(list: Element, leads: Leads): string {
  return list.children
    .filter(isTag)
    .filter((item) => !isLeftOut(item))
    .map((item, i) => {
      const mark = list.name === 'ol' ? `${i + 1}. ` : '- ';
      return (
        mark +
        blocksOf(item.children, leads)
          .join('\n\n')
          .replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)
      );
    })
    .join('\n');
}

/**
 * Returns terms and what is said of them as a list, a line each; undefined where more than a line is said.
 */
function termsMarkdown(list: Element, leads: Leads): string | undefined {
  const parts = list.children.filter(isTag).filter((part) => !isLeftOut(part));
  const isPlain = ({ name, children }: Element) => /^d[td]$/.test(name) && !children.some(isBlock);
  if (!parts.every(isPlain)) return undefined;
  return parts
    .map((part) => {
      const text = joined(inlineMarkdown(part.children, leads));
      return part.name === 'dt' ? `\n- ${marked('**', text)}` : ` ${text}`;
    })
    .join('')
    .trim();
}

function blockMarkdown(element: Element, leads: Leads): string[] {
  const { name, children } = element;
  if (/^h[1-6]$/.test(name))
    return [`${'#'.repeat(Number(name[1]))} ${joined(inlineMarkdown(children, leads))}`];
  if (name === 'ul' || name === 'ol') return [listMarkdown(element, leads)];
  if (name === 'table') return tableMarkdown(element, leads);
  const terms = name === 'dl' ? termsMarkdown(element, leads) : undefined;
  if (terms !== undefined) return [terms];
  if (name === 'hr') return ['---'];
  if (name === 'pre') return [`\`\`\`\n${DomUtils.textContent(element).trimEnd()}\n\`\`\``];
  const inside = blocksOf(children, leads);
  if (name === 'blockquote') return [inside.join('\n\n').replaceAll(/^/gm, '> ')];
  return inside;
}

function blocksOf(nodes: readonly ChildNode[], leads: Leads): string[] {
  const blocks: string[] = [];
  let run: ChildNode[] = [];
  const endRun = () => {
    const text = joined(inlineMarkdown(run, leads));
    if (text !== '') blocks.push(asParagraph(text));
    run = [];
  };
  for (const node of nodes) {
    if (!isTag(node) || !isBlock(node)) {
      if (isTag(node) || isText(node)) run.push(node);
      continue;
    }
    endRun();
    blocks.push(...blockMarkdown(node, leads).filter((block) => block !== ''));
  }
  endRun();
  return blocks;
}

/** Returns the main part of a page as Markdown (GFM), its links as `leads` says. */
export function pageMarkdown(main: Element, leads: Leads): string {
  return `${blocksOf(main.children, leads).join('\n\n')}\n`;
}
