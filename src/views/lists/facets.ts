import { groupByEach } from '../group-by-each.ts';
import type { TextRef } from '../printed/text-ref.ts';

/** One page of a list: those entries that share a value, such as all events of a track. */
export interface Facet<E, K extends string = string> {
  kind: K;
  /** What the entries share, as records write it. */
  value: string;
  label: string;
  /** What the word says of itself, where the vocabulary has it. */
  definition?: string | undefined;
  /**
   * Where the Record has the label, as pages say it: `vocabulary:eras/pep/label`; left out where it is a
   * year.
   */
  from?: TextRef;
  entries: E[];
}

/**
 * Returns the facets of a kind, one for each word that an entry has, in the order of the words; `valuesOf`
 * returns the words of an entry, `from` where the Record has the label of one.
 */
export function facetsBy<E, K extends string>(
  kind: K,
  entries: readonly E[],
  words: readonly { id: string; label: string; definition?: string }[],
  valuesOf: (entry: E) => readonly string[],
  from?: (id: string) => TextRef,
): Facet<E, K>[] {
  const byWord = groupByEach(entries, valuesOf);
  return words.flatMap(({ id, label, definition }) => {
    const found = byWord.get(id);
    return found
      ? [{ kind, value: id, label, definition, ...(from && { from: from(id) }), entries: found }]
      : [];
  });
}

/** The lists that are sorted into pages, by the folder in which their pages lie. */
export const listNames = ['claims', 'sources', 'timeline'] as const;

export type ListName = (typeof listNames)[number];

/**
 * Returns the address of a facet's page below the base path, of its first where there are more:
 * `claims/by/topic/rollout/`, `timeline/by/place/il/2/`.
 */
export function addressOfFacet(
  list: ListName,
  { kind, value }: { kind: string; value: string },
  page = 1,
): string {
  return `${list}/by/${kind}/${value.toLowerCase()}/${page > 1 ? `${page}/` : ''}`;
}

/** A thing that a reader can choose in a form, and what there is to choose. */
interface Choice {
  name: string;
  label: string;
  options: { value: string; label: string; from?: TextRef }[];
}

/** Returns the choices of a form that filters a list by some kinds of its facets, each under its label. */
export function choicesOf<K extends string>(
  kinds: readonly K[],
  labels: { readonly [N in K]: string },
  facets: readonly Facet<unknown>[],
): Choice[] {
  return kinds.map((name) => ({
    name,
    label: labels[name],
    options: facets.filter(({ kind }) => kind === name),
  }));
}
