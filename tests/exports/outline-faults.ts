import type { Position } from 'geojson';

/** A side of a ring: its ends, and of which ring, as the how-manieth, it is one. */
interface Side {
  from: Position;
  to: Position;
  ring: number;
  order: number;
}

/** Returns which side of the line through two points a third lies on: -1, 0 on it, or 1. */
function sideOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position): number {
  const product = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  // What cuts an outline is rounded to a billionth of a degree.
  return Math.abs(product) < 1e-11 ? 0 : Math.sign(product);
}

const lieApart = (a: Side, b: Side) =>
  [0, 1].some((axis) => {
    const ends = ({ from, to }: Side) => [from[axis] ?? 0, to[axis] ?? 0] as const;
    return Math.max(...ends(a)) < Math.min(...ends(b)) || Math.max(...ends(b)) < Math.min(...ends(a));
  });

const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

/** Tells whether two sides cross at a point that is an end of neither, or lie on each other. */
function doCross(a: Side, b: Side): boolean {
  const ofB = [sideOf(a.from, a.to, b.from), sideOf(a.from, a.to, b.to)] as const;
  const ofA = [sideOf(b.from, b.to, a.from), sideOf(b.from, b.to, a.to)] as const;
  if (ofB[0] * ofB[1] < 0 && ofA[0] * ofA[1] < 0) return true;
  if ([...ofA, ...ofB].some((side) => side !== 0)) return false;
  const axis = a.from[0] === a.to[0] ? 1 : 0;
  const span = ({ from, to }: Side) =>
    [from[axis] ?? 0, to[axis] ?? 0].sort((x, y) => x - y) as [number, number];
  const [[a0, a1], [b0, b1]] = [span(a), span(b)];
  return Math.min(a1, b1) - Math.max(a0, b0) > 1e-9;
}

/**
 * Returns what is wrong with the outlines of an area by OGC Simple Features: a ring that passes a point
 * twice, and sides that cross or lie on each other.
 */
export function outlineFaults(polygons: readonly (readonly (readonly Position[])[])[]): string[] {
  const rings = polygons.flat();
  const faults = rings.flatMap((ring) => {
    const twice = ring.slice(1).filter((point, i, all) => all.findIndex((other) => isSame(point, other)) < i);
    return [
      ...(ring.length < 4 ? ['a ring of fewer than three sides'] : []),
      ...twice.map((point) => `a ring passes ${point.join(' ')} twice`),
    ];
  });
  const sides = rings.flatMap((points, ring) =>
    points.slice(1).map((to, i): Side => ({ from: points[i] ?? to, to, ring, order: i })),
  );
  for (const [i, a] of sides.entries())
    for (const b of sides.slice(i + 1))
      if (!lieApart(a, b) && doCross(a, b)) faults.push(`sides cross at ${a.from.join(' ')}`);
  return faults;
}
