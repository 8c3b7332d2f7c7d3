import type { MapPoint, Rings } from '../views/places/shapes.ts';

/**
 * Where the map of the country comes to lie in a drawing: its point (left, top) at the origin, `scale` units
 * to one of its own.
 */
export interface Frame {
  left: number;
  top: number;
  scale: number;
}

/**
 * Returns the points of a ring on the whole units of a drawing, without those that fall together or lie on a
 * straight line.
 */
function toUnits(ring: readonly MapPoint[], { left, top, scale }: Frame): [number, number][] {
  const points: [number, number][] = [];
  for (const [px = 0, py = 0] of ring) {
    const [x, y] = [Math.round((px - left) * scale), Math.round((py - top) * scale)];
    const last = points.at(-1);
    if (last?.[0] === x && last[1] === y) continue;
    const before = points.at(-2);
    if (last && before && (last[0] - before[0]) * (y - last[1]) === (last[1] - before[1]) * (x - last[0])) {
      const goesOn = (last[0] - before[0]) * (x - last[0]) + (last[1] - before[1]) * (y - last[1]) > 0;
      if (goesOn) points.pop();
    }
    points.push([x, y]);
  }
  return points;
}

/** Returns two numbers as path data has them in the fewest characters. */
const pair = (x: number, y: number, first: boolean) =>
  `${first || x < 0 ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`;

/**
 * Returns the path data of one line: absolute start, relative steps in whole units, closed or open; empty
 * where too little of it is left.
 */
function lineData(points: readonly [number, number][], closed: boolean): string {
  const [start] = points;
  const drawn = closed ? points.slice(0, -1) : points;
  if (!start || drawn.length < (closed ? 3 : 2)) return '';
  const steps = drawn
    .slice(1)
    .map(([x, y], i) => pair(x - (drawn[i]?.[0] ?? 0), y - (drawn[i]?.[1] ?? 0), i === 0));
  return `M${pair(...start, true)}l${steps.join('')}${closed ? 'z' : ''}`;
}

/** Returns rings as the data of one SVG path in whole units of the frame. */
export function pathOfRings(rings: Rings, frame: Frame): string {
  return rings.map((ring) => lineData(toUnits(ring, frame), true)).join('');
}

/** Returns open lines as the data of one SVG path in whole units of the frame. */
export function pathOfLines(lines: Rings, frame: Frame): string {
  return lines.map((line) => lineData(toUnits(line, frame), false)).join('');
}
