import { fetchedList } from './fetched-list.ts';
import type { Choices } from './filter-choices.ts';
import { listInPage } from './list-in-page.ts';
import { replaceUnseen } from './replace-unseen.ts';
import { fill, wordsOf } from './words.ts';

/**
 * `<filter-list>`: a form that filters the entries of the page or, with `list="…/list.json"`, the lines of a
 * file that is fetched once the form is used. The address keeps what was chosen: reloading the page, sharing
 * it or coming back to it shows the same. Each time it has chosen it sends the event `filtered`.
 */
class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const tally = this.querySelector('output');
    const place = this.querySelector<HTMLElement>('.results');
    if (!form || !tally || !place) return;
    const whole = tally.textContent;
    const words = wordsOf(this, ['shown', 'more', 'failed']);
    const url = this.getAttribute('list');
    const list =
      url === null ? listInPage() : fetchedList(url, this.getAttribute('base') ?? '/', place, words.more);

    const chosen = (): Choices =>
      [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === 'string' && value.trim() ? [[name, value.trim()] as const] : [],
      );
    const show = () => {
      const { shown, all } = list.show(chosen());
      tally.textContent = shown === all ? whole : fill(words.shown, { n: shown, all: whole });
      this.dispatchEvent(new Event('filtered', { bubbles: true }));
    };
    const load = async (then: () => void) => {
      try {
        if (chosen().length > 0) await list.load();
        then();
      } catch {
        tally.textContent = words.failed;
      }
    };
    const keep = () => {
      const query = new URLSearchParams(chosen().map(([name, value]) => [name, value])).toString();
      history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
      void load(show);
    };
    const restore = () => {
      const query = new URLSearchParams(location.search);
      for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
        control.value = query.get(control.name) ?? '';
        // A value that is not among the options chooses none.
        if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
      }
      void load(() => {
        replaceUnseen(show);
      });
    };

    form.addEventListener('input', keep);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.querySelector('button')?.addEventListener('click', () => {
      form.reset();
      keep();
    });
    window.addEventListener('popstate', restore);
    if (location.search) restore();
    else keep();
  }
}

customElements.define('filter-list', FilterList);
