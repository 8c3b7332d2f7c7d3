import { describe, expect, it } from 'vitest';
import { openSite, wide } from './open-site.ts';
import { contentOf, controlsShown } from './page-content.ts';
import { samplePages } from './sample-pages.ts';
import { seePage } from './see-page.ts';

const site = openSite();

describe.each(samplePages)('with script off, the longest page of the kind $kind, $path', ({ path }) => {
  it('has all the text and all the links that it has with script on, and no control that needs script', async () => {
    const { content } = await seePage(path, wide);
    const [shown, without] = await site.look(
      path,
      { viewport: wide, javaScriptEnabled: false },
      async (page) => [await controlsShown(page), await contentOf(page)] as const,
    );
    expect(shown).toBe(0);
    expect(without.text.length).toBeGreaterThan(300);
    expect(without.links.length).toBeGreaterThan(10);
    expect(without).toEqual(content);
  });
});

describe('with script on', () => {
  it('the list of claims can be filtered', async () => {
    expect(await site.look('/claims/', { viewport: wide }, controlsShown)).toBeGreaterThan(0);
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
