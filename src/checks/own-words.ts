import { perObject } from '../archive/index.ts';
import type { Vocabulary } from '../kinds/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { loadedWordFinder } from '../prose/own-voice.ts';
import { allTexts, type ProseText } from '../prose/prose-texts.ts';
import { examineOnce, problemIn, type Check } from './check.ts';

/**
 * Whether the words are ours: not what a document is called and what is noted of it, not the name of a term,
 * which is somebody's word by its nature, and not the list of the words themselves.
 */
const isOurs = ({ entry: { kind }, path: [field] }: ProseText) =>
  kind !== 'source' &&
  !(kind === 'term' && (field === 'title' || field === 'also')) &&
  !(kind === 'vocabulary' && field === 'avoided');

/** Returns what looks for the words of a list. */
const examinerOf = perObject((avoided: Vocabulary['avoided']) => {
  const find = loadedWordFinder(avoided);
  return examineOnce((text: ProseText, report) => {
    for (const block of blocksOf(text)) {
      report.examined();
      for (const { words, index, entry } of find(block))
        report.problem(
          problemIn(
            text,
            block.offsetAt(index),
            `"${words}" is not in our own voice`,
            `Write ${entry.instead}, or put it in quotation marks and say whose word it is. ${entry.why}`,
          ),
        );
    }
  });
});

/**
 * Our own voice keeps to words that do not argue; the vocabulary lists those that we leave to others, and
 * why.
 */
export const ownWords: Check = {
  name: 'own-words',
  description:
    'Our own voice uses no word of `avoided`; in quotation marks, in a name or linked to its term it is another’s.',
  check({ archive }, report) {
    const examine = examinerOf(archive.vocabulary.data.avoided);
    for (const text of allTexts(archive)) if (isOurs(text)) examine(text, report);
  },
};
