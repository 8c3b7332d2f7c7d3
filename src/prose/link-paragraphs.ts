import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit, EXIT } from 'unist-util-visit';
import type { PageContext } from './link-records.ts';
import { parseTarget } from './link-target.ts';
import { language } from '../language/index.ts';

/**
 * Returns the claim or the row that a paragraph first names, as a part of an id: it stays when the words
 * around it are edited.
 */
function firstNamed(paragraph: Element): string | undefined {
  let slug: string | undefined;
  visit(paragraph, 'element', (node) => {
    const target = node.tagName === 'a' ? parseTarget(node.properties['href'] ?? '') : undefined;
    if (target?.scheme !== 'claim' && target?.scheme !== 'series') return undefined;
    slug = target.scheme === 'claim' ? target.id : `${target.id}-${target.period}`;
    return EXIT;
  });
  return slug;
}

/**
 * Rehype plugin: gives each paragraph of a text an id by the claim that it first names, and a link to itself
 * at its end.
 */
export function linkParagraphs({ references, paragraphs }: PageContext) {
  return (tree: Root): void => {
    if (!paragraphs) return;
    for (const node of tree.children) {
      const slug = node.type === 'element' && node.tagName === 'p' ? firstNamed(node) : undefined;
      if (node.type !== 'element' || slug === undefined) continue;
      const id = references.paragraph(slug);
      node.properties['id'] = id;
      node.children.push(
        h(
          'a',
          {
            class: 'own-link screen-only',
            href: `#${id}`,
            ariaLabel: language.words.site.linkToParagraph,
            dataPagefindIgnore: true,
          },
          '¶',
        ),
      );
    }
  };
}
