import { language } from '../language/index.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { letterOf } from '../views/lessons/lessons.ts';
import { problemIn, type Check } from './check.ts';

const { byLetter } = language.sentences;

/** The documents of a lesson go by letters in their order; the last letter is that of the last one. */
export const lessonLetters: Check = {
  name: 'lesson-letters',
  description: 'A letter by which a lesson names a document is of one that it has: the third is C.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      if (text.entry.kind !== 'lesson') continue;
      const letters = text.entry.data.documents.map((_, i) => letterOf(i));
      report.examined();
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
