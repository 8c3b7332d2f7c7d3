import type { Vocabulary } from '../kinds/index.ts';
import type { Block } from './blocks.ts';
import { escapeSource, language } from '../language/index.ts';
import { isName, othersWords } from './others-words.ts';

type Avoided = Vocabulary['avoided'][number];

/** A word that we leave to others, where it stands in our own voice. */
interface LoadedWord {
  words: string;
  index: number;
  entry: Avoided;
}

/**
 * Returns a function that finds the words of the list in a block of text, the longest first; those in
 * quotation marks, in a name, or in a link to their own definition or to a source are others' words.
 */
export function loadedWordFinder(avoided: readonly Avoided[]): (block: Block) => LoadedWord[] {
  if (avoided.length === 0) return () => [];
  const entries = avoided.toSorted((a, b) => b.term.length - a.term.length);
  const forms = entries.map(
    ({ term }) =>
      `(${term
        .split(/[\s-]+/)
        .map(escapeSource)
        .join('[\\s-]+')}${language.sentences.ending})`,
  );
  const form = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (block) => {
    const { text } = block;
    const isTheirs = othersWords(block, ['term', 'source']);
    return [...text.matchAll(form)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const entry = entries[match.slice(1).findIndex(Boolean)];
      return entry && !isTheirs(start, end) && !isName(text, start, end)
        ? [{ words: match[0], index: start, entry }]
        : [];
    });
  };
}
