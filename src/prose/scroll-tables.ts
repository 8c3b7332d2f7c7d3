import type { Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/** Rehype plugin: lets a table scroll by itself, by the keyboard too, where it is wider than the page. */
export function scrollTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || index === undefined || !parent) return undefined;
      parent.children[index] = h('div', { class: 'scroll', tabIndex: 0 }, [element]);
      return SKIP;
    });
  };
}
