import type { IndexedPlace } from '../views/places/place-index.ts';

/** A county on the map: where it is, and the path data of its rings alone. */
export interface ShownCounty {
  place: IndexedPlace;
  path: string;
  rings: (readonly (readonly [number, number])[])[];
  /** The middle of the box around it. */
  x: number;
  y: number;
}

/** Returns the points of a ring that is drawn with an absolute start and relative steps. */
function pointsOf(ring: string): [number, number][] {
  const numbers = ring.match(/-?\d+/g)?.map(Number) ?? [];
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < numbers.length; i += 2)
    points.push([(x += numbers[i] ?? 0), (y += numbers[i + 1] ?? 0)]);
  return points;
}

function toShown(place: IndexedPlace, paths: readonly string[]): ShownCounty {
  const rings = paths.map(pointsOf);
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { place, path: paths.map((ring) => `M${ring}`).join(''), rings, x: middle(xs), y: middle(ys) };
}

/**
 * Returns the counties of one day on the map; `outlines` and `squares` are the data of its two paths,
 * `places` its counties in their order.
 */
export function countiesOfDay(
  places: readonly IndexedPlace[],
  outlines: string,
  squares: string,
): ShownCounty[] {
  const [ofOutlines, ofSquares] = [outlines, squares].map((data) => data.split('M').slice(1));
  return places.flatMap((place) => {
    const { rings = 0 } = place;
    const own = rings < 0 ? ofSquares?.splice(0, 1) : ofOutlines?.splice(0, rings);
    return own?.length ? [toShown(place, own)] : [];
  });
}

/**
 * Tells whether a point lies within a county, holes left out: a ray from it crosses the borders an odd number
 * of times.
 */
export function isWithin({ rings }: ShownCounty, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [qx, qy] of ring) {
      if (py > y !== qy > y && x < ((qx - px) * (y - py)) / (qy - py) + px) inside = !inside;
      [px, py] = [qx, qy];
    }
  }
  return inside;
}

const directions: { [key: string]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Tells whether a key walks the map. */
export const isDirection = (key: string) => Object.hasOwn(directions, key);

/**
 * Returns the next county in the direction of an arrow key: the nearest one, those aside counted as farther;
 * undefined at the edge.
 */
export function nextCounty(
  counties: readonly ShownCounty[],
  from: ShownCounty,
  key: string,
): ShownCounty | undefined {
  const [dx, dy] = directions[key] ?? [0, 0];
  let best: ShownCounty | undefined;
  let least = Infinity;
  for (const county of counties) {
    const [x, y] = [county.x - from.x, county.y - from.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    if (along <= 0 || aside > 2 * along) continue;
    const far = along + 2 * aside;
    if (far < least) [best, least] = [county, far];
  }
  return best;
}
