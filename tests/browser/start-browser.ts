import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from '../../scripts/launch-chromium.ts';
import { serveBuilt } from './serve-built.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the served site, without a stroke at its end. */
    origin: string;
    /** Where the tests reach the browser. */
    browser: string;
  }
}

/**
 * Starts one server of the built site and one browser for the tests of all files, and ends both after them.
 */
export default async function startBrowser(project: TestProject): Promise<() => Promise<void>> {
  const [server, browser] = await Promise.all([serveBuilt(), chromium.launchServer(chromiumOptions())]);
  project.provide('origin', server.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
