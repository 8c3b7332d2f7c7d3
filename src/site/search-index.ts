import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { compareText, language } from '../language/index.ts';
import { searchKindOf, type SearchKind } from '../views/search/search-kinds.ts';
import { filesUnder } from './files-under.ts';

/** A whole page, or a part of one that is found by itself, such as a conflict. */
interface Part {
  /** Its address below the base path. */
  url: string;
  content: string;
}

const wholePage = /<main\b[^>]*\bdata-pagefind-body/;
/** What repeats other records or stands on every page of a kind; metadata in it is read all the same. */
const leftOut = [
  ...['related', 'elsewhere', 'used', 'speaking', 'sources-heading'].map((id) => `[aria-labelledby=${id}]`),
  ...[
    '.title-block .label',
    '.list .meta',
    '[aria-labelledby=who] > .meta',
    '[aria-labelledby^=in-]',
    '.facts',
    '.changes',
  ],
  // Of the styles of a citation one will do.
  ...['.citations dt', '.citations dd:nth-of-type(n+2)', '.citation > .small', '.cite-this'],
  ...['.note', '.ref', '.references', '.screen-only', 'thead', 'caption', 'svg'],
];
/** What a page loads to search; Pagefind's ready-made interfaces stay away. */
const needed =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index|fragment))$/;

/** Returns what of a built page is marked with `data-pagefind-body`: all of it, or each marked section. */
function partsOf(file: string, html: string): Part[] {
  const address = file.replace(/index\.html$/, '');
  if (!html.includes('data-pagefind-body')) return [];
  if (wholePage.test(html)) return [{ url: `/${address}`, content: html }];
  const sections = [...parseHTML(html).document.querySelectorAll('[data-pagefind-body]')];
  return sections.map((section) => ({
    url: `/${address}#${section.getAttribute('aria-labelledby') ?? ''}`,
    content: `<html lang="${language.code}"><body>${section.outerHTML}</body></html>`,
  }));
}

/** Returns the ids by which Pagefind names its results, by kind. */
function idsByKind(files: readonly { path: string; content: Uint8Array }[]): {
  [K in SearchKind]?: string[];
} {
  const ids: { [K in SearchKind]?: string[] } = {};
  for (const { path, content } of files) {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined) continue;
    const { url } = JSON.parse(
      gunzipSync(content)
        .toString()
        .replace(/^pagefind_dcd/, ''),
    ) as { url: string };
    const kind = searchKindOf(url.slice(1));
    if (!kind) throw new Error(`the search has no kind for ${url}`);
    (ids[kind] ??= []).push(id);
  }
  for (const list of Object.values(ids)) list.sort(compareText);
  return ids;
}

async function addParts(index: PagefindIndex, folder: string): Promise<void> {
  for (const file of filesUnder(folder).filter((name) => name.endsWith('.html')))
    for (const part of partsOf(file, readFileSync(`${folder}/${file}`, 'utf8'))) {
      const { errors } = await index.addHTMLFile(part);
      if (errors.length) throw new Error(`${file} cannot be searched: ${errors.join('; ')}`);
    }
}

/**
 * Writes into `pagefind/` of a built site what its search needs: Pagefind's index of the marked parts of the
 * pages, and `kinds.json`, the ids of its results by kind. Pagefind could filter by kind itself, but writes
 * filters in an order that differs from run to run. Throws where a part cannot be read or is of no kind.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language.code, excludeSelectors: leftOut });
    if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
    await addParts(index, folder);
    const { files } = await index.getFiles();
    const kept = files.filter(({ path }) => needed.test(path.replace(/^.*\//, '')));
    for (const { path, content } of kept) {
      mkdirSync(dirname(`${folder}/pagefind/${path}`), { recursive: true });
      writeFileSync(`${folder}/pagefind/${path}`, content);
    }
    writeFileSync(`${folder}/pagefind/kinds.json`, `${JSON.stringify(idsByKind(kept))}\n`);
  } finally {
    await close();
  }
}
