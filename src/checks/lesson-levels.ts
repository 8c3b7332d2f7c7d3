import type { Archive, EntryOf } from '../archive/index.ts';
import { readingLevel } from '../prose/reading-level.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { textsOfEntry } from '../prose/prose-texts.ts';
import { problemAt, type Check, type Report } from './check.ts';

/** How far the computed grade of a version may be from what it says. */
const tolerance = 1;

/** The school years of high school, whose standards are the nearest that a college course has. */
const highSchool = { first: 9, last: 12 };

/** A lesson works on standards of the school years that it is for. */
function examineStandards({ vocabulary }: Archive, lesson: EntryOf<'lesson'>, report: Report): void {
  const [from = 0, to = 0] =
    vocabulary.data.lessonLevels.find(({ id }) => id === lesson.data.level)?.grades ?? [];
  const graded = lesson.data.standards.flatMap((id, i) => {
    const { code = '' } = vocabulary.data.standards.find((standard) => standard.id === id) ?? {};
    const [first, last] = (/\b(\d+)-(\d+)\b/.exec(code) ?? []).slice(1).map(Number);
    if (to === 0 || first === undefined || last === undefined) return [];
    report.examined();
    const fits = first <= to && (from > highSchool.last ? highSchool.first : from) <= last;
    return [{ i, code, fits }];
  });
  const wrong = graded.filter(({ fits }) => !fits);
  // Where none of them fits, the level is wrong.
  const isLevel = wrong.length > 0 && wrong.length === graded.length;
  for (const { i, code } of isLevel ? wrong.slice(0, 1) : wrong)
    report.problem(
      problemAt(
        lesson,
        isLevel ? ['level'] : ['standards', i],
        `the standard ${code} is of other grades than this level`,
        'Correct the level, or name a standard of its grades.',
      ),
    );
}

/** Each version of a document of a lesson reads within one grade of what it says, the plainest first. */
export const lessonLevels: Check = {
  name: 'lesson-levels',
  description:
    'Each version of a lesson’s document reads within one grade of what it says, and its standards are of the grades of its level.',
  check({ archive }, report) {
    for (const entry of archive.lessons.values()) {
      examineStandards(archive, entry, report);
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
