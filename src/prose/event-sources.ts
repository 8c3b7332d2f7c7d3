import { speakersOf, sourcesOfClaims } from '../model/speakers.ts';
import type { EventEntry } from '../model/timeline.ts';
import { perRecord, type Record } from '../record/index.ts';
import { claimsIn } from './backlinks.ts';

/** Returns the claims of which an event is built, by id: that of its date first, then those of its text. */
export function claimsOfEvent(record: Record, event: EventEntry): string[] {
  return [...new Set([event.data.dateFrom, ...claimsIn(record, event)])];
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
