import type { Archive } from '../archive/index.ts';
import { dayOf, type County, type CountyFacts } from '../views/places/county-facts.ts';
import { boundsOf, outlineOf, turnNorthUp } from '../views/places/shapes.ts';
import { frameFor } from './frame.ts';
import { pathOfRings } from './path-data.ts';

/** A county and those that touch it: the size of the drawing in whole units, and the shape of each. */
interface NeighborMap {
  width: number;
  height: number;
  counties: { county: County; day: string; path: string; isOwn: boolean }[];
}

const size = 320;

/**
 * Returns the map of a county among those that touch it, north up in its own state; its own shape is last.
 */
export function neighborMap(archive: Archive, { county, neighbors }: CountyFacts): NeighborMap {
  const shapes = [...neighbors.map((neighbor) => neighbor.county), county].map((one) => ({
    county: one,
    rings: turnNorthUp(archive, county.state, outlineOf(archive, [one.fips], 'coarse')),
  }));
  const frame = frameFor(boundsOf(shapes.flatMap(({ rings }) => rings)), size);
  return {
    ...frame,
    counties: shapes.map(({ county: one, rings }) => ({
      county: one,
      day: dayOf(one),
      path: pathOfRings(rings, frame),
      isOwn: one === county,
    })),
  };
}
