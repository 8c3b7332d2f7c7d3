import { dateOf, isDate, overlaps, printDate } from '../dates/index.ts';
import type { Archive, EntryOf } from '../archive/index.ts';
import { problemAt, type Check, type Report } from './check.ts';

/** The first and the last day of the program are those of its claims, and its claims are of these days. */
function examineProgram(archive: Archive, panel: EntryOf<'panel'>, report: Report): void {
  const { program } = panel.data;
  const ends = [program.from, program.until];
  const dates = program.claims.map((id) => archive.claims.get(id)?.data.date);
  const odd = dates.findIndex((date) => date?.length === program.from.length && !ends.includes(date));
  if (odd >= 0) {
    report.problem(
      problemAt(
        panel,
        ['program', 'claims', odd],
        `the claim "${program.claims[odd] ?? ''}" is dated ${dates[odd] ?? ''}, which is neither the first day nor the last`,
        'Correct the days, or name the claim that gives them.',
      ),
    );
    return;
  }
  for (const end of ['from', 'until'] as const) {
    // A claim that cannot be read is a problem of its own; one of a month has the day in it.
    if (dates.some((date) => date === undefined || program[end].startsWith(date))) continue;
    report.problem(
      problemAt(
        panel,
        ['program', end],
        `none of the claims of the program is dated ${program[end]}`,
        'Name the claim that gives this day, or correct the day.',
      ),
    );
  }
}

/** A place joins in the years in which places joined, as the site says which these are. */
export const daysInSpan: Check = {
  name: 'days-in-span',
  description:
    'The day of a place lies in the span from the first place to the last, which the site gives; the year and the days on which the program began and ended agree with it and with their claims, one of which is of each of these days.',
  unwaivable: true,
  check({ archive }, report) {
    const { site } = archive;
    const span = site.data.rollOut;
    for (const panel of archive.panels.values()) {
      report.examined();
      const { first, last } = panel.data;
      if (last < first)
        report.problem(
          problemAt(
            panel,
            ['last'],
            `the last year, ${last}, is before the first, ${first}`,
            'Correct one of the two.',
          ),
        );
      examineProgram(archive, panel, report);
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
