import { textWidth, type Weight } from './measure-text.ts';

/** A rectangle in pixels of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** How a label is set. */
export interface TextStyle {
  /** The class by which it gets its colour. */
  name: string;
  size: number;
  weight?: Weight;
  /** True where the first line is set in semibold, as a heading of the others. */
  headed?: boolean;
}

/** A place for a label: where its first baseline begins, ends or has its middle. */
export interface Spot {
  x: number;
  y: number;
  anchor: Anchor;
  lines: readonly string[];
  /** The line that leads to it: it keeps off labels, and may pass behind marks. */
  leader?: Box;
}

export interface Label extends TextStyle {
  /** The places where it may stand, the best first. */
  spots: readonly Spot[];
}

export interface Placed extends TextStyle, Spot {
  /** Its number among the labels that were to be placed. */
  index: number;
}

const ascent = 0.76;
const descent = 0.24;
/** Labels keep this many pixels between them. */
const apart = 2;

/** Returns the distance between two baselines, in pixels. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.25);
}

/** Returns the box that the lines of a label fill. */
export function boxOf({ x, y, anchor, lines }: Spot, { size, weight, headed }: Omit<TextStyle, 'name'>): Box {
  const width = Math.max(
    0,
    ...lines.map((line, i) => textWidth(line, size, headed && i === 0 ? 600 : weight)),
  );
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    x: left,
    y: y - ascent * size,
    width,
    height: (ascent + descent) * size + (lines.length - 1) * lineHeight(size),
  };
}

/** Returns whether two boxes share an area. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Returns whether `inner` lies in `outer`, borders included. */
export function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Returns the box grown by `by` pixels to all sides. */
export function grow({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** What stands in a drawing already. */
export interface Ground {
  /** Where no label may stand. */
  marks: readonly Box[];
  /** Where neither a label nor a leader may stand; what is placed is added. */
  labels: Box[];
}

/**
 * Returns the labels that found a free spot inside `frame`, earlier labels first served: no two of them overlap,
 * and none covers a mark. A label without words or without a free spot is left out.
 */
export function placeLabels(labels: readonly Label[], frame: Box, ground: Ground): Placed[] {
  const isFree = (box: Box, taken: readonly Box[]) =>
    within(box, frame) && !taken.some((other) => overlap(box, other));
  return labels.flatMap(({ spots, ...style }, index) => {
    for (const spot of spots) {
      if (spot.lines.every((line) => line === '')) continue;
      const box = boxOf(spot, style);
      if (
        !isFree(box, ground.marks) ||
        !isFree(box, ground.labels) ||
        (spot.leader && !isFree(spot.leader, ground.labels))
      )
        continue;
      ground.labels.push(grow(box, apart), ...(spot.leader ? [spot.leader] : []));
      return [{ ...style, ...spot, index }];
    }
    return [];
  });
}
