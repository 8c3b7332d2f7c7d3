import type { Position } from 'geojson';
import { palette, type ColorName } from '../parts/palette.ts';

/**
 * A picture of few colors, one byte a pixel: which color is drawn on which ground, and how much of the pixel
 * it covers. Thousands of these cost less than hundreds in full color.
 */
export interface FlatPicture {
  width: number;
  height: number;
  /** Row for row, before each the byte that says that no filter is on it, as a PNG has them. */
  rows: Uint8Array;
}

/** The colors in which such a picture draws, each on its ground. */
const inks = {
  ink: { ground: 'paper', color: 'ink' },
  muted: { ground: 'paper', color: 'muted' },
  accent: { ground: 'paper', color: 'accent' },
  land: { ground: 'paper', color: 'rule' },
  'on-land': { ground: 'rule', color: 'accent' },
} as const satisfies { [name: string]: { ground: ColorName; color: ColorName } };
export type FlatInk = keyof typeof inks;

/** From none of a pixel covered to all of it. */
const steps = 8;
/** The byte of each ink where it covers nothing of a pixel. */
const firsts = new Map(Object.keys(inks).map((name, i) => [name, i * steps]));
/** Lines in a row of pixels on which it is asked how much of each lies inside. */
const lines = 4;

/** Returns an empty picture, all paper. */
export function newPicture(width: number, height: number): FlatPicture {
  return { width, height, rows: new Uint8Array((width + 1) * height) };
}

const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** Returns the colors that the bytes of a picture stand for, in order, three channels each. */
export function flatColors(): Uint8Array {
  return Uint8Array.from(
    Object.values(inks).flatMap(({ ground, color }) => {
      const [from, to] = [channels(palette[ground].light), channels(palette[color].light)];
      return Array.from({ length: steps }, (_, step) =>
        from.map((low, i) => Math.round(low + ((to[i] ?? low) - low) * (step / (steps - 1)))),
      ).flat();
    }),
  );
}

/** Covers a part, from 0 to 1, of a pixel with an ink; what already covers more of it stays. */
export function cover(picture: FlatPicture, x: number, y: number, ink: FlatInk, part: number): void {
  const step = Math.round(part * (steps - 1));
  if (step <= 0 || x < 0 || y < 0 || x >= picture.width || y >= picture.height) return;
  const first = firsts.get(ink) ?? 0;
  const at = y * (picture.width + 1) + x + 1;
  const there = picture.rows[at] ?? 0;
  const isSame = there >= first && there < first + steps;
  if (!isSame || there < first + step) picture.rows[at] = first + step;
}

/** Adds to each pixel of a row the part of it between two places on one line. */
function addSpan(row: Float32Array, from: number, to: number): void {
  for (let x = Math.max(0, Math.floor(from)); x < Math.min(row.length, to); x++)
    row[x] = (row[x] ?? 0) + (Math.min(to, x + 1) - Math.max(from, x)) / lines;
}

/** Fills rings, given in pixels: outer ones and holes. */
export function fillRings(picture: FlatPicture, rings: readonly (readonly Position[])[], ink: FlatInk): void {
  const edges = rings.flatMap((ring) =>
    ring.slice(1).map(([x2 = 0, y2 = 0], i) => {
      const [x1 = 0, y1 = 0] = ring[i] ?? [];
      return y1 < y2
        ? { top: y1, bottom: y2, x: x1, tilt: (x2 - x1) / (y2 - y1) }
        : { top: y2, bottom: y1, x: x2, tilt: (x1 - x2) / (y1 - y2) };
    }),
  );
  const row = new Float32Array(picture.width);
  const across = rings.flat().map(([x = 0]) => x);
  const [left, right] = [Math.floor(Math.min(...across)), Math.ceil(Math.max(...across))];
  const top = Math.floor(Math.min(...edges.map((edge) => edge.top)));
  const bottom = Math.ceil(Math.max(...edges.map((edge) => edge.bottom)));
  for (let y = top; y < bottom; y++) {
    row.fill(0);
    const near = edges.filter((edge) => edge.top < y + 1 && edge.bottom > y);
    for (let line = 0; line < lines; line++) {
      const at = y + (line + 0.5) / lines;
      const crossings = near
        .filter((edge) => edge.top <= at && edge.bottom > at)
        .map((edge) => edge.x + (at - edge.top) * edge.tilt)
        .sort((a, b) => a - b);
      for (let i = 1; i < crossings.length; i += 2) addSpan(row, crossings[i - 1] ?? 0, crossings[i] ?? 0);
    }
    for (let x = left; x < right; x++) cover(picture, x, y, ink, Math.min(1, row[x] ?? 0));
  }
}
