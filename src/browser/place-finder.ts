import type { Named } from '../views/places/find-places.ts';
import { loadNames, type PlaceNames } from './load-names.ts';
import { make } from './make.ts';
import { addressOfNamed, placeWords, printPlace } from './print-place.ts';
import { fill, wordsOf } from './words.ts';

const ownWords = ['found', 'firstFound', 'near', 'several', 'none', 'noCode', 'failed'] as const;

/** How many places are offered at once. */
const few = 12;
/** How many are offered that do not fit, but are near. */
const fewNear = 5;

/**
 * `<place-finder base="…">`: a field that offers the places whose names fit what is typed, after the ARIA
 * pattern of a combobox with a list: arrows choose, Enter goes there, Escape closes. Where nothing fits, it
 * offers what is near; there, and where several fit as well, Enter goes nowhere until one is chosen. The
 * names are fetched once the field is used.
 */
class PlaceFinder extends HTMLElement {
  #names: Promise<PlaceNames> | undefined;
  #found: Named[] = [];
  #mustChoose = false;
  #active = -1;

  connectedCallback(): void {
    const field = this.querySelector('input');
    const list = this.querySelector('ul');
    const tally = this.querySelector('output');
    if (!field || !list || !tally) return;
    const words = wordsOf(this, [...placeWords, ...ownWords]);
    const base = this.getAttribute('base') ?? '';
    const load = () => (this.#names ??= loadNames(base));
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
    const printOption = (named: Named, i: number) => {
      const [title = '', note = ''] = printPlace(named, words, field.value);
      const option = make('li', '', title, ' ', note);
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
      const names = await load();
      const { found, areNear, mustChoose } = await names.find(query);
      if (query !== field.value) return;
      this.#found = found.slice(0, areNear ? fewNear : few);
      this.#mustChoose = mustChoose;
      list.replaceChildren(...this.#found.map(printOption));
      const told =
        found.length === 0
          ? /^\s*\d+\s*$/.test(query)
            ? words.noCode
            : words.none
          : areNear
            ? words.near
            : mustChoose
              ? words.several
              : found.length > few
                ? words.firstFound
                : words.found;
      tally.textContent = fill(told, { n: found.length, few });
      open(found.length > 0);
    };
    const update = (then?: () => void) => {
      show().then(then, () => {
        this.#names = undefined;
        tally.textContent = words.failed;
      });
    };
    const goTo = (named: Named | undefined) => {
      if (named) location.href = addressOfNamed(base, named);
    };

    field.addEventListener('focus', () => void load().catch(() => (this.#names = undefined)), {
      once: true,
    });
    field.addEventListener('input', () => update());
    field.addEventListener('keydown', (event) => {
      const last = this.#found.length - 1;
      if (event.key === 'Escape') {
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
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = this.#found[this.#active];
      if (chosen) goTo(chosen);
      else
        update(() => {
          if (!this.#mustChoose) goTo(this.#found[0]);
        });
    });
    // A press would take the focus from the field and close the list before the click arrives.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('li');
      if (option) goTo(this.#found[options().indexOf(option)]);
    });
    field.addEventListener('blur', () => open(false));
    const asked = new URLSearchParams(location.search).get(field.name);
    if (asked !== null) field.value = asked;
    if (field.value) update();
  }
}

customElements.define('place-finder', PlaceFinder);
