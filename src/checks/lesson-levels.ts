import { readingLevel } from '../prose/reading-level.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { textsOfEntry } from '../prose/prose-texts.ts';
import { problemAt, type Check } from './check.ts';

/** How far the computed grade of a version may be from what it says. */
const tolerance = 1;

/** Each version of a document of a lesson reads within one grade of what it says, the plainest first. */
export const lessonLevels: Check = {
  name: 'lesson-levels',
  description: 'Each version of a lesson’s document reads within one grade of what it says.',
  check({ archive }, report) {
    for (const entry of archive.lessons.values()) {
      const texts = textsOfEntry(archive, entry);
      for (const [i, { levels }] of entry.data.documents.entries()) {
        for (const [j, level] of levels.entries()) {
          report.examined();
          const path = ['documents', i, 'levels', j];
          const before = levels[j - 1]?.grade ?? 0;
          if (level.grade <= before)
            report.problem(
              problemAt(
                entry,
                [...path, 'grade'],
                `grade ${level.grade} is not above grade ${before} of the version before it`,
                'Put the plainest version first.',
              ),
            );
          const own = texts.filter(({ path: at }) => at.join() === [...path, 'text'].join());
          const grade = readingLevel(own.flatMap(sentencesIn).map(({ text }) => text));
          if (grade === undefined || Math.abs(grade - level.grade) <= tolerance + 0.05) continue;
          report.problem(
            problemAt(
              entry,
              [...path, 'text'],
              `this version reads at grade ${grade.toFixed(1)}, not within ${tolerance} of ${level.grade}`,
              grade > level.grade
                ? 'Make two sentences of the longest ones, and use shorter words.'
                : 'Join sentences, keep what the plainer version leaves out, or give the grade that it has.',
            ),
          );
        }
      }
    }
  },
};
