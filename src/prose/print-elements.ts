import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const printer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze();

/** Returns the HTML of elements that we made ourselves; a `raw` node among them is printed as it is. */
export function printElements(elements: readonly ElementContent[]): string {
  return printer.stringify({ type: 'root', children: [...elements] });
}
