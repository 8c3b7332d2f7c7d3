import type { Element, ElementContent, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { language, typeset } from '../language/index.ts';
import { addressOf, addressOfTarget, getOrThrow, type Archive } from '../archive/index.ts';
import { parseTarget, type LinkTarget } from './link-target.ts';
import { referenceElements, type Href } from './note.ts';
import type { References } from './references.ts';
import { spareMarks } from './spare-marks.ts';
import { textRef } from '../views/printed/text-ref.ts';

/** What the plugins need to know of the page that the prose stands on. */
export interface PageContext {
  archive: Archive;
  references: References;
  href: Href;
  /** False where the words stand in a list and the references on the page that it leads to. */
  marks?: boolean;
  /** True where the paragraphs of a text can be linked. */
  paragraphs?: boolean;
  /**
   * Returns the figure of a chart or a diagram with its caption and table, record links in it still as they
   * are written; absent where prose has no pictures.
   */
  picture?: (scheme: 'chart' | 'diagram', id: string, description: string) => ElementContent[];
}

/** Returns the words of a glossary entry's definition, without markup. */
export function definitionOf(archive: Archive, id: string): string {
  const { tree } = getOrThrow(archive.terms, id);
  return typeset(toString(tree.children.filter((node) => node.type === 'paragraph')[0]));
}

type Bound = LinkTarget & { scheme: 'claim' | 'series' };

const targetOf = (node: Nodes) =>
  node.type === 'element' && node.tagName === 'a' ? parseTarget(node.properties['href'] ?? '') : undefined;

/**
 * Takes the punctuation that follows a link, other references between them passed over, out of the text, so
 * that it can stand before the number.
 */
function takePunctuation(siblings: readonly Nodes[], index: number): string {
  const next = siblings
    .slice(index + 1)
    .find((node) => !(node.type === 'element' && node.children.length === 0 && targetOf(node)));
  const punctuation = next?.type === 'text' ? (/^[.,;:!?)”’]+/.exec(next.value)?.[0] ?? '') : '';
  if (next?.type === 'text') next.value = next.value.slice(punctuation.length);
  return punctuation;
}

const boundTo = (target: Bound) =>
  target.scheme === 'claim'
    ? { dataClaim: target.key ? `${target.id}#${target.key}` : target.id }
    : { dataCell: `${target.id}/${target.period}/${target.column}` };

function marksOf(target: Bound, punctuation: string, { references, href }: PageContext): ElementContent[] {
  return referenceElements(
    target.scheme === 'claim' ? references.claim(target.id) : references.row(target.id, target.period),
    href,
    punctuation,
  );
}

/**
 * Returns words as a button that opens the definition of a term. What follows it at once stays on its line,
 * which a browser may end behind any button.
 */
function defined(
  id: string,
  words: ElementContent[],
  punctuation: string,
  { archive, references, href }: PageContext,
): ElementContent[] {
  const popover = references.definition(id);
  const button = h('button', { type: 'button', class: 'term', popovertarget: popover }, words);
  return [
    punctuation ? h('span', { class: 'kept' }, [button, punctuation]) : button,
    h('span', { class: 'note definition', popover: 'auto', id: popover, role: 'note' }, [
      h('span', { dataRecord: textRef(`term:${id}/definition`) }, definitionOf(archive, id)),
      { type: 'text', value: ' ' },
      h('a', { href: href(addressOf('term', id)) }, language.words.site.inGlossary),
    ]),
  ];
}

/**
 * Rehype plugin: turns links of our schemes into bound words with a numbered reference, definitions, and
 * links to pages.
 */
export function linkRecords(page: PageContext) {
  return (tree: Root): void => {
    const spare = spareMarks(tree);
    visit(tree, 'element', (node: Element, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const target = targetOf(node);
      if (!target || target.scheme === 'chart' || target.scheme === 'diagram') return undefined;
      let replacement: ElementContent[];
      if (target.scheme === 'claim' || target.scheme === 'series') {
        const spoken = node.children.length ? [h('span', boundTo(target), node.children)] : [];
        replacement =
          page.marks === false || spare.has(node)
            ? spoken
            : [...spoken, ...marksOf(target, takePunctuation(parent.children, index), page)];
      } else if (target.scheme === 'term')
        replacement =
          page.marks === false
            ? node.children
            : defined(target.id, node.children, takePunctuation(parent.children, index), page);
      else {
        const address = addressOfTarget(page.archive, target.scheme, target.id);
        const fragment = target.scheme === 'page' && target.fragment ? `#${target.fragment}` : '';
        replacement = [h('a', { href: page.href(address) + fragment }, node.children)];
      }
      parent.children.splice(index, 1, ...replacement);
      return index + replacement.length;
    });
  };
}
