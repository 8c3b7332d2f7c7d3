import { closest } from 'fastest-levenshtein';

/** Returns a sentence that suggests the candidate nearest to `id`, or that says there is none. */
export function suggest(id: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  return all.length ? `Did you mean "${closest(id, all)}"?` : 'There is none yet.';
}
