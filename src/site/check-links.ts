import { closest } from 'fastest-levenshtein';

/** A page of the built site. */
export interface BuiltPage {
  /** Its path in the built folder: `timeline/index.html`. */
  file: string;
  document: Document;
}

const addressOfFile = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Returns a sentence for every link, picture or style of the pages that leads to no file of the site, or to a fragment that is not there; addresses of other hosts are left alone. */
export function checkLinks(pages: readonly BuiltPage[], files: readonly string[], base: string): string[] {
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const known = new Set(files.map(addressOfFile));
  const fragments = new Map(
    pages.map(({ file, document }) => [addressOfFile(file), new Set([...document.querySelectorAll('[id]')].map((element) => element.id))]),
  );
  const problems: string[] = [];
  for (const { file, document } of pages) {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined) problems.push(`${file}: the id "${twice}" stands twice`);
    for (const element of document.querySelectorAll('[href], [src], [popovertarget]')) {
      const target = element.getAttribute('popovertarget');
      const url = target === null ? (element.getAttribute('href') ?? element.getAttribute('src') ?? '') : `#${target}`;
      if (/^[a-z]+:/i.test(url)) continue;
      const [path = '', fragment] = url.split('#');
      if (path !== '' && !path.startsWith(prefix)) {
        problems.push(`${file}: the link "${url}" does not stand below the base path ${prefix}`);
        continue;
      }
      const address = path === '' ? addressOfFile(file) : decodeURI(path.slice(prefix.length));
      if (!known.has(address)) problems.push(`${file}: the link "${url}" leads to no page. Did you mean "${closest(address, [...known])}"?`);
      else if (fragment && fragments.has(address) && !fragments.get(address)?.has(fragment))
        problems.push(`${file}: the page of the link "${url}" has no place "#${fragment}"`);
    }
  }
  return problems;
}
