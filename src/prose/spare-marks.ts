import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { parseTarget } from './link-target.ts';
import { sentenceSpans } from './sentence-spans.ts';

interface BoundLink {
  node: Element;
  /** What it is bound to, whichever figure or column of it. */
  to: string;
  start: number;
  end: number;
}

/** Returns what the mark of a link names: a claim, or a row of a series. */
function boundTo(node: Nodes): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'a') return undefined;
  const target = parseTarget(node.properties['href'] ?? '');
  if (target?.scheme === 'claim') return `claim:${target.id}`;
  return target?.scheme === 'series' ? `series:${target.id}/${target.period}` : undefined;
}

/** Returns the text of a block and the bound links in it, in their order. */
function readBlock(block: Element): { text: string; links: BoundLink[] } {
  const links: BoundLink[] = [];
  const read = (nodes: readonly Nodes[], before: string): string =>
    nodes.reduce((sofar, node) => {
      if (node.type === 'text') return sofar + node.value;
      if (node.type !== 'element') return sofar;
      const text = read(node.children, sofar);
      const to = boundTo(node);
      if (to !== undefined) links.push({ node, to, start: sofar.length, end: text.length });
      return text;
    }, before);
  return { text: read(block.children, ''), links };
}

/**
 * Returns the links of a tree that need no mark: another link of their sentence, further on, has the same
 * one.
 */
export function spareMarks(tree: Root): ReadonlySet<Nodes> {
  const spare = new Set<Nodes>();
  visit(tree, 'element', (block) => {
    if (!block.children.some((child) => child.type === 'text')) return;
    const { text, links } = readBlock(block);
    for (const { start, end } of sentenceSpans(text)) {
      // A reference without words stands behind the full stop of the sentence that it is for.
      const own = links.filter((link) =>
        link.start === link.end
          ? link.start > start && link.start <= end
          : link.start < end && link.end > start,
      );
      own.forEach(({ node, to }, i) => {
        if (own.slice(i + 1).some((later) => later.to === to)) spare.add(node);
      });
    }
  });
  return spare;
}
