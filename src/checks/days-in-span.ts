import { dateOf, isDate, overlaps, printDate } from '../dates/index.ts';
import { problemAt, type Check } from './check.ts';

/** A place joins in the years in which places joined, as the site says which these are. */
export const daysInSpan: Check = {
  name: 'days-in-span',
  description: 'The day of a place lies in the span from the first place to the last, which the site gives.',
  unwaivable: true,
  check({ archive }, report) {
    const { site } = archive;
    const span = site.data.rollOut;
    if (span === undefined || !isDate(span)) return;
    for (const place of archive.places.values()) {
      const { activated } = place.data;
      if (activated === undefined || !isDate(activated)) continue;
      report.examined();
      if (!overlaps(dateOf(activated), dateOf(span)))
        report.problem(
          problemAt(
            place,
            ['activated'],
            `${printDate(activated)} lies outside the span in which places joined (${span})`,
            `Correct the day, or "rollOut" in ${site.file}.`,
          ),
        );
    }
  },
};
