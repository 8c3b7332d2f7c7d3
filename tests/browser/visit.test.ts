import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { narrow, openSite, wide } from './open-site.ts';
import { samplePages } from './sample-pages.ts';

/** What a browser tells of a page while it opens it and scrolls to its end. */
interface Told {
  requests: string[];
  /** Requests that did not end with the file. */
  failed: string[];
  /** Violations of the Content-Security-Policy, and whatever stands in the console. */
  complaints: string[];
  /** How far things moved by themselves: the sum of all layout shifts. */
  shift: number;
  /** The width of all that can be scrolled to, in pixels. */
  width: number;
}

declare global {
  interface Window {
    violations: string[];
    shift: number;
  }
}

/** Runs in the page before anything of it. */
function listen(): void {
  window.violations = [];
  window.shift = 0;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    window.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page once it is there: scrolls to its end, and lets what is late arrive. */
async function scrollThrough(): Promise<void> {
  await document.fonts.ready;
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  for (let y = 0; y < document.documentElement.scrollHeight; y += 4 * innerHeight) {
    scrollTo(0, y);
    await nextFrame();
  }
  await new Promise((done) => setTimeout(done, 100));
  await nextFrame();
}

const site = openSite();

/** Opens a page from a blank one, so that nothing of it is missed, and returns what the browser told. */
function tell(
  path: string,
  viewport: { width: number; height: number },
  prepare?: (page: Page) => Promise<void>,
): Promise<Told> {
  return site.visit(undefined, { viewport }, async (page) => {
    const told: Told = { requests: [], failed: [], complaints: [], shift: 0, width: 0 };
    page.on('request', (request) => told.requests.push(request.url()));
    page.on('response', (response) => response.ok() || told.failed.push(response.url()));
    page.on('requestfailed', (request) => told.failed.push(request.url()));
    page.on('console', (message) => told.complaints.push(message.text()));
    page.on('pageerror', (error) => told.complaints.push(error.message));
    await page.addInitScript(listen);
    await prepare?.(page);
    await page.goto(`${site.origin()}${path}`, { waitUntil: 'load' });
    await page.evaluate(scrollThrough);
    const violations = await page.evaluate(() => window.violations);
    const shift = await page.evaluate(() => window.shift);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    return { ...told, complaints: [...told.complaints, ...violations], shift, width };
  });
}

const counts: string[] = [];
afterAll(() => console.log(`requests on a first visit: ${counts.sort().join(', ')}`));

describe.concurrent.each(samplePages)(
  'a first visit to the longest page of the kind $kind, $path',
  ({ kind, path }) => {
    it.each([wide, narrow])(
      'asks no other host for anything, breaks no policy, moves nothing and does not scroll sideways, $width px wide',
      async (viewport) => {
        const { requests, failed, complaints, shift, width } = await tell(path, viewport);
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
  },
);

describe('the visits', () => {
  /** Returns what is told of the first page with `html` in the place of its heading. */
  const tellWith = (html: string, prepare?: (page: Page) => Promise<void>) =>
    tell('/', narrow, async (page) => {
      await page.route('**/', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(/<h1>.*?<\/h1>/, html) });
      });
      await prepare?.(page);
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
        await new Promise((done) => setTimeout(done, 300));
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
