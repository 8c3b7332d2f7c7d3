import { allSingles, wordsOf } from '../archive/index.ts';
import type { Vocabulary } from '../kinds/index.ts';
import { problemAt, isIncomplete, type Check } from './check.ts';
import { suggest } from './nearest.ts';

/** Returns the words of a list of the vocabulary. */
function wordsIn(vocabulary: Vocabulary, list: string): Set<string> {
  const found = Object.entries(vocabulary).find(([name]) => name === list)?.[1] ?? [];
  if (typeof found === 'string') return new Set();
  return new Set(found.flatMap((word) => ('id' in word ? [word.id] : [])));
}

/** Every controlled word is in the vocabulary. */
export const wordKnown: Check = {
  name: 'word-known',
  description: 'Every controlled word is in the vocabulary.',
  check(checked, report) {
    const { archive, entries } = checked;
    if (isIncomplete(checked, 'vocabulary')) return;
    const lists = new Map<string, Set<string>>();
    const known = (list: string) => {
      const words = lists.get(list) ?? wordsIn(archive.vocabulary.data, list);
      lists.set(list, words);
      return words;
    };
    for (const entry of [...entries, ...allSingles(archive)]) {
      for (const { list, word, path } of wordsOf(entry)) {
        report.examined();
        if (!known(list).has(word))
          report.problem(
            problemAt(
              entry,
              path,
              `"${word}" is not among the ${list} of the vocabulary`,
              `${suggest(word, known(list))} A new word goes into data/vocabulary.json with its definition.`,
            ),
          );
      }
    }
  },
};
