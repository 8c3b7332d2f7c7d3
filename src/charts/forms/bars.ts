import { select } from 'd3';
import { formatNumber } from '../parts/format.ts';
import { textWidth } from '../parts/measure-text.ts';
import {
  boxOf,
  lineHeight,
  within,
  type Box,
  type Label,
  type Placed,
  type Spot,
} from '../parts/place-labels.ts';
import { textStyle } from '../parts/style.ts';

/** The kinds of layers of a bar: a whole that is divided, one that is not, and a part of it; they are drawn in this order. */
export const layerKinds = ['undivided', 'whole', 'share'] as const;

/** A number drawn as the length of a bar. */
export interface Layer {
  kind: (typeof layerKinds)[number];
  /** The cell that it stands for. */
  at: string;
  value: number;
  qualifier: string | null;
  /** Where it begins, if not at zero: the value of the layer on which it stands. */
  base?: number;
}

/** Returns the value at which a layer ends. */
export function topOf({ base = 0, value }: Pick<Layer, 'base' | 'value'>): number {
  return base + value;
}

/** A bar for a year: its layers, the outermost first; none where nobody states a number. */
export interface Bar {
  label: string;
  layers: readonly Layer[];
}

/** Bars that may be compared, and what they have in common. */
export interface BarGroup {
  heading: string;
  bars: readonly Bar[];
}

/** All that a drawing of bars says in words. */
export interface BarChart {
  groups: readonly BarGroup[];
  /** What is counted, and in which period, at the axes. */
  axis: { value: string; period: string };
  /** What each kind of layer that occurs is. */
  key: Partial<Record<Layer['kind'], string>>;
  /** What is not stated in a bar without a division, written into it. */
  undivided?: string;
  /** What the ticks of the axis count in: 1, or a million. */
  scale?: number;
  /** Returns a number as the labels have it. */
  print?(value: number): string;
}

/** A layer with its place across the bars, from `start` to `end`. */
export interface PlacedLayer extends Layer {
  bar: Bar;
  start: number;
  end: number;
}

/** Returns the layers of all bars; `place` says where a bar begins and ends across. */
export function placeLayers(
  groups: readonly BarGroup[],
  place: (bar: number, group: number) => [number, number],
): PlacedLayer[] {
  return groups.flatMap(({ bars }, group) =>
    bars.flatMap((bar, i) => {
      const [start, end] = place(i, group);
      return bar.layers.map((layer) => ({ ...layer, bar, start, end }));
    }),
  );
}

/** Returns whether a layer is the outermost of its bar. */
export function isOuter(layer: PlacedLayer): boolean {
  return layer.bar.layers[0]?.at === layer.at;
}

/** Returns whether the label of a layer stands in its bar: that of a part, of a layer on another, and of what is not divided. */
export function labelsInside(layer: PlacedLayer): boolean {
  return !isOuter(layer) || layer.base !== undefined || layer.kind === 'undivided';
}

const short = new Map([
  ['more-than', 'over'],
  ['less-than', 'under'],
]);

/** Returns the number of a layer with the word that hedges it, in the lines of a narrow column or in one. */
export function linesOfLayer(
  { value, qualifier }: Layer,
  { print = formatNumber }: BarChart,
  inOne: boolean,
): string[] {
  const lines = [
    ...(qualifier === null ? [] : [short.get(qualifier) ?? qualifier.replace('-', ' ')]),
    print(value),
  ];
  return inOne ? [lines.join(' ')] : lines;
}

/** Returns a label as one of a list, or none where it is larger than `box`. */
export function fitting(name: 'part' | 'beyond' | 'lack', spot: Spot, box: Box): Label[] {
  const style = textStyle(name);
  return within(boxOf(spot, style), box) ? [{ ...style, spots: [spot] }] : [];
}

const square = 11;
const beside = 6;
const between = 18;

/** A key in rows: its labels, its height in pixels, and what is drawn before each label. */
export interface BarKey {
  labels: Label[];
  height: number;
  draw(svg: SVGSVGElement, placed: readonly Placed[]): void;
}

/** Returns the key of the kinds of layers that occur, the part first, set in rows of `width` pixels from the top. */
export function barKey({ groups, key }: BarChart, width: number): BarKey {
  const layers = groups.flatMap(({ bars }) => bars.flatMap((bar) => bar.layers));
  const named = layerKinds.toReversed().flatMap((kind) => {
    const words = key[kind];
    return words !== undefined && layers.some((layer) => layer.kind === kind)
      ? [{ kind, broken: false, words }]
      : [];
  });
  const hedged = layers.some(({ qualifier }) => qualifier !== null);
  const samples = [
    ...named,
    ...(hedged ? [{ kind: 'whole', broken: true, words: 'broken edge: rounded, or a bound' } as const] : []),
  ];
  const style = textStyle('key');
  const step = lineHeight(style.size) + 4;
  let [x, y] = [0, style.size];
  const labels = samples.map(({ words }): Label => {
    const room = square + beside + textWidth(words, style.size, style.weight);
    if (x > 0 && x + room > width) [x, y] = [0, y + step];
    const label: Label = {
      ...style,
      spots: [{ x: x + square + beside, y, anchor: 'start', lines: [words] }],
    };
    x += room + between;
    return label;
  });
  return {
    labels,
    height: labels.length ? y + 4 : 0,
    draw(svg, placed) {
      for (const { index, x, y } of placed) {
        const { kind, broken } = samples[index] ?? { kind: 'whole', broken: false };
        const [left, top] = [x - square - beside, y - square + 1];
        select(svg)
          .append('rect')
          .attr('class', kind)
          .attr('x', left)
          .attr('y', top)
          .attr('width', square)
          .attr('height', square);
        if (broken)
          select(svg)
            .append('line')
            .attr('class', 'open')
            .attr('x1', left)
            .attr('x2', left + square)
            .attr('y1', top)
            .attr('y2', top);
      }
    },
  };
}
