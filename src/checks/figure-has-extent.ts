import { problemAt, type Check } from './check.ts';

/** Every figure has a value or both ends of a range, and figures of one claim differ by key. */
export const figureHasExtent: Check = {
  name: 'figure-has-extent',
  description: 'Every figure has a value or a range, and its key is its own.',
  check({ archive }, report) {
    for (const claim of archive.claims.values()) {
      const keys = new Set<string | undefined>();
      for (const [i, { value, min, max, key }] of (claim.data.figures ?? []).entries()) {
        report.examined();
        const whole =
          value !== undefined
            ? min === undefined && max === undefined
            : min !== undefined && max !== undefined && min <= max;
        if (!whole)
          report.problem(
            problemAt(
              claim,
              ['figures', i],
              'this figure has neither a value nor a range',
              'Give it a value, or min and max with min first.',
            ),
          );
        if (keys.has(key))
          report.problem(
            problemAt(
              claim,
              key ? ['figures', i, 'key'] : ['figures', i],
              key ? `the key "${key}" is given twice` : 'two figures of this claim have no key',
              'Give each further figure a key of its own.',
            ),
          );
        keys.add(key);
      }
    }
  },
};
