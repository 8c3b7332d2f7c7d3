import type { Entry, Archive } from '../archive/index.ts';
import { isTelling, textsOfEntry } from './prose-texts.ts';
import { sentencesIn, type Sentence } from './sentences.ts';

/** How long a text and its sentences are, and how much of it names who says so. */
export interface TextStatistics {
  words: number;
  sentences: number;
  /** Words in a sentence, on average; 0 where there is none. */
  mean: number;
  longest: number;
  /** The share of sentences with a claim or a cell of a series, 0 to 1; 1 where there is no sentence. */
  sourced: number;
}

/** Returns the sentences of an entry: those of its summary, then those of its text; titles are none. */
function sentencesOf(archive: Archive, entry: Entry): Sentence[] {
  return textsOfEntry(archive, entry).filter(isTelling).flatMap(sentencesIn);
}

/**
 * Returns the statistics of an entry's summary and text; headings, tables and the words beside charts are not
 * counted.
 */
export function textStatistics(archive: Archive, entry: Entry): TextStatistics {
  const sentences = sentencesOf(archive, entry);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return {
    words,
    sentences: sentences.length,
    mean: sentences.length ? words / sentences.length : 0,
    longest: Math.max(0, ...sentences.map((sentence) => sentence.words)),
    sourced: sentences.length
      ? sentences.filter((sentence) => sentence.sourced).length / sentences.length
      : 1,
  };
}
