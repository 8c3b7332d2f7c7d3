import type { z } from 'zod';

/** The parts that follow the first word of a reference, by that word. */
type PartsByWord<P> = { [W in keyof P]: readonly (string | number)[] };

type Joined<T> = T extends readonly [infer Only extends string | number]
  ? `${Only}`
  : T extends readonly [infer First extends string | number, ...infer Rest]
    ? `${First}/${Joined<Rest>}`
    : never;
type Written<W extends string, T> = T extends readonly [] ? W : `${W}:${Joined<T>}`;

/** What can be written as a reference of these forms: `event:${string}/title`. */
export type RefText<P> = { [W in keyof P & string]: Written<W, P[W]> }[keyof P & string];

/** What to do with a reference and its parts, by its first word. */
export type RefReaders<P extends PartsByWord<P>, R> = { readonly [W in keyof P]: (...parts: P[W]) => R };

/**
 * Returns a function that reads references of these forms; its answer is undefined for what has none of them.
 */
export function readerOf<P extends PartsByWord<P>>(forms: { readonly [W in keyof P]: z.ZodType<P[W]> }) {
  const isWord = (word: string): word is keyof P & string => Object.hasOwn(forms, word);
  return <R>(text: string, readers: RefReaders<P, R>): R | undefined => {
    const end = text.indexOf(':');
    const word = end < 0 ? text : text.slice(0, end);
    if (!isWord(word)) return undefined;
    const { success, data } = forms[word].safeParse(end < 0 ? [] : text.slice(end + 1).split('/'));
    return success ? readers[word](...data) : undefined;
  };
}
