import { compareText } from '../../language/index.ts';
import { perArchive, type ClaimEntry, type Archive, type EntryOf } from '../../archive/index.ts';
import { compareClaims } from '../claims/claims.ts';
import { groupByEach } from '../group-by-each.ts';
import { eventsInOrder, type EventEntry } from '../timeline/timeline.ts';

/** Returns the states and the District of Columbia by name. */
export function statesInOrder(archive: Archive): EntryOf<'place'>[] {
  return [...archive.places.values()]
    .filter(({ data }) => data.fips.length === 2)
    .sort((a, b) => compareText(a.data.name, b.data.name));
}

/** Returns the counties of all states, in the order of their table. */
export const countiesIn = perArchive((archive): EntryOf<'place'>[] =>
  [...archive.places.values()].filter(({ data }) => data.fips.length === 5),
);

/** Returns the counties of a state (USPS code) in the order of their activation days, then by FIPS code. */
export function countiesOf(archive: Archive, state: string): EntryOf<'place'>[] {
  return countiesIn(archive)
    .filter(({ data }) => data.state === state)
    .sort(
      (a, b) =>
        compareText(a.data.activated ?? '9999', b.data.activated ?? '9999') || compareText(a.id, b.id),
    );
}

const concerns = (places: readonly string[] | undefined, archive: Archive, state: string) =>
  places?.some((id) => archive.places.get(id)?.data.state === state) ?? false;

/** Returns the events that name a state or a county of it, in order. */
export function eventsOfState(archive: Archive, state: string): EventEntry[] {
  return eventsInOrder(archive).filter((event) => concerns(event.data.places, archive, state));
}

/** Returns the claims that name a state or a county of it, by date. */
export function claimsOfState(archive: Archive, state: string): ClaimEntry[] {
  return [...archive.claims.values()]
    .filter((claim) => concerns(claim.data.places, archive, state))
    .sort(compareClaims);
}

const placesOf = ({ data }: EventEntry | ClaimEntry) => data.places ?? [];
const eventsByPlace = perArchive((archive) => groupByEach(eventsInOrder(archive), placesOf));
const claimsByPlace = perArchive((archive) =>
  groupByEach([...archive.claims.values()].sort(compareClaims), placesOf),
);

/** Returns the events that name a county (FIPS code), in order. */
export function eventsOfCounty(archive: Archive, fips: string): readonly EventEntry[] {
  return eventsByPlace(archive).get(fips) ?? [];
}

/** Returns the claims that name a county (FIPS code), by date. */
export function claimsOfCounty(archive: Archive, fips: string): readonly ClaimEntry[] {
  return claimsByPlace(archive).get(fips) ?? [];
}
