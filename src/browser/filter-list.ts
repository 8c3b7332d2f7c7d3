import { foldForSearch } from '../language/fold-for-search.ts';
import { fetchedList } from './fetched-list.ts';
import type { Choices } from './filter-choices.ts';
import { listInPage } from './list-in-page.ts';
import { replaceUnseen } from './replace-unseen.ts';
import { fill, wordsOf } from './words.ts';

/** Shows the part of the page to which its address leads, where a filter hides it; tells whether one did. */
function showTarget(): boolean {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let wasHidden = false;
  for (let element = target; element; element = element.parentElement)
    if (element.hidden && element.closest('main > section')) {
      element.hidden = false;
      wasHidden = true;
    }
  if (wasHidden) target?.scrollIntoView();
  return wasHidden;
}

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
    const words = wordsOf(this, ['shown', 'more', 'failed', 'percent', 'linked']);
    const fold = (text: string) => foldForSearch(text, words.percent);
    const url = this.getAttribute('list');
    const list =
      url === null
        ? listInPage(fold)
        : fetchedList(url, this.getAttribute('base') ?? '/', place, { more: words.more, fold });

    const chosen = (): Choices =>
      [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === 'string' && value.trim() ? [[name, value.trim()] as const] : [],
      );
    const show = () => {
      const { shown, all } = list.show(
        chosen().map(([name, value]) => [name, name === 'q' ? fold(value) : value]),
      );
      tally.textContent = shown === all ? whole : fill(words.shown, { n: shown, all: whole });
      if (showTarget()) tally.append(' ', words.linked);
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
    const keep = (hash: string) => {
      const query = new URLSearchParams(chosen().map(([name, value]) => [name, value])).toString();
      history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${hash}`);
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

    // Who chooses anew has left the entry to which a link led.
    const choose = () => keep('');
    form.addEventListener('input', choose);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.querySelector('button')?.addEventListener('click', () => {
      form.reset();
      choose();
    });
    window.addEventListener('hashchange', () => {
      if (showTarget()) tally.append(' ', words.linked);
    });
    window.addEventListener('popstate', restore);
    if (location.search) restore();
    else keep(location.hash);
  }
}

customElements.define('filter-list', FilterList);
