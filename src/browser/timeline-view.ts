import { connectTips } from './mark-tips.ts';
import { connectOthers } from './other-events.ts';
import { entryAround, neighborLink, timelineEntries } from './timeline-entries.ts';

/** Counts in the index of years what a filter leaves, and hides a year of which it leaves nothing. */
function countYears(): void {
  for (const year of document.querySelectorAll<HTMLAnchorElement>('.year-index a')) {
    const section = document.getElementById(year.hash.slice(1))?.closest('section');
    const [item, count] = [year.closest('li'), year.querySelector('[data-count]')];
    // Where the years have pages of their own there is no section here, and nothing to filter.
    if (!section || !item || !count) continue;
    item.hidden = section.hidden;
    count.textContent = String(section.querySelectorAll('li[id]:not([hidden])').length);
  }
}

/** Lets the arrow keys go from entry to entry of the list, while one of them has the focus and only then. */
function walkEntries(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (step === undefined || !isPlain || !(event.target instanceof Element)) return;
  const next = neighborLink(event.target, step);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Shuts the sheet of years once a year was chosen from it. */
function shutSheet({ target, currentTarget }: Event): void {
  if (
    target instanceof Element &&
    target.closest('a') &&
    currentTarget instanceof HTMLElement &&
    currentTarget.matches(':popover-open')
  )
    currentTarget.hidePopover();
}

/** Returns the ids of the events of a part of the picture: those that it names, or that to which it leads. */
const idsOf = (part: SVGElement): readonly string[] =>
  (part.dataset['events'] ?? part.getAttribute('href')?.split('/').at(-2) ?? '').split(' ');

const pictured = '.event-mark, .event-name, .leader';

/**
 * `<timeline-view>`: ties the picture of the timeline to the list below it. What a filter hides in the list
 * is dim in the picture: marks, names, leaders, and what is drawn behind them. An entry under the pointer or
 * with the focus is marked in the picture, and a mark there in the list.
 */
class TimelineView extends HTMLElement {
  connectedCallback(): void {
    const parts = [...this.querySelectorAll<SVGElement>(pictured)].map((element) => ({
      element,
      ids: idsOf(element),
    }));
    const marks = parts.flatMap(({ element, ids }) =>
      element instanceof SVGAElement && element.matches('.event-mark') ? [{ mark: element, ids }] : [],
    );
    const byId = new Map(timelineEntries().map((entry) => [entry.id, entry]));

    const dim = () => {
      for (const { element, ids } of parts)
        element.classList.toggle(
          'dim',
          ids.every((id) => byId.get(id)?.hidden === true),
        );
      const isFiltered = [...byId.values()].some(({ hidden }) => hidden);
      for (const behind of this.querySelectorAll('.spread')) behind.classList.toggle('dim', isFiltered);
      countYears();
    };
    const light = (ids: readonly string[]) => {
      for (const { element, ids: own } of parts)
        element.classList.toggle(
          'lit',
          own.some((id) => ids.includes(id)),
        );
      for (const [id, entry] of byId) entry.classList.toggle('lit', ids.includes(id));
    };
    const eventsAt = (element: Element | null): readonly string[] => {
      const entry = entryAround(element);
      const part = element?.closest<SVGElement>(pictured);
      return entry ? [entry.id] : part ? idsOf(part) : [];
    };
    const follow = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const ids = eventsAt(target);
      // A pointer that rests on none, as while the page scrolls below it, leaves what has the focus marked.
      light(ids.length ? ids : eventsAt(document.activeElement));
    };

    connectOthers();
    document.addEventListener('filtered', dim);
    document.addEventListener('pointerover', follow);
    document.addEventListener('focusin', follow);
    document.addEventListener('keydown', walkEntries);
    document.getElementById('years')?.addEventListener('click', shutSheet);
    connectTips(this, marks, byId);
    dim();
  }
}

customElements.define('timeline-view', TimelineView);
