import { v5 } from 'uuid';
import type { EntryOf } from '../archive/index.ts';

/**
 * Drawn at random, once: another one would make every event of a feed or calendar a new one to those who read
 * it.
 */
const namespace = 'bd1f296a-d1c2-44e1-becc-435dfc65b8da';

/**
 * Returns an id for a name, the same wherever the site lies and whenever it is built (UUID version 5, RFC
 * 9562).
 */
export function permanentId(name: string): string {
  return v5(name, namespace);
}

/** Returns the name of a record in permanent ids: the id under which it was first published. */
export function firstIdOf({ id, data }: EntryOf<'event' | 'lesson'>): string {
  return data.formerIds?.[0] ?? id;
}
