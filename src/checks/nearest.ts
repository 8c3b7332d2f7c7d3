import { closest, distance } from 'fastest-levenshtein';

/** How much of a wrong name is compared: the work grows with its length. */
const longestName = 100;

/** A slip changes no more of a name than one letter in so many. */
const oneIn = 3;

/** So few names are listed where none is near. */
const fewNames = 6;

/** Returns a sentence that suggests the candidate of which `id` may be a slip, or else what to do. */
export function suggest(id: string, candidates: Iterable<string>): string {
  const all = [...new Set(candidates)];
  if (all.length === 0) return 'There is none yet.';
  const name = id.slice(0, longestName);
  const nearest = closest(name, all);
  if (distance(name, nearest) * oneIn <= Math.max(name.length, oneIn)) return `Did you mean "${nearest}"?`;
  return all.length <= fewNames
    ? `There ${all.length === 1 ? 'is only' : 'are'} ${all.map((one) => `"${one}"`).join(', ')}.`
    : 'None that is there is like it: correct it, or put back what is gone.';
}
