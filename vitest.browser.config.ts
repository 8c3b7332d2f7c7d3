import { defineConfig } from 'vitest/config';

/** Tests of the built site in a real Chromium, one file after the other. */
export default defineConfig({
  test: { include: ['tests/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 },
});
