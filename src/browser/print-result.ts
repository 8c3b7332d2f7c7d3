import { make, makeLink } from './make.ts';

/** What Pagefind knows of a result, as far as it is shown. */
export interface Found {
  url: string;
  /** The words around the hits, as HTML with `mark` elements. */
  excerpt: string;
  meta: { title?: string; standing?: string; publisher?: string; date?: string };
}

/** Returns an excerpt as text and `mark` elements, and nothing else. */
function printExcerpt(html: string): HTMLParagraphElement {
  const paragraph = make('p', 'meta');
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') paragraph.append(text);
    else paragraph.append(make('mark', '', text));
  }
  return paragraph;
}

/**
 * Returns a result as an item of a list: the title as a link, what is known of it in short, and the words
 * around the hits.
 */
export function printResult({
  url,
  excerpt,
  meta: { title, standing, publisher, date },
}: Found): HTMLLIElement {
  const item = make('li', '', makeLink(url, title ?? url));
  const short = [standing, publisher, date].filter(Boolean).join(', ');
  if (short) item.append(' ', make('span', 'meta', short));
  // A claim is its own excerpt.
  if (standing === undefined) item.append(printExcerpt(excerpt));
  return item;
}
