import { utcYear } from 'd3';
import { markShape } from '../../parts/mark-key.ts';
import { dateOf, daysAfter, instantOf, millisecondsOfDay } from '../../../dates/index.ts';

/**
 * A date of something: a point that is as long as it is coarse, or the two ends of a time between which it
 * lasted.
 */
export interface SpanRow {
  name: string;
  start: { at: string; date: string };
  /** Left out for a point. */
  end?: { at: string; date: string };
  /** What began and what ended, where that is written at the ends of the bar. */
  told?: { start?: string; end?: string };
}

/** Spans over time, one below the other. */
export interface Spans {
  rows: readonly SpanRow[];
  /** What the axis shows. */
  axis: string;
  /** What each way of drawing means. */
  key?: Partial<Record<Piece['kind'], string>>;
}

/** How high a bar is, in pixels. */
export const barHeight = 10;
/** The radius of a point, in pixels. */
export const radius = markShape('exact').along;

/** A part of a row as it is drawn. */
export interface Piece {
  at: string;
  row: number;
  kind: 'span' | 'vague' | 'exact';
  from: Date;
  to: Date;
}

/**
 * Returns the beginning of the first day and the end of the last that a date may mean; of an open one the
 * beginning alone.
 */
function boundsOf(text: string): { from: Date; to: Date | undefined } {
  const { earliest, latest } = dateOf(text);
  return {
    from: instantOf(earliest),
    to: latest === undefined ? undefined : daysAfter(instantOf(latest), 1),
  };
}

/**
 * Returns what is drawn of a row: what lasted for certain is solid, a day that is not known is a broken
 * outline as long as it is not.
 */
export function piecesOf({ start, end }: SpanRow, row: number, last: Date): Piece[] {
  const a = boundsOf(start.date);
  const begun = a.to ?? last;
  if (end === undefined) {
    const isDay = dateOf(start.date).precision === 'day';
    return [{ at: start.at, row, kind: isDay ? 'exact' : 'vague', from: a.from, to: isDay ? a.from : begun }];
  }
  const b = boundsOf(end.date);
  const vague = (at: string, text: string, from: Date, to: Date): Piece[] =>
    dateOf(text).precision === 'day' || to <= from ? [] : [{ at, row, kind: 'vague', from, to }];
  const certain = dateOf(start.date).precision === 'day' ? a.from : begun;
  const over = dateOf(end.date).precision === 'day' ? (b.to ?? last) : b.from;
  return [
    ...vague(start.at, start.date, a.from, begun),
    ...(over > certain ? [{ at: end.at, row, kind: 'span', from: certain, to: over } as const] : []),
    ...vague(end.at, end.date, b.from, b.to ?? last),
  ];
}

/**
 * Returns the first and the last instant of an axis on which all rows stand, from the beginning of a year,
 * with air at its end; more where a row has no end.
 */
export function spanDomain(rows: readonly SpanRow[]): [Date, Date] {
  const bounds = rows.flatMap(({ start, end }) => [
    boundsOf(start.date),
    ...(end ? [boundsOf(end.date)] : []),
  ]);
  const times = bounds.flatMap(({ from, to }) => [from.getTime(), ...(to ? [to.getTime()] : [])]);
  const isOpen = bounds.some(({ to }) => to === undefined);
  const [low, high] = times.length ? [Math.min(...times), Math.max(...times)] : [0, millisecondsOfDay];
  const air = Math.max((high - low) * (isOpen ? 0.05 : 0.015), 5 * millisecondsOfDay);
  return [utcYear.floor(new Date(low)), new Date(high + air)];
}
