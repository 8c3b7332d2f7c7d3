import { groupByEach } from '../views/group-by-each.ts';
import { speakersOf, sourcesOfClaims } from '../views/sources/speakers.ts';
import { eventsInOrder, type EventEntry } from '../views/timeline/timeline.ts';
import { perArchive, type Archive } from '../archive/index.ts';
import { claimsIn } from './backlinks.ts';

/** Returns the claims of which an event is built, by id: that of its date first, then those of its text. */
export function claimsOfEvent(archive: Archive, event: EventEntry): string[] {
  return [...new Set([event.data.dateFrom, ...claimsIn(archive, event)])];
}

const eventsByClaim = perArchive((archive) =>
  groupByEach(eventsInOrder(archive), (event) => claimsOfEvent(archive, event)),
);

/** Returns the events that are built of one of the claims, in the order of their dates, each once. */
export function eventsOfClaims(archive: Archive, claims: readonly string[]): EventEntry[] {
  const found = new Set(claims.flatMap((claim) => eventsByClaim(archive).get(claim) ?? []));
  return eventsInOrder(archive).filter((event) => found.has(event));
}

const known = perArchive(() => new Map<string, string[]>());

/** Returns the sources of the claims of which an event is built, by id, each once. */
export function sourcesOfEvent(archive: Archive, event: EventEntry): string[] {
  const sources = known(archive).get(event.id) ?? sourcesOfClaims(archive, claimsOfEvent(archive, event));
  known(archive).set(event.id, sources);
  return sources;
}

/**
 * Returns how many sources an event has and of which kinds of speaker they are: "3 sources: court, press".
 */
export function sourcesInWords(archive: Archive, event: EventEntry): string {
  const sources = sourcesOfEvent(archive, event);
  const kinds = speakersOf(archive, sources).map(({ speaker: { label } }) =>
    /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label,
  );
  return `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}: ${kinds.join(', ')}`;
}
