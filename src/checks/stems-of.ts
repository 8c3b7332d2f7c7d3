import { foldText, language } from '../language/index.ts';

/** How many letters of a word count, so that "agree" and "agreements" are one. */
const stemLength = 5;

const stopWords = new Set(language.stopWords);

/** Returns the beginnings of the words of some texts that say what they are about. */
export function stemsOf(...texts: (string | undefined)[]): Set<string> {
  const words = foldText(texts.join(' ').replaceAll('-', ' ')).match(/[\p{L}\d]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !stopWords.has(word)).map((word) => word.slice(0, stemLength)));
}
