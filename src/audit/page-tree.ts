import { isTag, type Document, type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/**
 * A page of the built site as a tree; lighter by far than a DOM, which thousands of pages do not fit into.
 */
export interface PageTree {
  /** Its path in the built folder: `timeline/index.html`. */
  file: string;
  root: Document;
}

/** Returns HTML as the page of that name. */
export function parsePage(file: string, html: string): PageTree {
  return { file, root: parseDocument(html) };
}

const first = (name: string, parent: Document | Element): Element | undefined =>
  DomUtils.getElementsByTagName(name, parent, true, 1)[0];

/** Returns the body of a page; throws where it has none. */
export function bodyOf(root: Document): Element {
  const body = first('body', root) ?? root.children.find(isTag);
  if (!body) throw new Error('the page is empty');
  return body;
}

/** Returns the text in an element, blanks joined to one. */
export function textIn(element: Element): string {
  return DomUtils.textContent(element).replace(/\s+/g, ' ').trim();
}

/** Returns the heading of the main part of a page; empty where there is none. */
export function headingOf({ root }: PageTree): string {
  const main = first('main', root);
  const heading = main && first('h1', main);
  return heading ? textIn(heading) : '';
}
