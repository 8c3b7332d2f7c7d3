import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite, wide } from './open-site.ts';
import { samplePages } from './sample-pages.ts';

const site = openSite();

/** What a reader can type or choose, for which script is needed. */
const controls =
  ':is(filter-list, search-site, place-finder, follow-arrest, copy-link button, .with-script, .map-controls)';

const controlsShown = (page: Page) => page.locator(`${controls}, form`).filter({ visible: true }).count();

/** Returns the text that a page shows, but for controls, and the addresses to which it leads. */
function contentOf(page: Page): Promise<{ text: string; links: string[] }> {
  return page.evaluate((needScript) => {
    for (const element of document.querySelectorAll<HTMLElement>(needScript)) element.style.display = 'none';
    const links = [...document.querySelectorAll('a[href], button[popovertarget]')].map(
      (link) => link.getAttribute('href') ?? link.getAttribute('popovertarget') ?? '',
    );
    return { text: document.body.innerText, links };
  }, controls);
}

describe.concurrent.each(samplePages)(
  'with script off, the longest page of the kind $kind, $path',
  ({ path }) => {
    it('has all the text and all the links that it has with script on, and no control that needs script', async () => {
      const withScript = await site.visit(path, { viewport: wide }, contentOf);
      const [shown, without] = await site.visit(
        path,
        { viewport: wide, javaScriptEnabled: false },
        async (page) => [await controlsShown(page), await contentOf(page)] as const,
      );
      expect(shown).toBe(0);
      expect(without.text.length).toBeGreaterThan(300);
      expect(without.links.length).toBeGreaterThan(10);
      expect(without).toEqual(withScript);
    });
  },
);

describe('with script on', () => {
  it('the list of claims can be filtered', async () => {
    expect(await site.visit('/claims/', { viewport: wide }, controlsShown)).toBeGreaterThan(0);
  });
});

describe('with script off', () => {
  it('a page is as one without script', async () => {
    const title = await site.visit(undefined, { javaScriptEnabled: false }, async (page) => {
      await page.route('**/', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<title>before</title><script>document.title = "after"</script>',
        }),
      );
      await page.goto(`${site.origin()}/`);
      return page.title();
    });
    expect(title).toBe('before');
  });
});
