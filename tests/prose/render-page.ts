import { parseHTML } from 'linkedom';
import { References, renderField, type PageContext } from '../../src/prose/index.ts';
import { goodFiles, load } from '../checks/fixture-files.ts';

/** The Record of the good fixtures. */
export const { archive } = load(goodFiles());

/** Returns a page of its own, below the base path `/base/`. */
export function newPage(more: Partial<PageContext> = {}): PageContext {
  return { archive, references: new References(archive), href: (address) => `/base/${address}`, ...more };
}

/** Returns the body of a document that holds the texts as one page shows them. */
export function bodyOf(page: PageContext, ...texts: string[]): HTMLElement {
  const html = texts.map((text) => renderField(text, page)).join('\n');
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

/** Returns the texts of the elements that a selector finds. */
export function textsOf(body: HTMLElement, selector: string): string[] {
  return [...body.querySelectorAll(selector)].map((element) => element.textContent.trim());
}

/** Returns the values of an attribute of the elements that a selector finds. */
export function valuesOf(body: HTMLElement, selector: string, attribute: string): (string | null)[] {
  return [...body.querySelectorAll(selector)].map((element) => element.getAttribute(attribute));
}
