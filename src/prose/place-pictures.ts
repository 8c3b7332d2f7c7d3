import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { PageContext } from './link-records.ts';
import { parseTarget } from './link-target.ts';

/**
 * Rehype plugin: puts the chart or the diagram in place of a paragraph that holds nothing but
 * `![description](chart:id)` or `(diagram:id)`.
 */
export function placePictures(page: PageContext) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element, index, parent) => {
      const [only, more] = node.children;
      if (
        node.tagName !== 'p' ||
        more ||
        only?.type !== 'element' ||
        only.tagName !== 'img' ||
        !parent ||
        index === undefined
      )
        return undefined;
      const target = parseTarget(only.properties['src'] ?? '');
      if ((target?.scheme !== 'chart' && target?.scheme !== 'diagram') || !page.picture) return undefined;
      const figure = page.picture(target.scheme, target.id, only.properties['alt'] ?? '');
      parent.children.splice(index, 1, ...figure);
      return index + figure.length;
    });
  };
}
