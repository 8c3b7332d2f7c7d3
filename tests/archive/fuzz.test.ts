import { describe, expect, test } from 'vitest';
import { endure, faultsOf, hostileInput } from './hostile-inputs.ts';

/** Some of the seeds; npm run bench -- fuzz tries thousands. */
const seeds = Array.from({ length: 24 }, (_, i) => i + 1);

describe('a hostile file of less than a million bytes', () => {
  test.each(seeds)('takes less than three seconds and has problems with their place: seed %i', (seed) => {
    const input = hostileInput(seed);
    expect([input.name, ...faultsOf(input, endure(input))]).toEqual([input.name]);
  });
});
