/** The entries of the list, by the id of their event. */
const entries = () => [...document.querySelectorAll<HTMLElement>('main > section li[id]')];

/**
 * Returns the title of the next or the previous entry that is shown, counted from the one in which `element`
 * stands.
 */
function neighbour(element: Element, step: 1 | -1): HTMLAnchorElement | null {
  const own = element.closest<HTMLElement>('main > section li[id]');
  const shown = entries().filter((entry) => !entry.hidden);
  const index = own ? shown.indexOf(own) : -1;
  return index < 0 ? null : (shown[index + step]?.querySelector<HTMLAnchorElement>('h3 a') ?? null);
}

/**
 * `<timeline-view>`: ties the picture of the timeline to the list below it. What a filter hides in the list
 * is dim in the picture and not counted in the index of years; an entry under the pointer or with the focus
 * is marked in the picture, and a mark there in the list. The arrow keys go from entry to entry, while one of
 * them has the focus and only then.
 */
class TimelineView extends HTMLElement {
  connectedCallback(): void {
    const marks = [...this.querySelectorAll<SVGAElement>('a.event-mark')].map((mark) => ({
      mark,
      ids: (mark.dataset['events'] ?? '').split(' '),
    }));
    const byId = new Map(entries().map((entry) => [entry.id, entry]));
    const years = [...document.querySelectorAll<HTMLAnchorElement>('.year-index a')];

    const dim = () => {
      for (const { mark, ids } of marks)
        mark.classList.toggle(
          'dim',
          ids.every((id) => byId.get(id)?.hidden === true),
        );
      for (const year of years) {
        const section = document.getElementById(year.hash.slice(1))?.closest('section');
        const [item, count] = [year.closest('li'), year.querySelector('[data-count]')];
        // Where the years have pages of their own there is no section here, and nothing to filter.
        if (!section || !item || !count) continue;
        item.hidden = section.hidden;
        count.textContent = String(section.querySelectorAll('li[id]:not([hidden])').length);
      }
    };
    const light = (ids: readonly string[]) => {
      for (const { mark, ids: own } of marks)
        mark.classList.toggle(
          'lit',
          own.some((id) => ids.includes(id)),
        );
      for (const [id, entry] of byId) entry.classList.toggle('lit', ids.includes(id));
    };
    const eventsAt = (element: Element | null): readonly string[] => {
      const entry = element?.closest('main > section li[id]');
      const mark = element?.closest<SVGAElement>('a.event-mark');
      return entry ? [entry.id] : (mark?.dataset['events']?.split(' ') ?? []);
    };
    const follow = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const ids = eventsAt(target);
      // A pointer that rests on none, as while the page scrolls below it, leaves what has the focus marked.
      light(ids.length ? ids : eventsAt(document.activeElement));
    };

    document.addEventListener('filtered', dim);
    document.addEventListener('pointerover', follow);
    document.addEventListener('focusin', follow);
    document.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
      if (
        step === undefined ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey ||
        !(event.target instanceof Element)
      )
        return;
      const next = neighbour(event.target, step);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
    // A year that was chosen from the sheet of years closes it.
    document.getElementById('years')?.addEventListener('click', ({ target, currentTarget }) => {
      if (
        target instanceof Element &&
        target.closest('a') &&
        currentTarget instanceof HTMLElement &&
        currentTarget.matches(':popover-open')
      )
        currentTarget.hidePopover();
    });
    dim();
  }
}

customElements.define('timeline-view', TimelineView);
