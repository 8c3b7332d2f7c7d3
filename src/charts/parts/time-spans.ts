import { dateOf, daysAfter, instantOf } from '../../dates/index.ts';
import { compareText } from '../../language/index.ts';
import { dayDomain } from './axes.ts';
import type { MarkKind } from './mark-key.ts';

/** The value at the end of a day; a point that a table shows names its cell. */
export interface Point {
  date: string;
  value: number;
  at?: string;
}

/**
 * A value that somebody stated for a date; where it is known only between two values, it is drawn as long as
 * they are apart.
 */
export interface StatedMark {
  at: string;
  /** EDTF: a mark is as long as the date is coarse. */
  date: string;
  value: number | readonly [number, number];
  kind: MarkKind;
  label: string;
}

/**
 * A stated value as it is drawn: where it begins and ends, cut at the ends of the axis of time, and its
 * lowest and highest value.
 */
export interface Span extends StatedMark {
  from: Date;
  to: Date;
  low: number;
  high: number;
  isDay: boolean;
}

/**
 * Returns the first and the last day that a drawing of these values shows; undefined where there are none.
 */
export function domainOf(points: readonly Point[], stated: readonly StatedMark[]): [Date, Date] | undefined {
  const dates = stated.map((mark) => dateOf(mark.date));
  const firsts = [
    ...points.map(({ date }) => date),
    ...dates.map(({ earliest, latest }) => latest ?? earliest),
  ].sort(compareText);
  const lasts = [...points.map(({ date }) => date), ...dates.map(({ earliest }) => earliest)].sort(
    compareText,
  );
  const [first, last] = [firsts[0], lasts.at(-1)];
  return first === undefined || last === undefined ? undefined : dayDomain(instantOf(first), instantOf(last));
}

/** Returns a stated value as it is drawn on an axis between two days. */
export function spanOf(mark: StatedMark, [from, to]: [Date, Date]): Span {
  const { earliest, latest, precision } = dateOf(mark.date);
  const start = instantOf(earliest);
  const end = latest === undefined ? to : daysAfter(instantOf(latest), 1);
  const isDay = precision === 'day';
  const [low, high] = typeof mark.value === 'number' ? [mark.value, mark.value] : mark.value;
  const begins = start < from ? from : start;
  return { ...mark, low, high, isDay, from: begins, to: isDay ? begins : end > to ? to : end };
}
