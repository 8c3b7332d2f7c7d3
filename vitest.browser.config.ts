import { defineConfig } from 'vitest/config';
import './tests/need-node.ts';

/** Tests of the built site in a real Chromium, one file after the other, two pages at a time. */
export default defineConfig({
  // A hanging test ends the run; how fast the site is, the benchmark says.
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/start-browser.ts',
    // Files share the browser, the Record and what was seen of a page.
    isolate: false,
    fileParallelism: false,
    sequence: { concurrent: true },
    maxConcurrency: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
