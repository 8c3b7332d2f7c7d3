import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const opens = /[\s([{\u2014\u2013\u2018\u201c]/;

/** Returns the text with typographic quotation marks and apostrophes; `before` is the character before it, empty at the beginning of a block. */
export function typeset(text: string, before = ''): string {
  let last = before;
  let set = '';
  for (const c of text) {
    const opening = last === '' || opens.test(last);
    const next = c === '"' ? (opening ? '“' : '”') : c === "'" ? (opening ? '‘' : '’') : c;
    set += next;
    last = next;
  }
  return set;
}

const blocks = /^(p|li|h[1-6]|td|th|dd|dt|blockquote|figcaption)$/;

/** Rehype plugin: sets quotation marks and apostrophes in running text; code stays as it is. */
export function typesetQuotes() {
  return (tree: Root): void => {
    let last = '';
    visit(tree, (node) => {
      if (node.type === 'element' && blocks.test(node.tagName)) last = '';
      if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return 'skip';
      if (node.type !== 'text') return undefined;
      node.value = typeset(node.value, last);
      last = node.value.at(-1) ?? last;
      return undefined;
    });
  };
}
