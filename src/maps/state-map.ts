import { countiesByDay, dayOf, type County } from '../model/county-facts.ts';
import { boxAround, outlineOf, turnNorthUp } from '../model/shapes.ts';
import type { Record } from '../record/index.ts';
import { frameFor } from './frame.ts';
import { pathOfRings } from './path-data.ts';

/** The map of a state: its size in whole units, and the shape of each county. */
export interface StateMap {
  width: number;
  height: number;
  counties: { county: County; day: string; path: string }[];
}

const size = 760;

/** Returns the map of a state (USPS code) with north up, larger counties first so that a city within one stays visible. */
export function stateMap(record: Record, state: string): StateMap {
  const shapes = countiesByDay(record)
    .filter((county) => county.state === state)
    .map((county) => ({ county, rings: turnNorthUp(record, state, outlineOf(record, [county.fips], 'full')) }));
  const frame = frameFor(boxAround(shapes.flatMap(({ rings }) => rings)), size);
  const counties = shapes.map(({ county, rings }) => ({ county, day: dayOf(county), path: pathOfRings(rings, frame) }));
  return { ...frame, counties: counties.filter(({ path }) => path !== '') };
}
