import { dateOf, isDate, overlaps, printDate } from '../dates/index.ts';
import { problemAt, type Check } from './check.ts';

/** A place joins in the years in which places joined, as the site says which these are. */
export const daysInSpan: Check = {
  name: 'days-in-span',
  description:
    'The day of a place lies in the span from the first place to the last, which the site gives; the year and the days on which the program began and ended agree with it and with their claims.',
  unwaivable: true,
  check({ archive }, report) {
    const { site } = archive;
    const span = site.data.rollOut;
    for (const panel of archive.panels.values()) {
      report.examined();
      const { first, last, program } = panel.data;
      if (last < first)
        report.problem(
          problemAt(
            panel,
            ['last'],
            `the last year, ${last}, is before the first, ${first}`,
            'Correct one of the two.',
          ),
        );
      for (const [i, id] of program.claims.entries()) {
        const { date } = archive.claims.get(id)?.data ?? {};
        const isDay = date?.length === program.from.length;
        if (!isDay || [program.from, program.until].includes(date)) continue;
        report.problem(
          problemAt(
            panel,
            ['program', 'claims', i],
            `the claim "${id}" is dated ${date}, which is neither the first day nor the last`,
            'Correct the days, or name the claim that gives them.',
          ),
        );
      }
    }
    if (span === undefined || !isDate(span)) return;
    const { startYear } = site.data;
    if (startYear !== undefined && startYear !== Number(span.slice(0, 4)))
      report.problem(
        problemAt(
          site,
          ['startYear'],
          `the program is said to begin in ${startYear}, and places joined from ${span} on`,
          'Correct one of the two.',
        ),
      );
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
