import { language } from '../language/index.ts';
import { findDates } from '../dates/index.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { findQuantities } from '../quantities/index.ts';
import { letterOf } from '../views/lessons/lessons.ts';
import { problemIn, type Check, type Report } from './check.ts';

const { byLetter, allDocuments, checkingSheet } = language.sentences;

/** Returns how many documents are read, and in how many the title begins with a date. */
function countsOf(documents: readonly { title: string }[]): { sheets: number; dates: number } {
  const dated = documents.filter(({ title }) => findDates(title)[0]?.start === 0);
  const read = documents.filter(({ title }) => !checkingSheet.test(title));
  return { sheets: read.length, dates: dated.length };
}

/** Words for all documents of a lesson, or their dates, give their number; “two” may be some of them. */
function examineCounts(text: ProseText, documents: readonly { title: string }[], report: Report): void {
  const counts = countsOf(documents);
  for (const what of ['sheets', 'dates'] as const)
    for (const { index, 0: words, 1: word = '' } of text.source.matchAll(allDocuments[what])) {
      const said = findQuantities(word)[0]?.value ?? 0;
      const count = counts[what];
      if (said < 3 || count === 0 || said === count) continue;
      report.problem(
        problemIn(
          text,
          index,
          `"${words}" is not the number of the documents of this lesson, which is ${count}`,
          'Correct the number.',
        ),
      );
    }
}

/** The documents of a lesson go by letters in their order, and what is said of all of them counts them. */
export const lessonLetters: Check = {
  name: 'lesson-letters',
  description:
    'A letter by which a lesson names a document is of one that it has: the third is C; words for all of them, as in “the five documents,” give their number.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      if (text.entry.kind !== 'lesson') continue;
      const { documents } = text.entry.data;
      const letters = documents.map((_, i) => letterOf(i));
      report.examined();
      examineCounts(text, documents, report);
      for (const { index, 0: words, 1: one = '', 2: other = one } of text.source.matchAll(byLetter)) {
        const lost = [one, other].find((letter) => !letters.includes(letter));
        if (lost === undefined) continue;
        report.problem(
          problemIn(
            text,
            index,
            `"${words}" names document ${lost}, and the last of this lesson is ${letters.at(-1) ?? ''}`,
            'Correct the letter.',
          ),
        );
      }
    }
  },
};
