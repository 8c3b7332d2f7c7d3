import { DomUtils } from 'htmlparser2';
import { closest } from 'fastest-levenshtein';
import type { PageTree } from './page-tree.ts';

/** What the check of links needs of a page. */
export interface PageLinks {
  file: string;
  /** The ids of its places, in order. */
  ids: string[];
  /** The addresses it leads to, each once: links, pictures, styles, and `#id` for what a button opens. */
  urls: Set<string>;
}

/** Returns the places of a page and the addresses it leads to. */
export function linksOf({ file, root }: PageTree): PageLinks {
  const ids: string[] = [];
  const urls = new Set<string>();
  for (const { attribs } of DomUtils.findAll(() => true, root.children)) {
    const { id, href, src, popovertarget } = attribs;
    if (id !== undefined) ids.push(id);
    const url = popovertarget === undefined ? (href ?? src) : `#${popovertarget}`;
    if (url !== undefined) urls.add(url);
  }
  return { file, ids, urls };
}

const addressOfFile = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Returns a sentence for every link, picture or style of the pages that leads to no file of the site, or to a
 * fragment that is not there; addresses of other hosts are left alone.
 */
export function checkLinks(pages: readonly PageLinks[], files: readonly string[], base: string): string[] {
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const known = new Set(files.map(addressOfFile));
  const fragments = new Map(pages.map(({ file, ids }) => [addressOfFile(file), new Set(ids)]));
  const problems: string[] = [];
  for (const { file, ids, urls } of pages) {
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined) problems.push(`${file}: the id "${twice}" stands twice`);
    for (const url of urls) {
      if (/^[a-z]+:/i.test(url)) continue;
      const [path = '', fragment] = url.split('#');
      if (path !== '' && !path.startsWith(prefix)) {
        problems.push(`${file}: the link "${url}" does not stand below the base path ${prefix}`);
        continue;
      }
      const address =
        path === '' ? addressOfFile(file) : decodeURI(path.slice(prefix.length).replace(/\?.*/, ''));
      if (!known.has(address))
        problems.push(
          `${file}: the link "${url}" leads to no page. Did you mean "${closest(address, [...known])}"?`,
        );
      // Every page has the fragment "top", its beginning, by the HTML standard.
      else if (
        fragment &&
        fragment !== 'top' &&
        fragments.has(address) &&
        !fragments.get(address)?.has(fragment)
      )
        problems.push(`${file}: the page of the link "${url}" has no place "#${fragment}"`);
    }
  }
  return problems;
}
