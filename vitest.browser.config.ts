import { defineConfig } from 'vitest/config';

/** Tests of the built site in a real Chromium, one file after the other, two pages at a time. */
export default defineConfig({
  // A hanging test ends the run; how fast the site is, the benchmark says.
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    maxConcurrency: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
