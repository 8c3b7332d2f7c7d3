import type { Sentence } from '../../kinds/index.ts';
import { fill, placesIn } from '../interface-words.ts';

/** A value of the words; null where the rows do not give it. */
export type Fact = string | number | null;

/** Returns the value of a name; throws for a name that has none in any rows. */
export type Facts = (name: string) => Fact;

/** Returns a sentence with its values; undefined where one is not there, or where nothing is left to say. */
export function say(sentence: Sentence, facts: Facts): string | undefined {
  const {
    say: pattern,
    when = [],
    unless = [],
  } = typeof sentence === 'string' ? { say: sentence } : sentence;
  if (when.some((name) => facts(name) === null) || unless.some((name) => facts(name) !== null))
    return undefined;
  const values: { [name: string]: string | number } = {};
  for (const name of placesIn(pattern)) {
    const fact = facts(name);
    if (fact === null) return undefined;
    values[name] = fact;
  }
  return fill(pattern, values).trim() || undefined;
}

/** Returns the sentences that can be said, in order. */
export function sayAll(sentences: Sentence | readonly Sentence[], facts: Facts): string[] {
  return [sentences].flat().flatMap((sentence) => say(sentence, facts) ?? []);
}

/** Returns the facts of `first`, and of `others` where it has none of that name. */
export function eitherFact(first: ReadonlyMap<string, () => Fact>, others: Facts): Facts {
  return (name) => {
    const known = first.get(name);
    return known ? known() : others(name);
  };
}

/** Throws: there is no fact of any name. */
export const noFacts: Facts = (name) => {
  throw new Error(`there is no value "${name}"`);
};
