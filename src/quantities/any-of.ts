/** Returns the source of a pattern that matches one of the words, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...words].toSorted((a, b) => b.length - a.length).join('|');
}
