import { wrongArticles } from './en/articles.ts';
import { countSyllables } from './en/count-syllables.ts';
import { wrongNumbers, type CountNoun } from './en/noun-numbers.ts';
import { holidaysOf } from './en/holidays.ts';
import british from './en/british.json' with { type: 'json' };
import constructions from './en/constructions.json' with { type: 'json' };

/**
 * A construction that we do not use: how it is found, what we write instead and why, a sentence with it and
 * one in which it must not be found.
 */
export interface Construction {
  /** The source of a pattern; letter case is set aside. */
  pattern: string;
  better: string;
  why: string;
  wrong: string;
  right: string;
}

/**
 * What our style asks of the language of the site; kept out of the language itself, which readers' browsers
 * load.
 */
export const houseStyle: {
  constructions: readonly Construction[];
  /** British spellings, in lower case, with the American ones. */
  british: ReadonlyMap<string, string>;
  /** Returns how many syllables a word has, as far as its letters tell; at least one. */
  countSyllables(word: string): number;
  /** Returns the articles of a text that do not fit the word behind them, with what is right. */
  wrongArticles(text: string): { index: number; words: string; right: string }[];
  /**
   * Returns what finds in a text the nouns that do not agree with the number before them, with what is
   * right.
   */
  wrongNumbers(
    nouns: readonly CountNoun[],
  ): (text: string) => { index: number; words: string; right: string }[];
  /** Returns the holidays of a year where the language is spoken, each with its day (YYYY-MM-DD). */
  holidaysOf(year: number): { name: string; day: string }[];
} = {
  constructions,
  british: new Map(Object.entries(british)),
  countSyllables,
  wrongArticles,
  wrongNumbers,
  holidaysOf,
};
