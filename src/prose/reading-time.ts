import type { Archive, TextEntry } from '../archive/index.ts';
import { textStatistics } from './text-statistics.ts';

/** Words that people read in a minute, in plain English prose. */
const wordsInMinute = 220;

/** Returns how long an entry takes to read, in words: "6 minutes to read". */
export function readingTime(archive: Archive, entry: TextEntry<unknown>): string {
  const minutes = Math.max(1, Math.round(textStatistics(archive, entry).words / wordsInMinute));
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`;
}
