import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { earliestZipTime } from '../exports/zip-time.ts';
import { headingOf, parsePage } from '../audit/page-tree.ts';
import { escapeText } from '../language/fill-markup.ts';
import { filesUnder } from './files-under.ts';
import { offlinePage } from './offline-page.ts';
import { words } from './words.ts';

/**
 * What works on a server only: the search, what hosts and robots read, the picture for sharing; and the texts
 * in Markdown, which the pages have.
 */
const leftOut = /^(pagefind\/|_headers$|robots\.txt$|sitemap|card\.png$)|\.md$/;

/** What is packed already: packing it again takes time and saves next to nothing. */
const packedAlready = /\.(docx|gz|imscc|png|zip)$/;

/**
 * Returns a style sheet with its fonts in it: browsers load none from a disk for a page of another folder.
 */
function withFonts(css: string, folder: string, base: string): string {
  const root = `${base.replace(/\/$/, '')}/`;
  return css.replaceAll(/url\(([^)]+\.woff2)\)/g, (_, address: string) => {
    const font = readFileSync(`${folder}/${address.slice(root.length)}`).toString('base64');
    return `url(data:font/woff2;base64,${font})`;
  });
}

/** Returns a list of all pages, which stands where the search is on a server. */
function pageList(titles: ReadonlyMap<string, string>): string {
  const parts = Map.groupBy(titles, ([file]) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : ''));
  return [...parts]
    .map(([part, pages]) => {
      const items = pages.map(([file, title]) => `<li><a href="../${file}">${escapeText(title)}</a></li>`);
      return `${part === '' ? '' : `<h2>${escapeText(part)}</h2>`}<ul>${items.join('')}</ul>`;
    })
    .join('');
}

/**
 * Writes the built site in `from` into `to` so that it works from a disk, without a server, and all of it
 * into the file `zip`; `base` is the path below which it was built. The same site gives the same bytes.
 */
export function writeOffline(
  from: string,
  to: string,
  zip: string,
  base: string,
): { files: number; bytes: number } {
  rmSync(to, { recursive: true, force: true });
  const names = filesUnder(from).filter((file) => !leftOut.test(file));
  const titles = new Map<string, string>();
  for (const file of names) {
    mkdirSync(dirname(`${to}/${file}`), { recursive: true });
    if (!/\.(html|css)$/.test(file)) {
      cpSync(`${from}/${file}`, `${to}/${file}`);
      continue;
    }
    const text = readFileSync(`${from}/${file}`, 'utf8');
    // Its heading is all that is asked of the page, so that the rest, most of it, need not be parsed.
    if (file.endsWith('.html'))
      titles.set(file, headingOf(parsePage(file, text.slice(0, text.indexOf('</h1>') + '</h1>'.length))));
    writeFileSync(
      `${to}/${file}`,
      file.endsWith('.css') ? withFonts(text, from, base) : offlinePage(file, text, base),
    );
  }
  const search = `${to}/search/index.html`;
  const page = readFileSync(search, 'utf8');
  const list = `<p>${words.search.offline}</p>${pageList(titles)}`;
  writeFileSync(
    search,
    page.replace(/<search-site[^]*?<\/search-site>/, () => list).replace(/<script defer[^>]*><\/script>/, ''),
  );
  const files: Zippable = Object.fromEntries(
    filesUnder(to).map((file) => [
      file,
      [new Uint8Array(readFileSync(`${to}/${file}`)), { level: packedAlready.test(file) ? 0 : 9 }],
    ]),
  );
  const packed = zipSync(files, { mtime: earliestZipTime });
  writeFileSync(zip, packed);
  return { files: names.length, bytes: packed.length };
}
