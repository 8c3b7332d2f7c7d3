import { foldText } from '../language/fold-text.ts';
import { replaceUnseen } from './replace-unseen.ts';
import { fill, wordsOf } from './words.ts';

/** One entry of a list, and the section in which it stands. */
interface Item {
  element: HTMLElement;
  section: HTMLElement;
  text: string;
}

/** Tells whether an item fits a control: it has all the words of `q`, or the chosen value among those of its attribute, its own or its section's. */
function fits({ element, section, text }: Item, name: string, value: string): boolean {
  if (name === 'q')
    return foldText(value)
      .split(/\s+/)
      .every((word) => text.includes(word));
  return (element.dataset[name] ?? section.dataset[name] ?? '').split(' ').includes(value);
}

/**
 * `<filter-list>`: a form that hides those items of the page's sections that do not fit it, and a section without any. The
 * address keeps what was chosen: reloading the page, sharing it or coming back to it shows the same. Each time it has
 * chosen it sends the event `filtered`.
 */
class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const tally = this.querySelector('output');
    if (!form || !tally) return;
    const sections = [...document.querySelectorAll<HTMLElement>('main > section')];
    const items: Item[] = sections.flatMap((section) =>
      [...section.querySelectorAll('li')].map((element) => ({
        element,
        section,
        text: foldText(element.textContent),
      })),
    );
    const all = tally.textContent;
    const words = wordsOf(this, ['shown']);

    const show = () => {
      const chosen = [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === 'string' && value.trim() ? [[name, value.trim()] as const] : [],
      );
      const shown = items.filter((item) => chosen.every(([name, value]) => fits(item, name, value)));
      const kept = new Set(shown.flatMap(({ element, section }) => [element, section]));
      for (const { element } of items) element.hidden = !kept.has(element);
      for (const section of sections) section.hidden = !kept.has(section);
      tally.textContent = shown.length === items.length ? all : fill(words.shown, { n: shown.length, all });
      this.dispatchEvent(new Event('filtered', { bubbles: true }));
      return new URLSearchParams(chosen.map(([name, value]) => [name, value]));
    };
    const keep = () => {
      const query = show().toString();
      history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    };
    const restore = () => {
      const query = new URLSearchParams(location.search);
      for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
        control.value = query.get(control.name) ?? '';
        // A value that is not among the options chooses none.
        if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
      }
      show();
    };

    form.addEventListener('input', keep);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.querySelector('button')?.addEventListener('click', () => {
      form.reset();
      keep();
    });
    window.addEventListener('popstate', restore);
    if (location.search) replaceUnseen(restore);
    else keep();
  }
}

customElements.define('filter-list', FilterList);
