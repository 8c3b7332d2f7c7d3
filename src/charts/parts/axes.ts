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

/**
 * Returns a scale that begins at zero, or below where values do, and has a little air beyond its values; its
 * labels count in units of `scale`.
 */
export function valueAxis(values: readonly number[], count: number, scale = 1): ValueAxis {
  const low = Math.min(0, ...values);
  const high = Math.max(low === 0 ? 1 : 0, ...values);
  const air = (high - low) * 0.04;
  const domain: [number, number] = [low < 0 ? low - air : low, high + air];
  const ticks = scaleLinear(domain, [0, 1]).ticks(count);
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

/** Returns the first of January of each year inside `domain`. */
export function yearStarts([from, to]: readonly [Date, Date]): Date[] {
  return utcYears(from, to);
}

/** Returns labels that name each year in the middle of its part of the axis; `y` is their baseline. */
export function yearTicks(domain: readonly [Date, Date], x: (value: Date) => number, y: number): Label[] {
  const [from, to] = domain;
  const bounds = [from, ...utcYears(new Date(from.getTime() + 1), to), to];
  return bounds.slice(1).map((end, i) => {
    const start = bounds[i] ?? from;
    return {
      ...tick,
      candidates: [
        {
          x: (x(start) + x(end)) / 2,
          y,
          anchor: 'middle',
          lines: [String(utcYear.floor(start).getUTCFullYear())],
        },
      ],
    };
  });
}
