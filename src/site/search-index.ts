import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { compareText, language } from '../language/index.ts';
import { indexedWords } from '../views/search/read-query.ts';
import { searchKindOf, type SearchKind } from '../views/search/search-kinds.ts';

/** A whole page, or a part of one that is found by itself, such as a conflict. */
interface Part {
  /** Its address below the base path. */
  url: string;
  content: string;
}

/** What marks a page, or a part of one, for the search. */
const marked = 'data-pagefind-body';
const wholePage = new RegExp(`<main\\b[^>]*\\b${marked}`);
/** What repeats other records or stands on every page of a kind; metadata in it is read all the same. */
const leftOut = [
  ...['related', 'elsewhere', 'used', 'told', 'explained', 'disputed', 'speaking', 'sources-heading'].map(
    (id) => `[aria-labelledby=${id}]`,
  ),
  ...[
    '.title-block .label',
    '.list .meta',
    '[aria-labelledby=who] > .meta',
    '[aria-labelledby^=in-]',
    '.facts',
    '.changes',
  ],
  // What a chart has besides its title and its description: those who say so, and its values once more.
  ...['.chart-sources', 'figure details', '.chart-words details'],
  // What leads on, and where in a source a passage is.
  ...['summary', '.passage', '.read-first'],
  // Of the styles of a citation one will do.
  ...['.citations dt', '.citations dd:nth-of-type(n+2)', '.citation > .small', '.cite-this'],
  ...['.note', '.ref', '.references', '.screen-only', 'table', 'svg'],
];
/** The word for "%". */
const percent = language.words.scripts.filter.percent.split('|')[0] ?? '';
/** What a page loads to search; Pagefind's ready-made interfaces stay away. */
const needed =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(meta|index|fragment))$/;

/** What ends in a word, a number, or a closing mark, whatever elements end behind it. */
const endsInWord = /[\p{L}\p{N}%)](?:\s|<\/\w+>)*$/u;
/** No row of ends of elements is longer. */
const longestEnd = 200;

/**
 * Returns a page with percentages in words, under which they are looked for, and with a colon behind each
 * term of a list and a stop behind what is said of it, without which both run into what follows. The stop
 * stands outside, so that it does not get into what is kept of a page to tell its results by.
 */
export const asIndexed = (html: string): string =>
  html
    .replaceAll('</dt>', ': </dt>')
    .replaceAll('</dd>', (end, at: number, all: string) =>
      endsInWord.test(all.slice(Math.max(0, at - longestEnd), at)) ? `${end}. ` : `${end} `,
    )
    .replace(/>[^<%]*%[^<]*</g, (text) => text.replace(/(?<=\d)\s?%/g, ` ${percent}`));

/**
 * Returns what of the page at an address is marked for the search: all of it, or each marked section.
 */
function partsOf(address: string, html: string): Part[] {
  if (!html.includes(marked)) return [];
  if (wholePage.test(html)) return [{ url: `/${address}`, content: html }];
  const sections = [...parseHTML(html).document.querySelectorAll(`[${marked}]`)];
  return sections.map((section) => ({
    url: `/${address}#${section.getAttribute('aria-labelledby') ?? ''}`,
    content: `<html lang="${language.code}"><body>${section.outerHTML}</body></html>`,
  }));
}

/** What the index has of an entry. */
interface Fragment {
  id: string;
  url: string;
  content: string;
  meta: { title?: string };
}

function fragmentsIn(files: readonly { path: string; content: Uint8Array }[]): Fragment[] {
  return files.flatMap(({ path, content }) => {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined) return [];
    const text = gunzipSync(content)
      .toString()
      .replace(/^pagefind_dcd/, '');
    return [{ id, ...(JSON.parse(text) as Omit<Fragment, 'id'>) }];
  });
}

/** Returns the ids by which Pagefind names its results, by kind. */
function idsByKind(fragments: readonly Fragment[]): { [K in SearchKind]?: string[] } {
  const ids: { [K in SearchKind]?: string[] } = {};
  for (const { id, url } of fragments) {
    const kind = searchKindOf(url.slice(1));
    if (!kind) throw new Error(`the search has no kind for ${url}`);
    (ids[kind] ??= []).push(id);
  }
  for (const list of Object.values(ids)) list.sort(compareText);
  return ids;
}

/** A longer word is an address or a row of numbers. */
const longest = 24;

