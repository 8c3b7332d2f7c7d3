import type { Page } from 'playwright-core';

/** What a reader can type or choose that needs script. The field that finds places leads to their list. */
const controls =
  ':is(filter-list, search-site, search:not(place-finder *), place-finder.at-the-list, place-finder .tally, follow-arrest, copy-text, chart-sound, .show-all, .chart-slider, .with-script, .map-controls)';

/** What stands in their place where there is no script. */
const instead = '.without-script';

/** Returns how many of the controls a page shows. */
export const controlsShown = (page: Page) =>
  page.locator(`${controls}, form:not(place-finder *)`).filter({ visible: true }).count();

/**
 * Hides the controls of a page and returns the text that it then shows, and the addresses to which it leads.
 */
export function contentOf(page: Page): Promise<{ text: string; links: string[] }> {
  return page.evaluate((hidden) => {
    for (const element of document.querySelectorAll<HTMLElement>(hidden)) element.style.display = 'none';
    const links = [...document.querySelectorAll('a[href], button[popovertarget]')].map(
      (link) => link.getAttribute('href') ?? link.getAttribute('popovertarget') ?? '',
    );
    return { text: document.body.innerText, links };
  }, `${controls}, ${instead}`);
}
