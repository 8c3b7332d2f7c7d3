import { defineConfig } from 'vitest/config';
import './tests/need-node.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A hanging test ends the run; how fast the code is, the benchmark says.
    testTimeout: 120_000,
    // No test mocks or writes a global, so that files may share what they load.
    isolate: false,
    exclude: ['tests/browser/**', 'tests/bench/**', 'node_modules/**'],
  },
});