/**
 * Returns every word of the index, those in many entries first: each list has words that are in about a tenth
 * as many entries as those of the list before it.
 */
function wordsByFrequency(fragments: readonly Fragment[]): string[] {
  const counts = new Map<string, number>();
  for (const { content, meta } of fragments)
    for (const word of new Set(indexedWords(`${meta.title ?? ''} ${content}`)))
      if (word.length <= longest) counts.set(word, (counts.get(word) ?? 0) + 1);
  const lists = Map.groupBy([...counts.keys()].sort(compareText), (word) =>
    Math.floor(Math.log10(counts.get(word) ?? 1)),
  );
  return [...lists].sort(([a], [b]) => b - a).map(([, words]) => words.join(' '));
}

/** Returns whether the search may find the page at an address, or parts of it. */
export const isSearched = (address: string): boolean =>
  [`${address}#<id>`, address].some((one) => searchKindOf(one) !== undefined);

/**
 * Writes into `pagefind/` of a built site what its search needs: Pagefind's index of the marked parts of the
 * pages, `kinds.json`, the ids of its results by kind, and `words.json`, every word of it. Pagefind could
 * filter by kind itself, but writes filters in an order that differs from run to run.
 */
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files } = await index.getFiles();
  const kept = files.filter(({ path }) => needed.test(path.replace(/^.*\//, '')));
  for (const { path, content } of kept) {
    mkdirSync(dirname(`${folder}/pagefind/${path}`), { recursive: true });
    writeFileSync(`${folder}/pagefind/${path}`, content);
  }
  const fragments = fragmentsIn(kept);
  writeFileSync(`${folder}/pagefind/kinds.json`, `${JSON.stringify(idsByKind(fragments))}\n`);
  writeFileSync(`${folder}/pagefind/words.json`, `${JSON.stringify(wordsByFrequency(fragments))}\n`);
}

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language.code, excludeSelectors: leftOut });
  if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
  return index;
}

/**
 * The index of a site's search while its pages are made. They are put into it in a fixed order, whichever is
 * made first, since its bytes depend on the order; it is written once the last of them is in.
 */
export class SearchIndexing {
  readonly #folder: string;
  /** The addresses of the pages that are to come, the next one last. */
  readonly #left: string[];
  readonly #waiting = new Map<string, Uint8Array | undefined>();
  readonly #index = newIndex();
  #work: Promise<void> = Promise.resolve();

  /** Indexes the pages at these addresses of a built site's folder, in this order. */
  constructor(folder: string, addresses: readonly string[]) {
    this.#folder = folder;
    this.#left = addresses.filter(isSearched).reverse();
    this.#next();
  }

  /**
   * Takes the bytes of the page at an address, undefined where there is none after all. They are put into the
   * index later, since that takes longer than making the next page, and faster than making those at the end.
   */
  add(address: string, bytes: Uint8Array | undefined): void {
    if (isSearched(address)) {
      this.#waiting.set(address, bytes);
      this.#next();
    } else if (bytes && Buffer.from(bytes.buffer).includes(marked))
      throw new Error(`/${address} is marked for the search, which has no kind for it.`);
  }

  /** Done once the index is written; throws where a page is missing, cannot be read, or is of no kind. */
  async written(): Promise<void> {
    await this.#work;
    if (this.#left.length) throw new Error(`The search lacks ${this.#left.length} pages.`);
  }

  #next(): void {
    for (let first = this.#left.at(-1); this.#isHere(first); first = this.#left.at(-1)) {
      const bytes = this.#waiting.get(first);
      this.#waiting.delete(first);
      this.#left.pop();
      if (bytes) this.#then((index) => this.#addParts(index, first, new TextDecoder().decode(bytes)));
    }
    if (this.#left.length === 0)
      this.#then(async (index) => {
        await writeIndex(index, this.#folder);
        await close();
      });
  }

  #isHere = (address: string | undefined): address is string =>
    address !== undefined && this.#waiting.has(address);

  #then(work: (index: PagefindIndex) => Promise<void>): void {
    this.#work = this.#work.then(async () => work(await this.#index));
  }

  async #addParts(index: PagefindIndex, address: string, html: string): Promise<void> {
    for (const part of partsOf(address, asIndexed(html))) {
      const { errors } = await index.addHTMLFile(part);
      if (errors.length) throw new Error(`/${address} cannot be searched: ${errors.join('; ')}`);
    }
  }
}
