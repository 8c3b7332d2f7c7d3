import { problemAt, type Check } from './check.ts';

/** A confirmed claim has a primary source that was read. */
export const confirmedByPrimary: Check = {
  name: 'confirmed-by-primary',
  description: 'A claim that stands as confirmed has a primary source.',
  check({ archive }, report) {
    for (const claim of archive.claims.values()) {
      if (claim.data.standing !== 'confirmed') continue;
      report.examined();
      const firm = claim.data.from !== undefined || claim.data.sources.some((source) => source.primary);
      if (!firm)
        report.problem(
          problemAt(
            claim,
            ['standing'],
            'this claim stands as confirmed, and none of its sources is primary',
            'Write "reported", or mark the source that is the origin and was read as primary.',
          ),
        );
    }
  },
};
