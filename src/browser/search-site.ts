import { answersTo } from '../views/search/answers.ts';
import type { KnownWords } from '../views/search/read-query.ts';
import { loadNames, type PlaceNames } from './load-names.ts';
import { make, makeLink } from './make.ts';
import { addressOfNamed, placeWords, printPlace } from './print-place.ts';
import { replaceUnseen } from './replace-unseen.ts';
import { loadIndex, type Index, type Searched } from './search-index.ts';
import { printFirst, printKind, type Kinds } from './search-results.ts';
import { fill, wordsOf } from './words.ts';

/** How many answers and how many places stand before the results. */
const fewAnswers = 2;
const fewPlaces = 3;
/** The size of a town that is not offered. */
const smallTown = 15;

/**
 * `<search-site index="…" base="…" kinds="…" known="…">`: a field that searches everything by Pagefind,
 * whose index is fetched once the field is used, and shows what it finds by kind; first the answers to
 * common questions, which the page has, and places of that name. The kind to which the best answer leads
 * stands before the others. The address keeps the words.
 */
class SearchSite extends HTMLElement {
  #index: Promise<Index> | undefined;
  #names: Promise<PlaceNames> | undefined;
  #latest = 0;

  connectedCallback(): void {
    const field = this.querySelector('input');
    const tally = this.querySelector('output');
    const place = this.querySelector('.results');
    if (!field || !tally || !place) return;
    const words = wordsOf(this, [
      ...(['searching', 'found', 'more', 'failed', 'answer', 'places', 'taken', 'nowhere', 'also'] as const),
      ...placeWords,
    ]);
    const read = (name: string, empty: string) => JSON.parse(this.getAttribute(name) ?? empty) as unknown;
    const kinds = read('kinds', '[]') as Kinds;
    const known = read('known', '{}') as Omit<KnownWords, 'words' | 'stop'> & { stop: string[] };
    const base = this.getAttribute('base') ?? '/';
    const load = () =>
      (this.#index ??= loadIndex(this.getAttribute('index') ?? '', base, kinds, {
        ...known,
        stop: new Set(known.stop),
      }));
    const questions = [...document.querySelectorAll<HTMLElement>('.questions > li')];
    const phrases = questions.map(({ dataset }) => JSON.parse(dataset['asked'] ?? '[]') as string[]);

    const answers = (fitting: readonly number[]) => {
      const items = fitting
        .slice(0, fewAnswers)
        .map((i) =>
          make('li', '', ...[...(questions[i]?.children ?? [])].map((part) => part.cloneNode(true))),
        );
      return items.length > 0 ? [printFirst('best-answer', words.answer, items)] : [];
    };
    const places = async (query: string) => {
      const names = await (this.#names ??= loadNames(`${base}places/`));
      const { found, whole } = await names.find(query);
      // Small towns bear the names of many things.
      const meant = found.slice(0, whole).filter(({ kind, size }) => kind !== 'town' || size > smallTown);
      const items = meant.slice(0, fewPlaces).map((named) => {
        const [title, note = ''] = printPlace(named, words, query);
        return make(
          'li',
          '',
          makeLink(addressOfNamed(`${base}places/`, named), title?.textContent ?? ''),
          ' ',
          note,
        );
      });
      return items.length > 0 ? [printFirst('named-places', words.places, items)] : [];
    };
    const tell = ({ results, taken, nowhere, instead }: Searched) =>
      [
        ...taken.map((one) => fill(words.taken, one)),
        ...nowhere.map((word) => fill(words.nowhere, { word })),
        ...(instead === undefined ? [] : [fill(words.also, { words: instead })]),
        fill(words.found, { n: results.length }),
      ].join(' ');
    const put = (told: string, ...sections: HTMLElement[]) => {
      tally.textContent = told;
      place.replaceChildren(...sections);
    };
    const search = async (typed: boolean) => {
      const query = field.value.trim();
      const number = ++this.#latest;
      if (!query) {
        put('');
        return;
      }
      tally.textContent = words.searching;
      const index = await load();
      if (typed) await new Promise((done) => setTimeout(done, 200));
      if (number !== this.#latest) return;
      const [searched, named] = await Promise.all([index.search(query), places(query).catch(() => [])]);
      const byKind = Map.groupBy(searched.results, ({ id }) => index.kindOf.get(id));
      const fitting = answersTo(query, phrases);
      const meant = questions[fitting[0] ?? -1]?.dataset['kind'];
      const inOrder = kinds.toSorted(([a], [b]) => Number(b === meant) - Number(a === meant));
      const sections = await Promise.all(
        inOrder.flatMap((kind) => {
          const results = byKind.get(kind[0]);
          return results ? [printKind(kind, words.more, results)] : [];
        }),
      );
      if (number !== this.#latest) return;
      const show = () => put(tell(searched), ...answers(fitting), ...named, ...sections);
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
