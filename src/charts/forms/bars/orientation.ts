import type * as Plot from '@observablehq/plot';
import type { ValueAxis } from '../../parts/axes.ts';
import type { Extent, Marks } from '../../parts/draw-marks.ts';
import type { Box, Candidate, Label } from '../../parts/place-labels.ts';
import type { BarChart, PlacedLayer } from './bars.ts';

/** Something of a mark by its datum and number: a value, or where it begins or ends across. */
export type Channel<T> = (datum: T, index: number) => number;

/** The four ends of a mark: from and to along values, start and end across them. */
export interface Ends<T> {
  from: Channel<T>;
  to: Channel<T>;
  start: Channel<T>;
  end: Channel<T>;
}

/** Where values and bars are in a drawing, in pixels. */
export interface BarScales {
  value(value: number): number;
  across(place: number): number;
}

/**
 * Which way bars point, and where words are beside and in them: all in which vertical and horizontal bars
 * differ.
 */
export interface Orientation {
  extent: Extent;
  x: Plot.ScaleOptions;
  y: Plot.ScaleOptions;
  /** True where the number and the word that bounds it are in one line. */
  inOneLine: boolean;
  /** Returns where a bar begins and ends across. */
  place(bar: number, group: number): [number, number];
  /** Returns where the base line of a group begins and ends across. */
  baseOf(group: number): [number, number];
  /** Returns the channels of rectangles. */
  rectangle<T>(ends: Ends<T>): { x1: Channel<T>; x2: Channel<T>; y1: Channel<T>; y2: Channel<T> };
  /** Returns lines across, one at the value of each datum; without ends, over the whole drawing. */
  rules<T>(
    data: readonly T[],
    name: string,
    value: Channel<T>,
    ends?: Pick<Ends<T>, 'start' | 'end'>,
  ): Plot.Markish;
  /** Returns the grid at the ticks that are not zero. */
  grid(ticks: readonly number[]): Plot.Markish[];
  scales(marks: Marks): BarScales;
  /** Returns the box between two values and two places across. */
  box(values: readonly [number, number], across: readonly [number, number]): Box;
  /** Returns the labels of axes, bars and groups. */
  fixedLabels(scales: BarScales): Label[];
  /** Returns where the number of a layer is inside its end. */
  insideEnd(bar: Box, layer: PlacedLayer, lines: readonly string[]): Candidate;
  /** Returns where words are at the base of a bar, `words` as one line or as two. */
  atBase(bar: Box, layer: PlacedLayer, words: string): Candidate;
  /** Returns where a bar would be that nobody states. */
  missing(bar: number, group: number, scales: BarScales): Candidate;
  /** Returns where the number of a whole bar is. */
  outside(layer: PlacedLayer, scales: BarScales, lines: readonly string[]): Candidate;
  /** Draws what belongs to groups beside their bars. */
  finish(svg: SVGSVGElement, scales: BarScales): void;
}

/** Makes an orientation for a chart whose values are on `axis`, below a key of so many pixels. */
export type MakeOrientation = (chart: BarChart, axis: ValueAxis, keyHeight: number) => Orientation;
