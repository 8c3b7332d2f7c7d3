import { compareText } from '../dates/index.ts';
import { perRecord, type ClaimEntry, type Entry, type Record } from '../record/index.ts';
import type { Place } from '../schema/index.ts';
import { compareClaims } from './claims.ts';
import { groupByEach } from './group-by-each.ts';
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

/** The second list of the counties, by months: what `crosscheck` in the table of counties rests on. */
export const secondSource = 'hhadah-activation-dates';

const placesOf = ({ data }: EventEntry | ClaimEntry) => data.places ?? [];
const eventsByPlace = perRecord((record) => groupByEach(eventsInOrder(record), placesOf));
const claimsByPlace = perRecord((record) => groupByEach([...record.claims.values()].sort(compareClaims), placesOf));

/** Returns the events that name a county (FIPS code), in order. */
export function eventsOfCounty(record: Record, fips: string): readonly EventEntry[] {
  return eventsByPlace(record).get(fips) ?? [];
}

/** Returns the claims that name a county (FIPS code), by date. */
export function claimsOfCounty(record: Record, fips: string): readonly ClaimEntry[] {
  return claimsByPlace(record).get(fips) ?? [];
}
