import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { PageContext } from './link-records.ts';
import { parseTarget } from './link-target.ts';

/** Rehype plugin: puts the chart in place of a paragraph that holds nothing but `![description](chart:id)`. */
export function placeCharts(page: PageContext) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element, index, parent) => {
      const [only, more] = node.children;
      if (node.tagName !== 'p' || more || only?.type !== 'element' || only.tagName !== 'img' || !parent || index === undefined) return;
      const target = parseTarget(only.properties['src'] ?? '');
      if (target?.scheme !== 'chart' || !page.chart) return;
      parent.children[index] = { type: 'raw', value: page.chart(target.id, only.properties['alt'] ?? '') } as unknown as ElementContent;
    });
  };
}
