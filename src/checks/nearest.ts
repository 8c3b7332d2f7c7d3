import { closest } from 'fastest-levenshtein';

/** How much of a wrong name is compared: the work grows with its length. */
const longestName = 100;

/** Returns a sentence that suggests the candidate nearest to `id`, or that says there is none. */
export function suggest(id: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  return all.length ? `Did you mean "${closest(id.slice(0, longestName), all)}"?` : 'There is none yet.';
}
