import { scaleLinear, utcMonth, utcYear, utcYears } from 'd3';
import { daysAfter, daysBetween } from '../../dates/index.ts';
import { formatNumber } from './format.ts';
import { textWidth } from './measure-text.ts';
import type { Label } from './place-labels.ts';
import { textStyle } from './style.ts';

const tick = textStyle('tick');
const gap = 8;

/** The vertical scale of a drawing: values from `domain[0]` to `domain[1]`, rules at `ticks`. */
export interface ValueAxis {
  domain: [number, number];
  ticks: number[];
  /** The room that the tick labels take at the left, in pixels. */
  room: number;
  /** Returns the label of a tick. */
  label(value: number): string;
}

/** How many ticks an axis has, about: the numbers that are tried. */
type Counts = readonly [number, ...number[]];

/** Tells whether the labels of ticks have room beside each other. */
type Fits = (ticks: readonly number[]) => boolean;

/** What ticks cost: how far they reach, and each of them 3 percent of that. */
const costOf = (ticks: readonly number[]) =>
  ((ticks.at(-1) ?? 0) - (ticks[0] ?? 0)) * (1 + 0.03 * ticks.length);

/**
 * Returns round ticks that reach as far as the values from `low` to `high` do: of those that fit the ones
 * that leave the least of the axis empty, and rather a few than many.
 */
export function ticksOver(
  [low, high]: readonly [number, number],
  counts: Counts,
  fits: Fits = () => true,
): number[] {
  const ticksOf = (count: number) => scaleLinear([low, high], [0, 1]).nice(count).ticks(count);
  const all = counts.map(ticksOf).toSorted((a, b) => costOf(a) - costOf(b));
  return all.find(fits) ?? ticksOf(Math.min(...counts));
}

/**
 * Returns a scale that begins at zero, or below where values do, and has a little air beyond its values; its
 * ticks reach as far as they do, and their labels count in units of `scale`.
 */
export function valueAxis(
  values: readonly number[],
  counts: Counts,
  { scale = 1, fits }: { scale?: number | undefined; fits?: Fits | undefined } = {},
): ValueAxis {
  const low = Math.min(0, ...values);
  const high = Math.max(low === 0 ? 1 : 0, ...values);
  const air = (high - low) * 0.04;
  const ticks = ticksOver([low, high], counts, fits);
  const domain: [number, number] = [
    Math.min(low < 0 ? low - air : low, ...ticks),
    Math.max(high + air, ...ticks),
  ];
  const label = (value: number) => formatNumber(value / scale);
  return {
    domain,
    ticks,
    label,
    room: Math.max(0, ...ticks.map((value) => textWidth(label(value), tick.size))) + gap,
  };
}

/**
 * Returns the labels of the ticks of a value axis, right-aligned left of the plot, which begins at `left`.
 */
export function valueTicks({ ticks, label }: ValueAxis, left: number, y: (value: number) => number): Label[] {
  return ticks.map((value) => ({
    ...tick,
    candidates: [{ x: left - gap, y: y(value) + 0.35 * tick.size, anchor: 'end', lines: [label(value)] }],
  }));
}

/**
 * Returns the days from the first of a quarter before `first` to some time after `last`, so that neither
 * stands on the frame.
 */
export function dayDomain(first: Date, last: Date): [Date, Date] {
  const from = (utcMonth.every(3) ?? utcMonth).floor(first);
  return [from, daysAfter(last, Math.max(30, daysBetween(from, last) * 0.035))];
}

/**
 * Returns a domain of time that ends late enough for the name of its last year below it, on an axis of so
 * many pixels.
 */
export function withLastYear([from, to]: readonly [Date, Date], pixels: number): [Date, Date] {
  const year = utcYear.floor(to);
  const share = textWidth(String(year.getUTCFullYear()), tick.size) / pixels;
  const named = Math.ceil((year.getTime() - share * from.getTime()) / (1 - share));
  return [from, new Date(year > from && share < 1 ? Math.max(to.getTime(), named) : to)];
}

/** Returns the first of January of each year inside `domain`. */
export function yearStarts([from, to]: readonly [Date, Date]): Date[] {
  return utcYears(from, to);
}

/**
 * Returns labels that name each year in the middle of its part of the axis; `y` is their baseline. A year
 * that an end of the axis cuts has none where that is wider than what is left of it: it would name its
 * neighbor.
 */
export function yearTicks(domain: readonly [Date, Date], x: (value: Date) => number, y: number): Label[] {
  const [from, to] = domain;
  const bounds = [from, ...utcYears(new Date(from.getTime() + 1), to), to];
  return bounds.slice(1).flatMap((end, i) => {
    const start = bounds[i] ?? from;
    const year = utcYear.floor(start);
    const words = String(year.getUTCFullYear());
    const isCut = start > year || end < utcYear.offset(year, 1);
    if (isCut && x(end) - x(start) < textWidth(words, tick.size)) return [];
    return [
      { ...tick, candidates: [{ x: (x(start) + x(end)) / 2, y, anchor: 'middle' as const, lines: [words] }] },
    ];
  });
}
