import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * Returns the headings of the second level with the fragment that each has on its page (rehype-slug makes the
 * same).
 */
export function headingsOf(tree: Root): { text: string; slug: string }[] {
  const slugger = new GithubSlugger();
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = toString(node);
    const slug = slugger.slug(text);
    return node.depth === 2 ? [{ text, slug }] : [];
  });
}
