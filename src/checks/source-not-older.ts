import { dateOf, isBefore, isDate, printDate } from '../dates/index.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';
import { problemAt, type Check } from './check.ts';

/** A source is not older than what it reports, unless the claim is marked as planned. */
export const sourceNotOlder: Check = {
  name: 'source-not-older',
  description: 'A source is not older than what it reports, unless the claim is planned.',
  check({ archive }, report) {
    for (const claim of archive.claims.values()) {
      const { date, planned, sources } = claim.data;
      if (!date || planned || !isDate(date)) continue;
      for (const [i, { id }] of sources.entries()) {
        const issued = archive.sources.get(id)?.data.issued;
        if (!issued || !isDate(cslToEdtf(issued))) continue;
        report.examined();
        const published = cslToEdtf(issued);
        if (isBefore(dateOf(published), dateOf(date))) {
          report.problem(
            problemAt(
              claim,
              ['sources', i, 'id'],
              `the source is of ${printDate(published)}, before what it reports (${printDate(date)})`,
              'Correct one of the dates, or mark the claim with "planned": true if it looks ahead.',
            ),
          );
        }
      }
    }
  },
};
