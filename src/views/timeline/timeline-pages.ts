import { perArchive, type Archive } from '../../archive/index.ts';
import { eventsByYear, eventsInOrder, storyEvents, type EventEntry } from './timeline.ts';

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

/** The most events that `/timeline/` shows in full before a reader asks for more. */
export const mostInFull = 60;

/**
 * Returns the main events (importance 1) in the order of their dates; where there are too many to be shown in
 * full, those with the most links to others.
 */
export const mainEvents = perArchive((archive): EventEntry[] => {
  const main = new Set(storyEvents(archive).slice(0, mostInFull));
  return eventsInOrder(archive).filter((event) => main.has(event));
});

/** Returns the events of a year (four digits) besides its main events, in the order of their dates. */
export function otherEvents(archive: Archive, year: string): EventEntry[] {
  const main = new Set(mainEvents(archive));
  return (eventsByYear(archive).get(year) ?? []).filter((event) => !main.has(event));
}
