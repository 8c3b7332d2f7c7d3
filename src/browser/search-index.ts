import { readQuery, type KnownWords, type ReadQuery } from '../views/search/read-query.ts';
import type { Kinds, Result } from './search-results.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(words: string): Promise<{ results: Result[] }>;
}

/** What a search found, and how its words were taken. */
export interface Searched extends ReadQuery {
  results: Result[];
}

/** The index of the search. */
export interface Index {
  search(query: string): Promise<Searched>;
  /** The kind of each result, by the id of the result. */
  kindOf: Map<string, string>;
}

const fetchJson = async <T>(address: string) => (await (await fetch(address)).json()) as T;

/** Returns the index below `folder`, fetched; `known` is what the page knows of words. */
export async function loadIndex(
  folder: string,
  baseUrl: string,
  kinds: Kinds,
  known: Omit<KnownWords, 'words'>,
): Promise<Index> {
  const [pagefind, ids, lists] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetchJson<{ [kind: string]: string[] }>(`${folder}kinds.json`),
    fetchJson<string[]>(`${folder}words.json`),
  ]);
  await pagefind.options({ baseUrl, excerptLength: 24 });
  const words = new Set(lists.flatMap((list) => list.split(' ')));
  return {
    kindOf: new Map(kinds.flatMap(([kind]) => (ids[kind] ?? []).map((id) => [id, kind] as const))),
    async search(query) {
      const read = readQuery(query, { ...known, words });
      // Words in quotation marks are looked for as they are, one behind the other.
      // A number alone too, since Pagefind takes its beginning for it.
      const isQuoted = /^["“].*["”]$/.test(query) || /^\d+$/.test(read.words);
      const asked = [isQuoted && read.words ? `"${read.words}"` : read.words, read.instead ?? ''];
      const found = await Promise.all(
        asked.map(async (one) => (one ? (await pagefind.search(one)).results : [])),
      );
      const results = new Map(found.flat().map((result) => [result.id, result]));
      return { ...read, results: [...results.values()] };
    },
  };
}
