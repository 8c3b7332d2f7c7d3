import { compareText } from '../dates/index.ts';
import type { ClaimEntry, Entry, Record } from '../record/index.ts';
import type { Place } from '../schema/index.ts';
import { compareClaims } from './claims.ts';
import { eventsInOrder, type EventEntry } from './timeline.ts';

/** Returns the states and the District of Columbia by name. */
export function statesInOrder(record: Record): Entry<Place>[] {
  return [...record.places.values()].filter(({ data }) => data.fips.length === 2).sort((a, b) => compareText(a.data.name, b.data.name));
}

/** Returns the counties of a state (USPS code) in the order of their activation days, then by FIPS code. */
export function countiesOf(record: Record, state: string): Entry<Place>[] {
  return [...record.places.values()]
    .filter(({ data }) => data.fips.length === 5 && data.state === state)
    .sort((a, b) => compareText(a.data.activated ?? '9999', b.data.activated ?? '9999') || compareText(a.id, b.id));
}

const concerns = (places: readonly string[] | undefined, record: Record, state: string) =>
  places?.some((id) => record.places.get(id)?.data.state === state) ?? false;

/** Returns the events that name a state or a county of it, in order. */
export function eventsOfState(record: Record, state: string): EventEntry[] {
  return eventsInOrder(record).filter((event) => concerns(event.data.places, record, state));
}

/** Returns the claims that name a state or a county of it, by date. */
export function claimsOfState(record: Record, state: string): ClaimEntry[] {
  return [...record.claims.values()].filter((claim) => concerns(claim.data.places, record, state)).sort(compareClaims);
}
