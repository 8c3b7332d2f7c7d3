import { perArchive, type Archive } from '../../archive/index.ts';
import { eventsInOrder, storyEvents, type EventEntry } from './timeline.ts';

/**
 * The most events that a page lists: the list of more would weigh more than a page may, 150 kB with all that
 * it needs.
 */
export const mostOnOnePage = 300;

/**
 * Returns whether `/timeline/` lists its main events alone and leaves the others to the pages of their years.
 */
export function isSplitByYear(archive: Pick<Archive, 'events'>): boolean {
  return archive.events.size > mostOnOnePage;
}

/**
 * Returns the events that carry the story in the order of their dates, those with the most links to others
 * where a page cannot list them all.
 */
export const mainEvents = perArchive((archive): EventEntry[] => {
  const main = new Set(storyEvents(archive).slice(0, mostOnOnePage));
  return eventsInOrder(archive).filter((event) => main.has(event));
});
