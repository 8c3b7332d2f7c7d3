import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite, wide } from './open-site.ts';
import { samplePages } from './sample-pages.ts';

const site = openSite();

/** Returns the text that a page shows and the addresses to which it leads. */
function contentOf(page: Page): Promise<{ text: string; links: string[] }> {
  return page.evaluate(() => ({
    text: document.body.innerText,
    links: [...document.querySelectorAll('a[href], button[popovertarget]')].map(
      (link) => link.getAttribute('href') ?? link.getAttribute('popovertarget') ?? '',
    ),
  }));
}

describe.concurrent.each(samplePages)('with script off, the longest page of the kind $kind, $path', ({ path }) => {
  it('has all the text and all the links that it has with script on', async () => {
    const withScript = await site.visit(path, { viewport: wide }, contentOf);
    const without = await site.visit(path, { viewport: wide, javaScriptEnabled: false }, contentOf);
    expect(without.text.length).toBeGreaterThan(300);
    expect(without.links.length).toBeGreaterThan(10);
    expect(without).toEqual(withScript);
  });
});

describe('with script off', () => {
  it('a page is as one without script', async () => {
    const title = await site.visit(undefined, { javaScriptEnabled: false }, async (page) => {
      await page.route('**/', (route) => route.fulfill({ contentType: 'text/html', body: '<title>before</title><script>document.title = "after"</script>' }));
      await page.goto(`${site.origin()}/`);
      return page.title();
    });
    expect(title).toBe('before');
  });
});
