import type { Archive, EntryOf } from '../archive/index.ts';
import { countWords } from '../prose/sentences.ts';
import { plainText } from '../prose/plain-text.ts';
import { problemAt, type Check } from './check.ts';

/** The least share of the words of a controversy that a side has. */
const leastShare = 0.45;

const wordsIn = (text: string) => countWords(plainText(text));

/** Returns the words of a side at a reading level: its argument, and its documents with what they wanted. */
function wordsOfSide({ documents }: EntryOf<'lesson'>['data'], id: string, argument: string, level: number) {
  return documents
    .filter(({ side }) => side === id)
    .reduce(
      (sum, { wanted, levels }) => sum + wordsIn(wanted) + wordsIn(levels[level]?.text ?? ''),
      wordsIn(argument),
    );
}

function faultsOf({ data }: EntryOf<'lesson'>): { path: (string | number)[]; message: string }[] {
  const { sides = [], documents } = data;
  const unknown = documents.flatMap(({ side }, i) =>
    side === undefined || sides.some(({ id }) => id === side)
      ? []
      : [{ path: ['documents', i, 'side'], message: `"${side}" is none of the sides of this lesson` }],
  );
  const short = [0, 1, 2].flatMap((level) => {
    const words = sides.map(({ id, argument }) => wordsOfSide(data, id, argument, level));
    const all = words.reduce((sum, count) => sum + count, 0);
    const i = words.findIndex((count) => count < leastShare * all);
    return i < 0
      ? []
      : [
          {
            path: ['sides', i, 'id'],
            message: `at level ${level + 1} this side has ${words[i]} of ${all} words, less than ${leastShare * 100} percent`,
          },
        ];
  });
  return [...unknown, ...short.slice(0, 1)];
}

/** Of the words of a controversy neither side has less than 45 percent, at each reading level. */
export const lessonSides: Check = {
  name: 'lesson-sides',
  description: `Neither side of a lesson has less than ${leastShare * 100}% of their words.`,
  check({ archive }: { archive: Archive }, report) {
    for (const entry of archive.lessons.values()) {
      report.examined();
      for (const { path, message } of faultsOf(entry))
        report.problem(
          problemAt(entry, path, message, 'Give both sides their best argument, in about the same room.'),
        );
    }
  },
};
