import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { bodyOf, headingOf, type PageTree } from '../page-tree.ts';
import { isBlock } from '../walk-page.ts';

/** A run of text with what it is bound to. */
export interface Part {
  text: string;
  /** The record that the text was printed from: `figure:id/0`, `claim:id#key`, `series:id/2011/a`. */
  bound?: string;
  /** Where it leads. */
  href?: string;
  /** What kind of fact it is, where that shows on the page. */
  fact?: 'date' | 'status';
}

/** A paragraph, a heading, a row of a table: what begins on a line of its own. */
export interface Block {
  kind: 'heading' | 'text' | 'row' | 'note';
  parts: Part[];
  /** The nearest place above it that has an address. */
  place: string;
  /** What the text nearest before it was printed from, in its item of a list or its section. */
  near: string | undefined;
}

/** What a reader finds on a page, in the order of the page. */
export interface PageContent {
  title: string;
  description: string;
  blocks: Block[];
  /** The drawings. */
  pictures: Element[];
  /** The pages that it takes its reader to at once, where it is no more than a new address. */
  leadsTo: string | undefined;
}

const unread = new Set(['script', 'style', 'template', 'head']);
/** What stands in a line of text but apart from it. */
const apart = new Set([
  'button',
  'summary',
  'figcaption',
  'details',
  'br',
  'hr',
  'article',
  'search',
  'form',
]);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const items = new Set(['li', 'section', 'article']);
/** Numbers of references: they move where one is added before them. */
const counted = new Set(['ref', 'note-number']);
/** Attributes whose words a reader sees or hears. */
const spoken = ['alt', 'placeholder', 'aria-label'];

const hasClass = ({ attribs }: Element, name: string) => (attribs['class'] ?? '').split(' ').includes(name);
const isNote = ({ attribs }: Element) => attribs['role'] === 'note';

function boundOf({ attribs }: Element): string | undefined {
  const { 'data-record': record, 'data-claim': claim, 'data-cell': cell, 'data-count': count } = attribs;
  if (claim !== undefined) return `claim:${claim}`;
  if (cell !== undefined) return `series:${cell}`;
  return record ?? (count === undefined ? undefined : `count:${count}`);
}

function factOf(element: Element): Part['fact'] {
  if (element.name === 'time' || hasClass(element, 'date')) return 'date';
  return hasClass(element, 'standing') ? 'status' : undefined;
}

type Marks = Omit<Part, 'text'>;

function marksOf(element: Element, around: Marks): Marks {
  const [bound, fact] = [boundOf(element), factOf(element)];
  const href = element.name === 'a' ? element.attribs['href'] : undefined;
  if (bound === undefined && fact === undefined && href === undefined) return around;
  return { ...around, ...(bound && { bound }), ...(fact && { fact }), ...(href && { href }) };
}

const sameMarks = (one: Marks, other: Marks) =>
  one.bound === other.bound && one.href === other.href && one.fact === other.fact;

/** Adds text to the parts of a line, blanks joined to one. */
function addText(parts: Part[], text: string, marks: Marks): void {
  const last = parts.at(-1);
  let words = text.replaceAll('\u2060', '').replace(/\s+/g, ' ');
  if (last === undefined || last.text.endsWith(' ')) words = words.trimStart();
  if (words === '') return;
  if (last && sameMarks(last, marks)) last.text += words;
  else parts.push({ text: words, ...marks });
}

function trimmed(parts: Part[]): Part[] {
  const last = parts.at(-1);
  if (!last) return parts;
  const text = last.text.trimEnd();
  return text === '' ? trimmed(parts.slice(0, -1)) : [...parts.slice(0, -1), { ...last, text }];
}

/** Returns what a reader finds on a page. */
export function readBlocks(page: PageTree): PageContent {
  const blocks: Block[] = [];
  const pictures: Element[] = [];
  let place = '';
  let near: string | undefined;
  let open: Block = { kind: 'text', parts: [], place, near };
  const begin = (kind: Block['kind']) => {
    const parts = trimmed(open.parts);
    if (parts.length) blocks.push({ ...open, parts });
    open = { kind, parts: [], place, near };
  };
  const aside = (element: Element, marks: Marks) => {
    const around = open;
    open = { kind: 'note', parts: [], place, near };
    element.children.forEach((child) => read(child, marks));
    begin('text');
    open = around;
  };
  const readRow = (element: Element, marks: Marks) => {
    begin('row');
    for (const [i, cell] of element.children.filter(isTag).entries()) {
      if (i > 0) open.parts.push({ text: ' | ' });
      const inside = marksOf(cell, marks);
      cell.children.forEach((child) => read(child, inside));
    }
    begin('text');
  };
  const read = (node: ChildNode, around: Marks): void => {
    if (isText(node)) return addText(open.parts, node.data, around);
    if (!isTag(node) || unread.has(node.name) || counted.has(node.attribs['class'] ?? '')) return;
    const { name, attribs } = node;
    if (name === 'svg') {
      pictures.push(node);
      return;
    }
    const marks = marksOf(node, around);
    if (isNote(node)) return aside(node, marks);
    if (attribs['id'] !== undefined) place = attribs['id'];
    if (name === 'tr') return readRow(node, marks);
    if (items.has(name)) near = undefined;
    near = marks.bound ?? near;
    const inRow = open.kind === 'row';
    const stands = isBlock(node) || apart.has(name) || hasClass(node, 'meta');
    const kind = headings.has(name) ? 'heading' : 'text';
    if (stands && inRow) addText(open.parts, ' ', {});
    else if (stands) begin(kind);
    for (const attribute of spoken) addText(open.parts, attribs[attribute] ?? '', marks);
    node.children.forEach((child) => read(child, marks));
    if (stands && !inRow) begin('text');
    else if (stands) addText(open.parts, ' ', {});
  };
  read(bodyOf(page.root), {});
  begin('text');
  const meta = (test: (attribs: Element['attribs']) => boolean) =>
    DomUtils.findOne(({ name, attribs }) => name === 'meta' && test(attribs), page.root.children)?.attribs[
      'content'
    ];
  const refresh = meta((attribs) => attribs['http-equiv'] === 'refresh');
  return {
    title: headingOf(page),
    description: meta((attribs) => attribs['name'] === 'description') ?? '',
    blocks,
    pictures,
    leadsTo: refresh === undefined ? undefined : /url=(.*)/.exec(refresh)?.[1],
  };
}
