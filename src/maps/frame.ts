import type { Bounds } from '../views/places/shapes.ts';
import type { Frame } from './path-data.ts';

/** A drawing that a part of the country fills: its frame, and its size in whole units. */
export interface Sheet extends Frame {
  width: number;
  height: number;
}

const margin = 8;

/** Returns the sheet that a box fills, the longer side of which has `size` units. */
export function frameFor(box: Bounds, size: number): Sheet {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const scale = (size - 2 * margin) / Math.max(width, height);
  const pad = margin / scale;
  return {
    left: box.left - pad,
    top: box.top - pad,
    scale,
    width: Math.ceil(width * scale) + 2 * margin,
    height: Math.ceil(height * scale) + 2 * margin,
  };
}
