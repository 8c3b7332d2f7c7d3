import { readFileSync, writeFileSync } from 'node:fs';
import { filesUnder } from './files-under.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const list = (root: 'urlset' | 'sitemapindex', entry: 'url' | 'sitemap', addresses: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespace}>\n${addresses.map((address) => `<${entry}><loc>${escape(address)}</loc></${entry}>\n`).join('')}</${root}>\n`;

/**
 * Returns the sitemaps (sitemaps.org) of a site by file name: `sitemap.xml`, which lists the others, and one
 * for each part of the site with its pages. `origin` is the full address of the first page, `pages` are the
 * addresses below it.
 */
export function sitemapsOf(origin: string, pages: readonly string[]): Map<string, string> {
  const parts = Map.groupBy(pages, (page) =>
    page.includes('/') ? page.slice(0, page.indexOf('/')) : 'site',
  );
  const files = new Map(
    [...parts].map(([part, own]) => [
      `sitemap-${part}.xml`,
      list(
        'urlset',
        'url',
        own.map((page) => origin + page),
      ),
    ]),
  );
  return new Map([
    [
      'sitemap.xml',
      list(
        'sitemapindex',
        'sitemap',
        [...files.keys()].map((file) => origin + file),
      ),
    ],
    ...files,
  ]);
}

/** Tells whether a page is to be found: neither one that leads on nor one that asks not to be listed. */
const isListed = (html: string) => !/<meta (http-equiv="refresh"|name="robots")/.test(html.slice(0, 5000));

/**
 * Writes the sitemaps of a built site into its folder, and where they are into `robots.txt`; `origin` is the
 * full address of its first page.
 */
export function writeSitemaps(folder: string, origin: string): void {
  const pages = filesUnder(folder)
    .filter((file) => file.endsWith('index.html') && isListed(readFileSync(`${folder}/${file}`, 'utf8')))
    .map((file) => file.replace(/index\.html$/, ''));
  for (const [file, text] of sitemapsOf(origin, pages)) writeFileSync(`${folder}/${file}`, text);
  const robots = `${folder}/robots.txt`;
  writeFileSync(robots, `${readFileSync(robots, 'utf8').trimEnd()}\nSitemap: ${origin}sitemap.xml\n`);
}
