import { findable, findPlaces, type Findable } from '../views/places/find-places.ts';
import type { IndexedPlace } from '../views/places/place-index.ts';
import { addressOfPlace, fullName, loadPlaces } from './load-places.ts';
import { make } from './make.ts';
import { fill, printDay, wordsOf } from './words.ts';

/** How many places are offered at once. */
const few = 12;

/**
 * `<place-finder index="…" base="…">`: a field that offers the places whose names fit what is typed, after
 * the ARIA pattern of a combobox with a list: arrows choose, Enter goes there, Escape closes. The names are
 * fetched once the field is used.
 */
class PlaceFinder extends HTMLElement {
  #places: Promise<Findable[]> | undefined;
  #found: IndexedPlace[] = [];
  #active = -1;

  connectedCallback(): void {
    const field = this.querySelector('input');
    const list = this.querySelector('ul');
    const tally = this.querySelector('output');
    if (!field || !list || !tally) return;
    const words = wordsOf(this, ['wholeState', 'found', 'firstFound', 'none', 'failed']);
    const load = () => (this.#places ??= loadPlaces(this.getAttribute('index') ?? '').then(findable));
    const addressOf = (place: IndexedPlace) => addressOfPlace(this.getAttribute('base') ?? '', place);
    const options = () => [...list.children] as HTMLElement[];

    const activate = (number: number) => {
      this.#active = number;
      for (const [i, option] of options().entries())
        option.setAttribute('aria-selected', String(i === number));
      const active = options()[number];
      if (active) {
        field.setAttribute('aria-activedescendant', active.id);
        active.scrollIntoView({ block: 'nearest' });
      } else field.removeAttribute('aria-activedescendant');
    };
    const open = (isOpen: boolean) => {
      list.hidden = !isOpen;
      field.setAttribute('aria-expanded', String(isOpen));
      if (!isOpen) activate(-1);
    };
    const printOption = (place: IndexedPlace, i: number) => {
      const option = make(
        'li',
        '',
        make('span', '', fullName(place)),
        ' ',
        make('span', 'meta', place.day === undefined ? words.wholeState : printDay(place.day)),
      );
      option.id = `${list.id}-${i}`;
      option.setAttribute('role', 'option');
      return option;
    };
    const show = async () => {
      const query = field.value;
      if (!query.trim()) {
        this.#found = [];
        tally.textContent = '';
        open(false);
        return;
      }
      const places = await load();
      if (query !== field.value) return;
      const found = findPlaces(places, query);
      this.#found = found.slice(0, few);
      list.replaceChildren(...this.#found.map(printOption));
      const told = found.length === 0 ? words.none : found.length > few ? words.firstFound : words.found;
      tally.textContent = fill(told, { n: found.length, few });
      open(found.length > 0);
    };
    const update = () => {
      show().catch(() => {
        this.#places = undefined;
        tally.textContent = words.failed;
      });
    };
    const goTo = (place: IndexedPlace | undefined) => {
      if (place) location.href = addressOf(place);
    };

    field.addEventListener('focus', () => void load().catch(() => (this.#places = undefined)), {
      once: true,
    });
    field.addEventListener('input', update);
    field.addEventListener('keydown', (event) => {
      const last = this.#found.length - 1;
      if (event.key === 'Enter') {
        event.preventDefault();
        goTo(this.#found[Math.max(this.#active, 0)]);
      } else if (event.key === 'Escape') {
        if (list.hidden) field.value = '';
        open(false);
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && last >= 0) {
        event.preventDefault();
        const down = event.key === 'ArrowDown';
        const next = list.hidden ? (down ? 0 : last) : this.#active + (down ? 1 : -1);
        open(true);
        activate(next > last ? 0 : next < 0 ? last : next);
      }
    });
    // A press would take the focus from the field and close the list before the click arrives.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('li');
      if (option) goTo(this.#found[options().indexOf(option)]);
    });
    field.addEventListener('blur', () => open(false));
    if (field.value) update();
  }
}

customElements.define('place-finder', PlaceFinder);
