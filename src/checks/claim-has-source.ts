import { problemAt, type Check } from './check.ts';

/** Every claim names at least one source that makes it. */
export const claimHasSource: Check = {
  name: 'claim-has-source',
  description: 'Every claim names a source that makes it, or the figures that it is computed of.',
  check({ archive }, report) {
    for (const claim of archive.claims.values()) {
      report.examined();
      if (claim.data.sources.length === 0 && !claim.data.from)
        report.problem(
          problemAt(
            claim,
            ['sources'],
            'this claim has no source',
            'Name who says it under "sources", or remove the claim.',
          ),
        );
    }
  },
};
