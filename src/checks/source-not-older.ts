import { dateOf, isBefore, isDate, printDate } from '../dates/index.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';
import { problemAt, type Check, type Found } from './check.ts';

interface Fault {
  claim: string;
  found: Found;
}

/** A source is not older than what it reports, unless the claim is marked as planned. */
export const sourceNotOlder: Check = {
  name: 'source-not-older',
  description:
    'A source is not older than what it reports, unless the claim is planned, and was out when it was read.',
  check({ archive }, report) {
    const faults = new Map<string, Fault[]>();
    for (const source of archive.sources.values()) {
      const { issued, accessed, custom } = source.data;
      if (!issued || !isDate(cslToEdtf(issued))) continue;
      const published = cslToEdtf(issued);
      const looked: [path: string[], day: string | undefined][] = [
        [['custom', 'read'], custom.read],
        [['custom', 'checked'], custom.checked],
        [['accessed'], accessed && cslToEdtf(accessed)],
      ];
      for (const [path, day] of looked) {
        if (day === undefined || !isDate(day)) continue;
        report.examined();
        if (isBefore(dateOf(day), dateOf(published)))
          report.problem(
            problemAt(
              source,
              path,
              `the source is of ${printDate(published)}, and was read on ${printDate(day)}, before that`,
              'Correct one of the dates.',
            ),
          );
      }
    }
    for (const claim of archive.claims.values()) {
      const { date, planned, sources } = claim.data;
      const out = sources.flatMap(({ id }) => archive.sources.get(id)?.data.issued ?? []).map(cslToEdtf);
      for (const [i, reading] of (claim.data.readings ?? []).entries()) {
        const isOut = out.some((one) => !isDate(one) || !isBefore(dateOf(reading.date), dateOf(one)));
        if (out.length === 0 || out.length < sources.length || isOut) continue;
        report.problem(
          problemAt(
            claim,
            ['readings', i, 'date'],
            `this claim was read on ${printDate(reading.date)}, before any of its sources came out`,
            'Correct the day.',
          ),
        );
      }
      if (!date || planned || !isDate(date)) continue;
      for (const [i, { id }] of sources.entries()) {
        const issued = archive.sources.get(id)?.data.issued;
        if (!issued || !isDate(cslToEdtf(issued))) continue;
        report.examined();
        const published = cslToEdtf(issued);
        if (isBefore(dateOf(published), dateOf(date))) {
          const found = problemAt(
            claim,
            ['sources', i, 'id'],
            `the source is of ${printDate(published)}, before what it reports (${printDate(date)})`,
            'Correct one of the dates, name another source, or mark the claim with "planned": true if it looks ahead.',
          );
          faults.set(id, [...(faults.get(id) ?? []), { claim: claim.id, found }]);
        }
      }
    }
    for (const [id, all] of faults) {
      const source = archive.sources.get(id);
      // Several claims of one source that lie after it: the date of the source is the wrong one.
      if (source && all.length > 1)
        report.problem(
          problemAt(
            source,
            ['issued'],
            `the source is older than what ${all.length} claims say that it reports, such as "${all[0]?.claim}"`,
            'Correct its date; month and day may be swapped.',
          ),
        );
      else for (const { found } of all) report.problem(found);
    }
  },
};
