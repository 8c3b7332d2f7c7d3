import type { Element, ElementContent, Parents, Root } from 'hast';

/** Elements of running text, in the middle of which no definition is to stand. */
const inline = new Set(['a', 'b', 'em', 'span', 'strong']);

const isDefinition = ({ properties: { className } }: Element) =>
  Array.isArray(className) && className.includes('definition');

const spaced = (definitions: readonly Element[]): ElementContent[] =>
  definitions.flatMap((one): ElementContent[] => [{ type: 'text', value: ' ' }, one]);

/** Takes the definitions out of running text, and puts those in blocks below it at the ends of the blocks. */
function takeDefinitions(parent: Parents): Element[] {
  return [...parent.children].flatMap((child): Element[] => {
    if (child.type !== 'element') return [];
    if (isDefinition(child)) {
      parent.children.splice(parent.children.indexOf(child), 1);
      return [child];
    }
    const found = takeDefinitions(child);
    if (inline.has(child.tagName)) return found;
    child.children.push(...spaced(found));
    return [];
  });
}

/**
 * Rehype plugin: moves the definitions that buttons open to the ends of their blocks, so that they interrupt
 * no sentence where a page is read without its styles.
 */
export function definitionsLast() {
  return (tree: Root): void => {
    tree.children.push(...spaced(takeDefinitions(tree)));
  };
}
