import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { typeset } from '../language/index.ts';

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
