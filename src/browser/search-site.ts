import { searchKinds, type SearchKind } from '../model/search-kinds.ts';
import { printResult, type Found } from './print-result.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  /** Returns undefined in the place of results where a later search has begun. */
  debouncedSearch(words: string, options: object, milliseconds: number): Promise<{ results: Result[] } | null>;
}

interface Result {
  id: string;
  data(): Promise<Found>;
}

interface Index {
  pagefind: Pagefind;
  kindOf: Map<string, SearchKind>;
}

const kinds = Object.keys(searchKinds) as SearchKind[];
/** How many results of a kind are shown at once. */
const few = 5;

async function loadIndex(folder: string, baseUrl: string): Promise<Index> {
  const [pagefind, response] = await Promise.all([import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>, fetch(`${folder}kinds.json`)]);
  await pagefind.options({ baseUrl, excerptLength: 24 });
  const ids = (await response.json()) as { [K in SearchKind]?: string[] };
  return { pagefind, kindOf: new Map(kinds.flatMap((kind) => (ids[kind] ?? []).map((id) => [id, kind] as const))) };
}

/** Returns the results of one kind under a heading: the first few, and a button that shows more of them. */
async function printKind(kind: SearchKind, results: readonly Result[]): Promise<HTMLElement> {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.id = `found-${kind}`;
  section.setAttribute('aria-labelledby', heading.id);
  const count = document.createElement('span');
  count.className = 'meta';
  count.textContent = results.length.toLocaleString('en-US');
  heading.append(searchKinds[kind], ' ', count);
  const list = document.createElement('ul');
  list.className = 'plain list';
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'small';
  more.textContent = `More of: ${searchKinds[kind]}`;
  section.append(heading, list, more);

  const showNext = async (many: number) => {
    const from = list.childElementCount;
    const items = (await Promise.all(results.slice(from, from + many).map((result) => result.data()))).map(printResult);
    list.append(...items);
    more.hidden = list.childElementCount >= results.length;
    return items[0];
  };
  more.addEventListener('click', () => {
    // The button may go; the reader goes on at the first of the new results.
    void showNext(4 * few).then((first) => first?.querySelector('a')?.focus());
  });
  await showNext(few);
  return section;
}

/**
 * `<search-site index="…" base="…">`: a field that searches everything by Pagefind, whose index is fetched once the field is
 * used, and shows what it finds by kind. The address keeps the words.
 */
class SearchSite extends HTMLElement {
  #index: Promise<Index> | undefined;

  connectedCallback(): void {
    const field = this.querySelector('input');
    const tally = this.querySelector('output');
    const place = this.querySelector('.results');
    if (!field || !tally || !place) return;
    const load = () => (this.#index ??= loadIndex(this.getAttribute('index') ?? '', this.getAttribute('base') ?? '/'));

    const search = async (wait: number) => {
      const words = field.value.trim();
      if (!words) {
        place.replaceChildren();
        tally.textContent = '';
        return;
      }
      const { pagefind, kindOf } = await load();
      const found = await pagefind.debouncedSearch(words, {}, wait);
      if (!found) return;
      const byKind = Map.groupBy(found.results, ({ id }) => kindOf.get(id));
      const sections = await Promise.all(
        kinds.flatMap((kind) => {
          const results = byKind.get(kind);
          return results ? [printKind(kind, results)] : [];
        }),
      );
      if (words !== field.value.trim()) return;
      place.replaceChildren(...sections);
      tally.textContent = `${found.results.length.toLocaleString('en-US')} found`;
    };
    const run = (wait: number) => {
      search(wait).catch(() => {
        this.#index = undefined;
        place.replaceChildren();
        tally.textContent = 'The search could not be loaded. The lists below lead to everything.';
      });
    };
    const restore = () => {
      field.value = new URLSearchParams(location.search).get('q') ?? '';
      run(0);
    };

    field.addEventListener('focus', () => void load().catch(() => (this.#index = undefined)), { once: true });
    field.addEventListener('input', () => {
      const query = new URLSearchParams(field.value.trim() ? { q: field.value.trim() } : {}).toString();
      history.replaceState(null, '', `${location.pathname}${query && `?${query}`}`);
      run(200);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      run(0);
    });
    window.addEventListener('popstate', restore);
    restore();
  }
}

customElements.define('search-site', SearchSite);
