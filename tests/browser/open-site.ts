import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serveBuilt, type Server } from './serve-built.ts';

/** The built site in a browser. */
interface OpenSite {
  origin(): string;
  /** Opens a page, or none yet, in a context of its own with an empty profile, lets `use` use it, and closes it. */
  visit<T>(
    path: string | undefined,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<T>,
  ): Promise<T>;
}

/** Starts a server of the built site and a browser before the tests of a file, and ends both after them. */
export function openSite(): OpenSite {
  let server: Server | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serveBuilt(), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const origin = () => server?.origin ?? '';
  return {
    origin,
    async visit(path, options, use) {
      if (!browser) throw new Error('There is no browser.');
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        if (path !== undefined) await page.goto(`${origin()}${path}`, { waitUntil: 'load' });
        return await use(page);
      } finally {
        await context.close();
      }
    },
  };
}

/** A wide and a narrow window. */
export const wide = { width: 1280, height: 900 };
export const narrow = { width: 320, height: 800 };
