import type { Page } from 'playwright-core';

/** What a reader can type or choose, for which script is needed. */
const controls =
  ':is(filter-list, search-site, place-finder, follow-arrest, copy-text, .with-script, .map-controls)';

/** Returns how many of the controls a page shows. */
export const controlsShown = (page: Page) =>
  page.locator(`${controls}, form`).filter({ visible: true }).count();

/**
 * Hides the controls of a page and returns the text that it then shows, and the addresses to which it leads.
 */
export function contentOf(page: Page): Promise<{ text: string; links: string[] }> {
  return page.evaluate((needScript) => {
    for (const element of document.querySelectorAll<HTMLElement>(needScript)) element.style.display = 'none';
    const links = [...document.querySelectorAll('a[href], button[popovertarget]')].map(
      (link) => link.getAttribute('href') ?? link.getAttribute('popovertarget') ?? '',
    );
    return { text: document.body.innerText, links };
  }, controls);
}
