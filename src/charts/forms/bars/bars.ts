import { chartWords } from '../../interface-words.ts';
import { formatNumber, hedge } from '../../parts/format.ts';
import { boxOf, within, type Box, type Candidate, type Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';

/**
 * The kinds of layers of a bar: a whole that is divided, one that is not, and a part of it; they are drawn in
 * this order.
 */
export const layerKinds = ['undivided', 'whole', 'share'] as const;

/** A number drawn as the length of a bar. */
export interface Layer {
  kind: (typeof layerKinds)[number];
  /** The cell that it stands for. */
  at: string;
  value: number;
  qualifier: string | null;
  /** True where the number is a limit by a rule, so that its word is no doubt. */
  isLimit?: boolean;
  /** Where it begins, if not at zero: the value of the layer below it. */
  base?: number;
}

/** Returns the value at which a layer ends. */
export function topOf({ base = 0, value }: Pick<Layer, 'base' | 'value'>): number {
  return base + value;
}

/** How a layer ends: closed, broken where its number is rounded or bounded, open where it may go on. */
export type Edge = 'closed' | 'broken' | 'open';

/** Returns how a layer ends: a limit by a rule is closed at a maximum and open at a minimum. */
export function edgeOf({ qualifier, isLimit = false }: Pick<Layer, 'qualifier' | 'isLimit'>): Edge {
  if (qualifier === null) return 'closed';
  if (isLimit && ['at-most', 'less-than'].includes(qualifier)) return 'closed';
  return isLimit && ['at-least', 'more-than'].includes(qualifier) ? 'open' : 'broken';
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
  /** What is counted, and in which period, at the axes; and both in one line. */
  axis: { value: string; period: string; both: string };
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
export function isOuter(layer: Layer & { bar: Bar }): boolean {
  return layer.bar.layers[0]?.at === layer.at;
}

/**
 * Returns whether the label of a layer is in its bar: that of a part, of a layer on another, and of what is
 * not divided.
 */
export function labelsInside(layer: PlacedLayer): boolean {
  return !isOuter(layer) || layer.base !== undefined || layer.kind === 'undivided';
}

/** Bars are too narrow for longer words. */
const short: ReadonlyMap<string, string> = new Map([
  ['more-than', chartWords.moreThanInBar],
  ['less-than', chartWords.lessThanInBar],
]);

/** Returns the number of a layer with the word that hedges it, in the lines of a narrow column or in one. */
export function linesOfLayer(
  { value, qualifier }: Layer,
  { print = formatNumber }: BarChart,
  inOne: boolean,
): string[] {
  const lines = [...(qualifier === null ? [] : [short.get(qualifier) ?? hedge(qualifier)]), print(value)];
  return inOne ? [lines.join(' ')] : lines;
}

/** Returns the style of a number inside a layer: on stripes it has paper around it. */
export function insideStyle(kind: Layer['kind']): 'part' | 'beyond' | 'count' {
  return kind === 'share' ? 'part' : kind === 'whole' ? 'beyond' : 'count';
}

/** Returns a label as one of a list, or none where it is larger than `box`. */
export function fitting(name: 'part' | 'beyond' | 'lack' | 'count', candidate: Candidate, box: Box): Label[] {
  const style = textStyle(name);
  return within(boxOf(candidate, style), box) ? [{ ...style, candidates: [candidate] }] : [];
}

/**
 * Returns how wide a plot of horizontal bars may be that ends at `highest`: at most `most`, and each bar ends
 * so that what stands beside it has room in `room`.
 */
export function plotWidth(
  bars: readonly { value: number; beside: number }[],
  highest: number,
  most: number,
  room: number,
): number {
  const widths = bars
    .filter(({ value }) => value > 0)
    .map(({ value, beside }) => ((room - beside) * highest) / value);
  return Math.max(60, Math.min(most, ...widths));
}

/** Returns the layers of all bars. */
export function layersOf({ groups }: BarChart): Layer[] {
  return groups.flatMap(({ bars }) => bars.flatMap(({ layers }) => layers));
}

/**
 * Returns whether a layer is the outermost of its bar and begins at zero, so that its number is beside the
 * bar.
 */
export function isWholeBar(layer: Layer & { bar: Bar }): boolean {
  return isOuter(layer) && layer.base === undefined;
}
