import { houseStyle } from '../language/house-style.ts';
import { compareText, language } from '../language/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { allTexts } from '../prose/prose-texts.ts';
import { perArchive, type Archive } from '../archive/index.ts';
import { isIncomplete, problemIn, type Check } from './check.ts';

/** A dictionary: whether it has a word, and what it would write instead, the nearest first. */
export interface Dictionary {
  correct(word: string): boolean;
  suggest(word: string): string[];
}

/** Our own words: a file with one a line, sorted, letter case set aside. */
interface WordList {
  file: string;
  text: string;
}

/** Where our own words stand. */
export const wordList = 'data/spelling.txt';

/**
 * Letters, with apostrophes between them; a word joined to a digit, or of capitals alone, is a name and not
 * spelled.
 */
const wordForm = /(?<![\p{L}\p{N}’'.@/]|\d-)\p{L}+(?:[’']\p{L}+)*(?![\p{L}\p{N}@/]|-\d)/gu;
const isAbbreviation = (word: string) => /^\p{Lu}+s?$/u.test(word) || word.length === 1;
const plain = (word: string) => word.replaceAll('’', "'").replace(language.sentences.possessive, '');

function wordsIn(text: string): { word: string; index: number }[] {
  const spoken = text.replace(/https?:\/\/\S+/g, (address) => ' '.repeat(address.length));
  return [...spoken.matchAll(wordForm)].flatMap(({ 0: found, index }) => {
    const word = plain(found);
    return isAbbreviation(word) ? [] : [{ word, index }];
  });
}

/**
 * Returns the words of names that the Record has as data, in lower case: of places, and of who wrote and
 * published a source.
 */
const names = perArchive((archive: Archive): ReadonlySet<string> => {
  const texts = [...archive.sources.values()].flatMap(({ data }) => [
    data.publisher ?? '',
    data['container-title'] ?? '',
    ...(data.author ?? []).flatMap(({ family = '', given = '', literal = '' }) => [family, given, literal]),
  ]);
  for (const { data } of archive.places.values()) texts.push(data.name);
  // A name that is misspelled at its place is told there, and not at each text that has it right.
  texts.push(...Object.values(archive.geometry.data.names ?? {}));
  return new Set(texts.flatMap((text) => wordsIn(text).map(({ word }) => word.toLowerCase())));
});

/** The most words for which a nearer one is looked up: that takes long. */
const mostSuggestions = 25;

/**
 * Returns the rule that every word is in the dictionary, in our list or in a name of the Record, and every
 * word of the list in use.
 */
export function spelling(dictionary: Dictionary, list: WordList): Check {
  return {
    name: 'spelling',
    description: `Every word of our prose is in the dictionary or in ${list.file}, and every word there is needed.`,
    unwaivable: true,
    check(checked, report) {
      const { archive, broken } = checked;
      // Names that cannot be read are told where they stand.
      const isNamed = isIncomplete(checked, 'place', 'source') ? /^\p{Lu}/u : undefined;
      const own = list.text.split('\n').slice(0, -1);
      const listed = new Map(own.map((word) => [word.toLowerCase(), false]));
      const verdicts = new Map<string, boolean>();
      const isKnown = (word: string): boolean => {
        // The rule on British spelling reports these, wherever the dictionary has them or not.
        if (houseStyle.british.has(word.toLowerCase())) return true;
        const known =
          verdicts.get(word) ?? (names(archive).has(word.toLowerCase()) || dictionary.correct(word));
        verdicts.set(word, known);
        if (known || !listed.has(word.toLowerCase())) return known;
        listed.set(word.toLowerCase(), true);
        return true;
      };
      let suggested = 0;
      for (const text of allTexts(archive)) {
        for (const block of blocksOf(text)) {
          for (const { word, index } of wordsIn(block.text)) {
            report.examined();
            if (isKnown(word) || isNamed?.test(word)) continue;
            suggested += 1;
            const nearest = suggested > mostSuggestions ? [] : dictionary.suggest(word).slice(0, 3);
            const fix = nearest.length
              ? `Did you mean ${nearest.map((other) => `"${other}"`).join(' or ')}? `
              : '';
            report.problem(
              problemIn(
                text,
                block.offsetAt(index),
                `"${word}" is not in the dictionary`,
                `${fix}If it is right, add it to ${list.file}.`,
              ),
            );
          }
        }
      }
      for (const [i, word] of own.entries()) {
        const place = { file: list.file, line: i + 1, column: 1 };
        report.examined();
        if (i > 0 && compareText((own[i - 1] ?? '').toLowerCase(), word.toLowerCase()) >= 0)
          report.problem({
            ...place,
            message: `"${word}" stands out of order, or twice`,
            fix: 'Sort the list from A to Z, each word once, letter case set aside.',
          });
        else if (listed.get(word.toLowerCase()) === false && broken.size === 0)
          report.problem({
            ...place,
            message: `no text needs "${word}"`,
            fix: 'Remove it: no text uses it, or the dictionary or a name of the Record has it.',
          });
      }
    },
  };
}
