import GithubSlugger from 'github-slugger';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

const root = (children: RootContent[]): Root => ({ type: 'root', children });
const textIn = (tree: Root) => tree.children.filter((node) => node.type !== 'yaml');

/**
 * Returns the first paragraph of a text, which leads into it; without children where the text begins
 * otherwise.
 */
export function ledeOf(tree: Root): Root {
  const [first] = textIn(tree);
  return root(first?.type === 'paragraph' ? [first] : []);
}

/** A part of a text: its heading with the first block below it, and what follows. */
interface Section {
  /** The fragment of its heading; empty before the first one. */
  slug: string;
  start: Root;
  rest: Root;
}

/** Returns the parts of a text below its lede, each from one heading of the second level to the next. */
export function sectionsOf(tree: Root): Section[] {
  const slugger = new GithubSlugger();
  const sections: { slug: string; blocks: RootContent[] }[] = [];
  for (const node of textIn(tree).slice(ledeOf(tree).children.length)) {
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ slug: slugger.slug(toString(node)), blocks: [] });
    else if (sections.length === 0) sections.push({ slug: '', blocks: [] });
    sections.at(-1)?.blocks.push(node);
  }
  return sections.map(({ slug, blocks }) => {
    const head = slug === '' ? 1 : 2;
    return { slug, start: root(blocks.slice(0, head)), rest: root(blocks.slice(head)) };
  });
}

/** Returns a text with values in the places that lines of code in it leave for them: `{address}`. */
export function fillCode(tree: Root, values: Readonly<{ [name: string]: string }>): Root {
  const fill = (code: string) =>
    code.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  return root(
    tree.children.map((node) => (node.type === 'code' ? { ...node, value: fill(node.value) } : node)),
  );
}
