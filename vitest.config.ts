import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A hanging test ends the run; how fast the code is, the benchmark says.
    testTimeout: 300_000,
    exclude: ['tests/browser/**', 'tests/bench/**', 'node_modules/**'],
  },
});
