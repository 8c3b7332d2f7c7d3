import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DomUtils } from 'htmlparser2';
import type { Archive } from '../archive/index.ts';
import { headingOf, type PageTree } from '../audit/page-tree.ts';
import { frontMatter } from '../exports/markdown/front-matter.ts';
import { pageMarkdown } from '../exports/markdown/page-markdown.ts';
import { twinOf } from '../exports/markdown/twin-address.ts';
import type { Edition } from '../exports/own-json.ts';

/** How a built site is served: its edition, its base path, and its full address where that is known. */
export interface Served {
  edition: Edition;
  base: string;
  origin: string | undefined;
}

/**
 * Writes beside a built page of a record its text in Markdown. Links lead to full addresses where the site's
 * is known.
 */
export function writeTwin(
  page: PageTree,
  folder: string,
  archive: Archive,
  { edition, base, origin }: Served,
): void {
  const root = `${base.replace(/\/$/, '')}/`;
  const full = (address: string) => `${origin ?? root}${address}`;
  const address = page.file.replace(/index\.html$/, '');
  const twin = page.file.endsWith('index.html') ? twinOf(address) : undefined;
  if (twin === undefined) return;
  const [main] = DomUtils.getElementsByTagName('main', page.root, true, 1);
  // A page that only leads on has no text.
  if (!main || DomUtils.find(isRefresh, page.root.children, true, 1).length) return;
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
  mkdirSync(dirname(`${folder}/${twin}`), { recursive: true });
  writeFileSync(
    `${folder}/${twin}`,
    `${frontMatter(archive, head, edition, full)}\n${pageMarkdown(main, leads)}`,
  );
}

const isRefresh = (node: { type: string; attribs?: { [name: string]: string } }) =>
  node.attribs?.['http-equiv'] === 'refresh';
