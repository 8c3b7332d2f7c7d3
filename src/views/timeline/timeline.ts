import { compareDates, dateOf, overlaps } from '../../dates/index.ts';
import { compareText } from '../../language/index.ts';
import { getOrThrow, perArchive, type Archive, type EntryOf } from '../../archive/index.ts';
import type { Vocabulary } from '../../kinds/index.ts';

export type EventEntry = EntryOf<'event'>;

/** An event that another one is linked to, and how, read from the other one. */
interface Relation {
  event: EventEntry;
  label: string;
}

/** Returns all events in the order of their dates; of equal dates the more important first. */
export const eventsInOrder = perArchive((archive): EventEntry[] =>
  [...archive.events.values()].sort(
    (a, b) =>
      compareDates(dateOf(a.data.date), dateOf(b.data.date)) ||
      a.data.importance - b.data.importance ||
      compareText(a.id, b.id),
  ),
);

/** Returns the year in which an event begins, four digits. */
export function yearOf(event: EventEntry): string {
  return dateOf(event.data.date).earliest.slice(0, 4);
}

/** Returns the events by the year in which they begin, years in order. */
export function eventsByYear(archive: Archive): Map<string, EventEntry[]> {
  return Map.groupBy(eventsInOrder(archive), yearOf);
}

/** Returns the eras that have a part of a time (EDTF), in order. */
export function erasAt(archive: Archive, edtf: string): Vocabulary['eras'] {
  const time = dateOf(edtf);
  return archive.vocabulary.data.eras.filter((era) => overlaps(time, dateOf(era.span)));
}

/** Returns the era in whose span an event begins, undefined before the first. */
export function eraOf(archive: Archive, event: EventEntry): Vocabulary['eras'][number] | undefined {
  return erasAt(archive, dateOf(event.data.date).earliest)[0];
}

/** An event before another one, and one after it. */
interface Neighbors {
  before: EventEntry | undefined;
  after: EventEntry | undefined;
}

const neighborsIn = (events: readonly EventEntry[]) =>
  new Map(
    events.map(({ id }, i): [string, Neighbors] => [id, { before: events[i - 1], after: events[i + 1] }]),
  );

const allNeighbors = perArchive((archive) => {
  const events = eventsInOrder(archive);
  const ofTrack = ({ id }: { id: string }) =>
    neighborsIn(events.filter(({ data }) => data.tracks.includes(id)));
  return {
    overall: neighborsIn(events),
    byTrack: new Map(archive.vocabulary.data.tracks.map((track) => [track.id, ofTrack(track)])),
  };
});

/**
 * Returns the event before and the one after, in the order of dates: of all events, or of those of a track.
 */
export function neighborsOf(archive: Archive, { id }: EventEntry, track?: string): Neighbors {
  const { overall, byTrack } = allNeighbors(archive);
  return (
    (track === undefined ? overall : byTrack.get(track))?.get(id) ?? { before: undefined, after: undefined }
  );
}

const followers = perArchive((archive) =>
  Map.groupBy(
    eventsInOrder(archive).flatMap((event) =>
      (event.data.follows ?? []).map((follow) => ({ ...follow, by: event })),
    ),
    ({ event }) => event,
  ),
);

/** Returns what an event follows, as it says itself, and what came of it, as the later events say. */
export function relationsOf(archive: Archive, event: EventEntry): { earlier: Relation[]; later: Relation[] } {
  const wordOf = (how: string) => archive.vocabulary.data.relations.find(({ id }) => id === how);
  return {
    earlier: (event.data.follows ?? []).map(({ event: id, how }) => ({
      event: getOrThrow(archive.events, id),
      label: wordOf(how)?.label ?? how,
    })),
    later: (followers(archive).get(event.id) ?? []).map(({ by, how }) => ({
      event: by,
      label: wordOf(how)?.inverse ?? how,
    })),
  };
}

/**
 * Returns the events that carry the story, those with the most links to others first; of as many the earlier
 * first.
 */
export const storyEvents = perArchive((archive): EventEntry[] => {
  const links = new Map<string, number>();
  const count = (id: string) => links.set(id, (links.get(id) ?? 0) + 1);
  for (const event of archive.events.values()) {
    for (const { event: earlier } of event.data.follows ?? []) {
      count(event.id);
      count(earlier);
    }
  }
  const main = eventsInOrder(archive).filter(({ data }) => data.importance === 1);
  return main.toSorted((a, b) => (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0));
});
