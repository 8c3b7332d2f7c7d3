import type { Form } from '../../chart.ts';
import type { Box } from '../../parts/place-labels.ts';

/**
 * How a drawing of the overview is divided: `along` are pixels on the axis of time, `across` those on the
 * other.
 */
export interface Geometry {
  /** Time runs rightward in a wide drawing, downward in a narrow one. */
  form: Form;
  width: number;
  /** First and last pixel of the axis of time. */
  along: readonly [number, number];
  /** Where the lanes begin and end, across; how wide one is. */
  lanes: readonly [number, number];
  lane: number;
  /** The rows of a lane, the middle one first, and the distance between two. */
  rows: readonly number[];
  pitch: number;
  /** How long and how wide the mark of a group is. */
  pill: { along: number; across: number };
  /** The room that the name of a year needs, along. */
  year: number;
  /** Where the labels of events may stand. */
  labels: readonly Box[];
}

const zone = 190;

/** Returns the division of a drawing with so many lanes. */
export function geometryOf(form: Form, lanes: number): Geometry {
  if (form === 'wide') {
    const lane = 38;
    const width = 1100;
    const bottom = lanes * lane;
    return {
      form,
      width,
      along: [146, 1052],
      lanes: [0, bottom],
      lane,
      rows: [0, -1, 1],
      pitch: 12,
      pill: { along: 19, across: 12 },
      year: 34,
      labels: [
        { x: 2, y: -zone - 6, width: width - 4, height: zone },
        { x: 2, y: bottom + 6, width: width - 4, height: zone },
      ],
    };
  }
  const lane = 16;
  const [left, width] = [33, 300];
  const right = left + lanes * lane;
  return {
    form,
    width,
    along: [0, 1000],
    lanes: [left, right],
    lane,
    rows: [0],
    pitch: 0,
    pill: { along: 13, across: 14 },
    year: 26,
    labels: [{ x: right + 19, y: 0, width: Math.max(60, width - right - 21), height: 1000 }],
  };
}

/** Returns a point by its pixels along and across. */
export function pointAt({ form }: Geometry, along: number, across: number): { x: number; y: number } {
  return form === 'wide' ? { x: along, y: across } : { x: across, y: along };
}

/** Returns the rectangle that reaches from one pixel to another along, and from one to another across. */
export function boxAt(
  geometry: Geometry,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): Box {
  const [a, b] = [pointAt(geometry, from, low), pointAt(geometry, to, high)];
  return { ...a, width: b.x - a.x, height: b.y - a.y };
}

/** Returns the middle of a lane, or of one of its rows, across. */
export function middleOf({ lanes, lane, pitch }: Geometry, index: number, row = 0): number {
  return lanes[0] + (index + 0.5) * lane + row * pitch;
}

/** Returns the division of a strip of so many pixels: lanes without labels, time rightward. */
export function stripGeometry(width: number, lanes: number, lane: number): Geometry {
  const size = { width, lane, lanes: [0, lanes * lane] as const, along: [0, width] as const };
  // On a phone the names of years stand closer.
  const year = width < 600 ? 28 : 34;
  return { form: 'wide', ...size, rows: [0], pitch: 0, pill: { along: 0, across: 0 }, year, labels: [] };
}
