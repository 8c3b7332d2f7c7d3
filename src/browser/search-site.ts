import { make } from './make.ts';
import { printResult, type Found } from './print-result.ts';
import { replaceUnseen } from './replace-unseen.ts';
import { fill, printNumber, wordsOf } from './words.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  /** Returns undefined in the place of results where a later search has begun. */
  debouncedSearch(
    words: string,
    options: object,
    milliseconds: number,
  ): Promise<{ results: Result[] } | null>;
}

interface Result {
  id: string;
  data(): Promise<Found>;
}

interface Index {
  pagefind: Pagefind;
  /** The kind of each result, by the id of the result. */
  kindOf: Map<string, string>;
}

/** The kinds of results in their order, each with its name for readers. */
type Kinds = readonly (readonly [kind: string, label: string])[];

/** How many results of a kind are shown at once. */
const few = 5;

async function loadIndex(folder: string, baseUrl: string, kinds: Kinds): Promise<Index> {
  const [pagefind, response] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}kinds.json`),
  ]);
  await pagefind.options({ baseUrl, excerptLength: 24 });
  const ids = (await response.json()) as { [kind: string]: string[] };
  return {
    pagefind,
    kindOf: new Map(kinds.flatMap(([kind]) => (ids[kind] ?? []).map((id) => [id, kind] as const))),
  };
}

/** Returns the results of one kind under a heading: the first few, and a button that shows more of them. */
async function printKind(
  [kind, label]: Kinds[number],
  moreWords: string,
  results: readonly Result[],
): Promise<HTMLElement> {
  const heading = make('h2', '', label, ' ', make('span', 'meta', printNumber(results.length)));
  heading.id = `found-${kind}`;
  const list = make('ul', 'plain list');
  const more = make('button', 'small', fill(moreWords, { kind: label }));
  more.type = 'button';
  const section = make('section', '', heading, list, more);
  section.setAttribute('aria-labelledby', heading.id);

  const showNext = async (many: number) => {
    const from = list.childElementCount;
    const items = (await Promise.all(results.slice(from, from + many).map((result) => result.data()))).map(
      printResult,
    );
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
 * `<search-site index="…" base="…" kinds="…">`: a field that searches everything by Pagefind, whose index is
 * fetched once the field is used, and shows what it finds by kind. The address keeps the words.
 */
class SearchSite extends HTMLElement {
  #index: Promise<Index> | undefined;

  connectedCallback(): void {
    const field = this.querySelector('input');
    const tally = this.querySelector('output');
    const place = this.querySelector('.results');
    if (!field || !tally || !place) return;
    const words = wordsOf(this, ['found', 'more', 'failed']);
    const kinds = JSON.parse(this.getAttribute('kinds') ?? '[]') as Kinds;
    const load = () =>
      (this.#index ??= loadIndex(this.getAttribute('index') ?? '', this.getAttribute('base') ?? '/', kinds));

    const put = (told: string, ...sections: HTMLElement[]) => {
      tally.textContent = told;
      place.replaceChildren(...sections);
    };
    const search = async (typed: boolean) => {
      const query = field.value.trim();
      if (!query) {
        put('');
        return;
      }
      const { pagefind, kindOf } = await load();
      const found = await pagefind.debouncedSearch(query, {}, typed ? 200 : 0);
      if (!found) return;
      const byKind = Map.groupBy(found.results, ({ id }) => kindOf.get(id));
      const sections = await Promise.all(
        kinds.flatMap((kind) => {
          const results = byKind.get(kind[0]);
          return results ? [printKind(kind, words.more, results)] : [];
        }),
      );
      if (query !== field.value.trim()) return;
      const show = () => put(fill(words.found, { n: found.results.length }), ...sections);
      if (typed) show();
      else replaceUnseen(show);
    };
    const run = (typed: boolean) => {
      search(typed).catch(() => {
        this.#index = undefined;
        put(words.failed);
      });
    };
    const restore = () => {
      field.value = new URLSearchParams(location.search).get('q') ?? '';
      run(false);
    };

    field.addEventListener('focus', () => void load().catch(() => (this.#index = undefined)), { once: true });
    field.addEventListener('input', () => {
      const query = new URLSearchParams(field.value.trim() ? { q: field.value.trim() } : {}).toString();
      history.replaceState(null, '', `${location.pathname}${query && `?${query}`}`);
      run(true);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      run(true);
    });
    window.addEventListener('popstate', restore);
    if (location.search) restore();
    else if (field.value) run(true);
  }
}

customElements.define('search-site', SearchSite);
