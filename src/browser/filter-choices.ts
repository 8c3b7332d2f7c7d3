import { hasWord } from '../language/fold-for-search.ts';

/** What a reader chose in a form: the name of a control and its value, those without a value left out. */
export type Choices = readonly (readonly [name: string, value: string])[];

/** A list that a form filters. */
export interface FilteredList {
  /** Readies its entries, which may have to be fetched. */
  load(): Promise<void>;
  /** Shows the entries that fit and hides the others; returns how many fit and how many there are. */
  show(choices: Choices): { shown: number; all: number };
}

/**
 * Tells whether an entry fits what was chosen: its text has all the words of `q`, both folded for the search,
 * and its value of each other name, words joined by spaces, has the one that was chosen.
 */
export function fits(choices: Choices, text: string, valueOf: (name: string) => string | undefined): boolean {
  return choices.every(([name, value]) =>
    name === 'q'
      ? value.split(/\s+/).every((word) => hasWord(text, word))
      : (valueOf(name) ?? '').split(' ').includes(value),
  );
}
