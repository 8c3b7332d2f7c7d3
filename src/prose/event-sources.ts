import { groupByEach } from '../model/group-by-each.ts';
import { speakersOf, sourcesOfClaims } from '../model/speakers.ts';
import { eventsInOrder, type EventEntry } from '../model/timeline.ts';
import { perRecord, type Record } from '../record/index.ts';
import { claimsIn } from './backlinks.ts';

/** Returns the claims of which an event is built, by id: that of its date first, then those of its text. */
export function claimsOfEvent(record: Record, event: EventEntry): string[] {
  return [...new Set([event.data.dateFrom, ...claimsIn(record, event)])];
}

const eventsByClaim = perRecord((record) => groupByEach(eventsInOrder(record), (event) => claimsOfEvent(record, event)));

/** Returns the events that are built of one of the claims, in the order of their dates, each once. */
export function eventsOfClaims(record: Record, claims: readonly string[]): EventEntry[] {
  const found = new Set(claims.flatMap((claim) => eventsByClaim(record).get(claim) ?? []));
  return eventsInOrder(record).filter((event) => found.has(event));
}

const known = perRecord(() => new Map<string, string[]>());

/** Returns the sources of the claims of which an event is built, by id, each once. */
export function sourcesOfEvent(record: Record, event: EventEntry): string[] {
  const sources = known(record).get(event.id) ?? sourcesOfClaims(record, claimsOfEvent(record, event));
  known(record).set(event.id, sources);
  return sources;
}

/** Returns how many sources an event has and of which kinds of speaker they are: "3 sources: court, press". */
export function sourcesInWords(record: Record, event: EventEntry): string {
  const sources = sourcesOfEvent(record, event);
  const kinds = speakersOf(record, sources).map(({ speaker: { label } }) =>
    /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label,
  );
  return `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}: ${kinds.join(', ')}`;
}
