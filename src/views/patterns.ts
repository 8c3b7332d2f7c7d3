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

/** Returns a function that fills the patterns of a file, `data/patterns/<id>.json`, which must have each of these forms. */
export function fillerOf<F extends PatternForms>(archive: Archive, id: string, forms: F): Filler<F> {
  const { patterns } = getOrThrow(archive.patterns, id).data;
  const found = new Map(Object.keys(forms).map((name) => [name, patterns[name]]));
  return (name, values) => {
    const pattern = found.get(name);
    if (pattern === undefined) throw new Error(`data/patterns/${id}.json has no pattern "${name}"`);
    return fill(pattern, { ...values } satisfies Values);
  };
}
