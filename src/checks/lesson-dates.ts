import type { EntryOf } from '../archive/index.ts';
import { findDates, yearsIn } from '../dates/index.ts';
import { problemAt, type Check, type Report } from './check.ts';

/** Rows of the table to fill in that are dates are those with which titles of documents begin, in order. */
function examineRows(lesson: EntryOf<'lesson'>, report: Report): void {
  const { documents, organizer } = lesson.data;
  const dates = organizer.rows.map((row) => findDates(row).find(({ words }) => words === row)?.date);
  if (!dates.every((date) => date !== undefined)) return;
  report.examined();
  const titles = documents.map(({ title }) => title).filter((title) => findDates(title)[0]?.start === 0);
  const lost = titles.find((title) => !organizer.rows.some((row) => title.startsWith(row)));
  const wrong = organizer.rows.findIndex((row) => !titles.some((title) => title.startsWith(row)));
  const early = dates.findIndex((date, i) => {
    const before = dates[i - 1];
    return before !== undefined && date.earliest <= before.earliest;
  });
  const at = wrong >= 0 ? wrong : early;
  if (at >= 0)
    report.problem(
      problemAt(
        lesson,
        ['organizer', 'rows', at],
        wrong >= 0
          ? `no title of a document begins with "${organizer.rows[at] ?? ''}"`
          : `"${organizer.rows[at] ?? ''}" is not after the row before it`,
        'Give the dates of the documents, from the earliest to the latest.',
      ),
    );
  else if (lost !== undefined)
    report.problem(
      problemAt(
        lesson,
        ['organizer', 'rows'],
        `no row is for the document "${lost}"`,
        'Add a row with the date with which its title begins.',
      ),
    );
}

/** The dates that a lesson names are those of its documents. */
export const lessonDates: Check = {
  name: 'lesson-dates',
  description:
    'A year in the summary of a lesson, or in the id of its document, is in the title of the document, and rows to fill in that are dates are those of the documents, in order.',
  check({ archive }, report) {
    for (const lesson of archive.lessons.values()) {
      const { summary, documents } = lesson.data;
      const titles = documents.map(({ title }) => title).join(' ');
      report.examined();
      for (const year of yearsIn(summary.replaceAll(/\]\([^)]*\)/g, ']')))
        if (!titles.includes(year))
          report.problem(
            problemAt(
              lesson,
              ['summary'],
              `"${year}" is in no title of a document of this lesson`,
              'Correct the year here or in the title.',
            ),
          );
      for (const [i, { id, title }] of documents.entries())
        for (const year of yearsIn(id))
          if (!title.includes(year))
            report.problem(
              problemAt(
                lesson,
                ['documents', i, 'title'],
                `the title does not have ${year}, the year of the id "${id}"`,
                'Correct the year in the title or the id.',
              ),
            );
      examineRows(lesson, report);
    }
  },
};
