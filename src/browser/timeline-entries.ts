const entry = 'main > section li[id]';

/** Returns the entries of the list of events, main events and others, each with the id of its event. */
export const timelineEntries = () => [...document.querySelectorAll<HTMLElement>(entry)];

/** Returns the entry in which an element stands; null outside the list. */
export const entryAround = (element: Element | null) => element?.closest<HTMLElement>(entry) ?? null;

/** Returns the link of an entry to the page of its event. */
export const linkOf = (item: Element) => item.querySelector<HTMLAnchorElement>('h3 a, .when + a');

/**
 * Returns the link of the next or the previous entry that is shown, counted from the one in which `element`
 * stands.
 */
export function neighborLink(element: Element, step: 1 | -1): HTMLAnchorElement | null {
  const own = entryAround(element);
  const shown = timelineEntries().filter((item) => item.checkVisibility());
  const next = own ? shown[shown.indexOf(own) + step] : undefined;
  return next ? linkOf(next) : null;
}
