import { countiesByDay, dayOf, type County } from '../views/places/county-facts.ts';
import { boundsOf, outlineOf, turnNorthUp } from '../views/places/shapes.ts';
import type { Archive } from '../archive/index.ts';
import { frameFor } from './frame.ts';
import { pathOfRings } from './path-data.ts';

/** The map of a state: its size in whole units, and the shape of each county. */
interface StateMap {
  width: number;
  height: number;
  counties: { county: County; day: string; path: string }[];
}

const size = 760;

/**
 * Returns the map of a state (USPS code) with north up, larger counties first so that a city within one stays
 * visible.
 */
export function stateMap(archive: Archive, state: string): StateMap {
  const shapes = countiesByDay(archive)
    .filter((county) => county.state === state)
    .map((county) => ({
      county,
      rings: turnNorthUp(archive, state, outlineOf(archive, [county.fips], 'full')),
    }));
  const frame = frameFor(boundsOf(shapes.flatMap(({ rings }) => rings)), size);
  const counties = shapes.map(({ county, rings }) => ({
    county,
    day: dayOf(county),
    path: pathOfRings(rings, frame),
  }));
  return { ...frame, counties: counties.filter(({ path }) => path !== '') };
}
