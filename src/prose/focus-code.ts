import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Rehype plugin: lets the keyboard reach lines of code, which scroll where they are longer than the page is
 * wide.
 */
export function focusCode() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'pre') properties['tabIndex'] = 0;
    });
  };
}
