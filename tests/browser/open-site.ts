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
  /**
   * Opens a page as a visit does, but where other pages were looked at before, which takes half the time. Not
   * for what depends on a first visit, and `use` leaves the window, its media and its mouse as they were.
   */
  look<T>(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T>;
}

let browser: Promise<Browser> | undefined;

/** The windows in which nobody looks at a page, by the options with which they were opened. */
const idle = new Map<string, Page[]>();

async function openWindow(options: BrowserContextOptions): Promise<Page> {
  browser ??= chromium.connect(inject('browser'));
  return (await (await browser).newContext(options)).newPage();
}

/** Returns the built site in the one browser in which all files are tested. */
export function openSite(): OpenSite {
  const origin = () => inject('origin');
  return {
    origin,
    async visit(path, options, use) {
      const page = await openWindow(options);
      try {
        if (path !== undefined) await page.goto(`${origin()}${path}`, { waitUntil: 'load' });
        return await use(page);
      } finally {
        await page.context().close();
      }
    },
    async look(path, options, use) {
      const key = JSON.stringify(options);
      const windows = idle.get(key) ?? [];
      idle.set(key, windows);
      const page = windows.pop() ?? (await openWindow(options));
      try {
        await page.goto(`${origin()}${path}`, { waitUntil: 'load' });
        const found = await use(page);
        windows.push(page);
        return found;
      } catch (error) {
        await page.context().close();
        throw error;
      }
    },
  };
}

/** A wide and a narrow window. */
export const wide = { width: 1280, height: 900 };
export const narrow = { width: 320, height: 800 };
