import { houseStyle } from '../language/house-style.ts';
import { quotedForm } from './others-words.ts';

/**
 * A name ("Department of Homeland Security"), a date ("August 5, 2011") or a number; a reader takes it in as
 * one.
 */
const name =
  /(?<=\S\s)[\p{Lu}][\p{L}\p{N}.’'&/-]*(?: (?:of (?:the )?|for |de |la )?\p{Lu}[\p{L}\p{N}.’'&/-]*)*(?:,? \d[\d,]*)*|\$?\d[\d,.]*(?: (?:million|billion|percent))?/gu;

/**
 * The syllables of what counts as one plain word: names, dates, numbers, and words in quotation marks, which
 * are somebody's.
 */
const plainSyllables = 2;
const plainWord = '0';

function wordsOf(sentence: string): string[] {
  return sentence
    .replaceAll(/https?:\/\/\S+/g, ` ${plainWord} `)
    .replaceAll(quotedForm, ` ${plainWord} `)
    .replaceAll(name, ` ${plainWord} `)
    .split(/[\s—–]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * Returns the Flesch-Kincaid grade of sentences, the school year in which they can be read; a name, a date, a
 * number and quoted words count as one plain word each. Undefined where there is no word.
 */
export function readingLevel(sentences: readonly string[]): number | undefined {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return undefined;
  const syllables = words.reduce(
    (sum, word) => sum + (word === plainWord ? plainSyllables : houseStyle.countSyllables(word)),
    0,
  );
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
