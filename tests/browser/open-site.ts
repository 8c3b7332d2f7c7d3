import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** The built site in a browser. */
interface OpenSite {
  origin(): string;
  /**
   * Opens a page, or none yet, in a context of its own with an empty profile, lets `use` use it, and closes
   * it.
   */
  visit<T>(
    path: string | undefined,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<T>,
  ): Promise<T>;
}

let browser: Promise<Browser> | undefined;

/** Returns the built site in the one browser in which all files are tested. */
export function openSite(): OpenSite {
  const origin = () => inject('origin');
  return {
    origin,
    async visit(path, options, use) {
      browser ??= chromium.connect(inject('browser'));
      const context = await (await browser).newContext(options);
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
