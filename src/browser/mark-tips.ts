import { make, makeLink } from './make.ts';
import { linkOf } from './timeline-entries.ts';

/** A mark of the picture, and the ids of the events for which it stands. */
interface EventMark {
  mark: SVGAElement;
  ids: readonly string[];
}

/** Returns the date of an entry as the list prints it. */
const dateOf = (entry: HTMLElement | undefined) => entry?.querySelector('.when')?.textContent.trim() ?? '';

/** How many events a tip names. */
const most = 8;

/**
 * Says what a mark is, under a pointer, with the focus, or at the first tap, which then does not lead away:
 * the date and the title of each of its events as `byId`, the list, has them. The marks are one stop of the
 * tab key; the arrow keys go from one to the next.
 */
export function connectTips(
  view: HTMLElement,
  marks: readonly EventMark[],
  byId: ReadonlyMap<string, HTMLElement>,
): void {
  const tip = make('div', 'chart-tip');
  view.append(tip);
  let told: SVGAElement | undefined;
  const linesOf = (ids: readonly string[]) =>
    ids.slice(0, most).flatMap((id) => {
      const link = byId.has(id) ? linkOf(byId.get(id) ?? view) : null;
      if (!link) return [];
      const date = dateOf(byId.get(id));
      const line = make('p', '', make('b', '', date), ' ', makeLink(link.href, link.textContent.trim()));
      line.querySelector('a')?.setAttribute('tabindex', '-1');
      return [line];
    });
  const hide = () => {
    told = undefined;
    tip.replaceChildren();
    tip.classList.remove('pinned');
  };
  const tell = ({ mark, ids }: EventMark, isTouch: boolean) => {
    const lines = linesOf(ids);
    if (mark !== told) tip.replaceChildren(...lines, ...(ids.length > most ? ['…'] : []));
    told = mark;
    tip.classList.toggle('pinned', isTouch);
    const [own, box] = [view.getBoundingClientRect(), mark.getBoundingClientRect()];
    const { offsetWidth: width, offsetHeight: height } = tip;
    const left = Math.min(own.width - width, box.left + box.width / 2 - own.left - width / 2);
    const above = box.top - own.top - height - 6;
    tip.style.left = `${Math.max(0, left)}px`;
    tip.style.top = `${box.top - height - 6 > 0 ? above : box.bottom - own.top + 6}px`;
  };

  for (const one of marks) {
    const { mark } = one;
    nameMark(one, byId);
    mark.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && tell(one, false));
    mark.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && hide());
    mark.addEventListener('focus', () => mark.matches(':focus-visible') && tell(one, false));
    mark.addEventListener('blur', () => !tip.classList.contains('pinned') && hide());
    let isTouch = false;
    mark.addEventListener('pointerdown', ({ pointerType }) => (isTouch = pointerType !== 'mouse'));
    mark.addEventListener('click', (event) => {
      if (!isTouch || told === mark) return;
      event.preventDefault();
      tell(one, true);
    });
  }
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest('.chart-tip, .event-mark')) hide();
  });
  walkMarks(view, marks);
  view.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
}

/**
 * Gives a mark the name that its title had, which as the browser's own tip would lie over ours, or, where it
 * came without one, the number written in it and its events in the list.
 */
function nameMark({ mark, ids }: EventMark, byId: ReadonlyMap<string, HTMLElement>): void {
  const title = mark.querySelector('title');
  const entries = ids.flatMap((id) => byId.get(id) ?? []);
  const nameOf = (entry: HTMLElement) => `${dateOf(entry)}: ${linkOf(entry)?.textContent.trim() ?? ''}`;
  const written = mark.querySelector('text')?.textContent;
  const names = `${written ? `${written}: ` : ''}${entries.map(nameOf).join('; ')}`;
  mark.setAttribute('aria-label', title?.textContent ?? names);
  title?.remove();
  mark.ownerSVGElement?.removeAttribute('aria-hidden');
}

/** Makes the marks that show one stop of the tab key, among which the arrow keys walk along time. */
function walkMarks(view: HTMLElement, marks: readonly EventMark[]): void {
  const stop = (mark: SVGAElement | undefined) => {
    for (const other of marks) other.mark.setAttribute('tabindex', other.mark === mark ? '0' : '-1');
  };
  /**
   * Those of the drawing that shows, from the left or, where it is narrow, from the top; none that is dim.
   */
  const shown = () =>
    marks
      .filter(({ mark }) => mark.checkVisibility() && !mark.matches('.dim'))
      .map(({ mark }) => ({ mark, box: mark.getBoundingClientRect() }))
      .sort((a, b) =>
        a.mark.closest('.chart-narrow')
          ? a.box.top - b.box.top || a.box.left - b.box.left
          : a.box.left - b.box.left || a.box.top - b.box.top,
      )
      .map(({ mark }) => mark);
  const reset = () => stop(shown()[0]);
  view.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const all = shown();
    const at = all.findIndex((mark) => mark === event.target);
    const next = step === undefined || at < 0 ? undefined : all[at + step];
    if (step === undefined || at < 0) return;
    event.preventDefault();
    if (!next) return;
    stop(next);
    next.focus();
  });
  document.addEventListener('filtered', reset);
  new ResizeObserver(reset).observe(view);
}
