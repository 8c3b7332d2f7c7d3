import { readFileSync, writeFileSync } from 'node:fs';
import { DomUtils } from 'htmlparser2';
import type { Archive } from '../archive/index.ts';
import { headingOf, parsePage } from '../audit/page-tree.ts';
import { frontMatter } from '../exports/markdown/front-matter.ts';
import { pageMarkdown } from '../exports/markdown/page-markdown.ts';
import { twinOf } from '../exports/markdown/twin-address.ts';
import type { Edition } from '../exports/own-json.ts';
import { filesUnder } from './files-under.ts';

/** Where a built site is served: its base path, and its full address where that is known. */
interface Served {
  base: string;
  origin: string | undefined;
}

/**
 * Writes beside the built pages of records their text in Markdown. Links lead to full addresses where the
 * site's is known.
 */
export function writeTwins(
  folder: string,
  archive: Archive,
  edition: Edition,
  { base, origin }: Served,
): void {
  const root = `${base.replace(/\/$/, '')}/`;
  const full = (address: string) => `${origin ?? root}${address}`;
  for (const file of filesUnder(folder)) {
    const address = file.replace(/index\.html$/, '');
    const twin = file.endsWith('index.html') ? twinOf(address) : undefined;
    if (twin === undefined) continue;
    const page = parsePage(file, readFileSync(`${folder}/${file}`, 'utf8'));
    const [main] = DomUtils.getElementsByTagName('main', page.root, true, 1);
    // A page that only leads on has no text.
    if (!main || DomUtils.find(isRefresh, page.root.children, true, 1).length) continue;
    const leads = (href: string) =>
      href.startsWith('#')
        ? full(address) + href
        : href.startsWith(root)
          ? full(href.slice(root.length))
          : href;
    const named = DomUtils.getElementsByTagName('a', main).flatMap(({ attribs: { href = '' } }) => {
      const id = href.startsWith(`${root}sources/`) ? href.slice(`${root}sources/`.length, -1) : '';
      return archive.sources.has(id) ? [id] : [];
    });
    const head = { title: headingOf(page), address, sources: [...new Set(named)] };
    writeFileSync(
      `${folder}/${twin}`,
      `${frontMatter(archive, head, edition, full)}\n${pageMarkdown(main, leads)}`,
    );
  }
}

const isRefresh = (node: { type: string; attribs?: { [name: string]: string } }) =>
  node.attribs?.['http-equiv'] === 'refresh';
