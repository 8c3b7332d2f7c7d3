import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { narrow, openSite, wide } from './open-site.ts';
import { samplePages } from './sample-pages.ts';
import { seePage } from './see-page.ts';
import { tellVisit } from './tell-visit.ts';

const site = openSite();
const counts: string[] = [];
afterAll(() => console.log(`requests on a first visit: ${counts.sort().join(', ')}`));

describe.each(samplePages)('a first visit to the longest page of the kind $kind, $path', ({ kind, path }) => {
  it.each([wide, narrow])(
    'asks no other host for anything, breaks no policy, moves nothing and does not scroll sideways, $width px wide',
    async (viewport) => {
      const { requests, failed, complaints, shift, width } = (await seePage(path, viewport)).told;
      if (viewport === wide) counts.push(`${kind} ${requests.length}`);
      expect(requests.filter((url) => !url.startsWith(`${site.origin()}/`))).toEqual([]);
      expect({ failed, complaints, shift, width }).toEqual({
        failed: [],
        complaints: [],
        shift: 0,
        width: viewport.width,
      });
    },
  );
});

describe('the visits', () => {
  /** Returns what is told of the first page with `html` in the place of its heading. */
  const tellWith = (html: string, prepare?: (page: Page) => Promise<void>) =>
    site.visit(undefined, { viewport: narrow }, async (page) => {
      await page.route('**/', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(/<h1>.*?<\/h1>/, html) });
      });
      await prepare?.(page);
      return tellVisit(page, `${site.origin()}/`);
    });

  it('tell of a style that the policy forbids', async () => {
    const { complaints } = await tellWith('<h1 style="color: red">x</h1>');
    expect(complaints.join('\n')).toContain('style-src-attr inline');
  });

  it('tell of a script that the policy forbids', async () => {
    const { complaints } = await tellWith('<h1>x</h1><script>document.title = "x"</script>');
    expect(complaints.join('\n')).toContain('script-src-elem inline');
  });

  it('tell of a picture of another host, which the policy keeps out', async () => {
    const { complaints } = await tellWith('<h1>x</h1><img alt="" src="https://example.org/x.png">');
    expect(complaints.join('\n')).toContain('img-src https://example.org/x.png');
  });

  it('tell of a file that is not there', async () => {
    const { failed } = await tellWith('<h1>x</h1><img alt="" src="/nothing.svg">');
    expect(failed).toEqual([`${site.origin()}/nothing.svg`]);
  });

  it('tell of what moves when a picture arrives', async () => {
    const { shift } = await tellWith('<img alt="" src="/favicon.svg?late"><h1>x</h1>', async (page) => {
      await page.route('**/favicon.svg?late', async (route) => {
        await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
        await route.continue();
      });
    });
    expect(shift).toBeGreaterThan(0);
  });

  it('tell of what is too wide', async () => {
    const { width } = await tellWith(`<h1>x</h1><table><tr>${'<td>cell</td>'.repeat(60)}</table>`);
    expect(width).toBeGreaterThan(narrow.width);
  });
});
