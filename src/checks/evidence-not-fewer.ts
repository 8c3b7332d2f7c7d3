import { countOf, type CountRef } from '../views/counts.ts';
import { isIncomplete, problemAt, type Check } from './check.ts';

/** What can be checked again may only grow from edition to edition. */
export const evidenceNotFewer: Check = {
  name: 'evidence-not-fewer',
  description:
    'Claims with a passage, a locator or a second reading, sources read, and counts that agree with the days of counties are no fewer than data/evidence.json has.',
  check(checked, report) {
    const { evidence } = checked.archive;
    const { counted, counts } = evidence.data;
    for (const [of, before] of Object.entries(counts) as [CountRef & keyof typeof counts, number][]) {
      report.examined();
      if (isIncomplete(checked, 'claim', 'source', 'erratum', 'place', 'vocabulary')) continue;
      const now = countOf(checked.archive, of);
      if (now >= before) continue;
      report.problem(
        problemAt(
          evidence,
          ['counts', of],
          `"${of}" fell from ${before} on ${counted} to ${now}`,
          of === 'counts-agreed'
            ? 'Look at the days of counties and the counts of claims that you changed: some no longer agree.'
            : 'Put back what was taken out of the records; where a record had to go, add the same to another.',
        ),
      );
    }
  },
};
