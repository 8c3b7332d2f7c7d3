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
  /** The class by which it gets its color. */
  name: string;
  size: number;
  weight?: Weight;
  /** True where the first line is set in semibold, as a heading of the others. */
  headed?: boolean;
}

/** A place for a label: where its first baseline begins, ends or has its middle. */
export interface Candidate {
  x: number;
  y: number;
  anchor: Anchor;
  lines: readonly string[];
  /** The line that leads to it: it keeps off labels, and may pass behind marks. */
  leader?: Box;
}

export interface Label extends TextStyle {
  /** The places where it may stand, the best first. */
  candidates: readonly Candidate[];
}

export interface Placed extends TextStyle, Candidate {
  /** Its number among the labels that were to be placed. */
  index: number;
}

const ascent = 0.76;
const descent = 0.24;
/** Labels keep this many pixels between them. */
const labelGap = 2;

/** Returns the distance between two baselines, in pixels. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.25);
}

/** Returns the box that the lines of a label fill. */
export function boxOf(
  { x, y, anchor, lines }: Candidate,
  { size, weight, headed }: Omit<TextStyle, 'name'>,
): Box {
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

/** Returns the box expanded by `by` pixels to all sides. */
export function expand({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** What is in a drawing already. */
export interface Obstacles {
  /** Where no label may be. */
  marks: readonly Box[];
  /** Where neither a label nor a leader may be; what is placed is added. */
  labels: Box[];
}

/**
 * Returns the labels that found a free candidate inside `frame`, earlier labels first served: no two of them
 * overlap, and none covers a mark. A label without words or without a free candidate is left out.
 */
export function placeLabels(labels: readonly Label[], frame: Box, obstacles: Obstacles): Placed[] {
  const isFree = (box: Box, taken: readonly Box[]) =>
    within(box, frame) && !taken.some((other) => overlap(box, other));
  return labels.flatMap(({ candidates, ...style }, index) => {
    for (const candidate of candidates) {
      if (candidate.lines.every((line) => line === '')) continue;
      const box = boxOf(candidate, style);
      if (
        !isFree(box, obstacles.marks) ||
        !isFree(box, obstacles.labels) ||
        (candidate.leader && !isFree(candidate.leader, obstacles.labels))
      )
        continue;
      obstacles.labels.push(expand(box, labelGap), ...(candidate.leader ? [candidate.leader] : []));
      return [{ ...style, ...candidate, index }];
    }
    return [];
  });
}
