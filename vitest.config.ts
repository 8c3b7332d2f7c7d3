import { defineConfig } from 'vitest/config';

/** Everything but the tests in a real browser, which have a configuration of their own. */
export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**', 'tests/bench/**'], testTimeout: 60_000 },
});
