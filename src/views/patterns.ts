import { fill, type Values } from '../language/index.ts';
import { getOrThrow, type Archive } from '../archive/index.ts';

/** The patterns that a part of the site fills, by name, each with the names of its values. */
export interface PatternForms {
  readonly [name: string]: readonly string[];
}

type ValuesOf<F extends PatternForms, N extends keyof F> = { readonly [V in F[N][number]]: string | number };

/** Fills a pattern by its name. */
export type Filler<F extends PatternForms> = <N extends keyof F & string>(
  name: N,
  values: ValuesOf<F, N>,
) => string;

/**
 * Returns a pattern by the name of its file, `data/patterns/<id>.json`, and its own; throws where there is
 * none.
 */
export function patternOf(archive: Archive, id: string, name: string): string {
  const { data, file } = getOrThrow(archive.patterns, id);
  const text = data.patterns[name];
  if (text === undefined) throw new Error(`${file}: no pattern "${name}"`);
  return text;
}

/**
 * Returns a function that fills the patterns of a file that have these forms; that the file has each of them
 * is checked with the Record.
 */
export function fillerOf<F extends PatternForms>(archive: Archive, id: string, forms: F): Filler<F> {
  const found = new Map(Object.keys(forms).map((name) => [name, patternOf(archive, id, name)]));
  return (name, values) => fill(found.get(name) ?? '', { ...values } satisfies Values);
}
