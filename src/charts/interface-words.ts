import { fill, language } from '../language/index.ts';
import { readPattern } from '../language/read-pattern.ts';

export { fill };

/** The words that drawings and files of charts have of their own. */
export const chartWords = language.words.drawings;

/**
 * Returns the names of the places of a pattern; throws where it cannot be read, which the checks rule out.
 */
export function placesIn(pattern: string): string[] {
  const found = readPattern(pattern);
  if ('fault' in found) throw new Error(`the pattern "${pattern}" cannot be read: ${found.fault}`);
  return found.names;
}

/** Returns items as a series with semicolons: "a; b; and c". */
export function seriesOf(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1
    ? fill(chartWords.lastOfSeries, { before: items.slice(0, -1).join('; '), last })
    : last;
}
