import { utcYear } from 'd3';
import { compareText } from '../../../language/index.ts';
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
  /** True where it may have gone on after that: no end is known. */
  isOpen?: boolean;
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
 * outline as long as it is not, at most to the last day of the axis.
 */
export function piecesOf({ start, end, isOpen = false }: SpanRow, row: number, last: Date): Piece[] {
  const a = boundsOf(start.date);
  const begun = a.to ?? last;
  if (end === undefined) {
    const isDay = dateOf(start.date).precision === 'day';
    return [{ at: start.at, row, kind: isDay ? 'exact' : 'vague', from: a.from, to: isDay ? a.from : begun }];
  }
  const b = boundsOf(end.date);
  const vague = (at: string, text: string, from: Date, to: Date): Piece[] =>
    dateOf(text).precision === 'day' || to <= from ? [] : [{ at, row, kind: 'vague', from, to }];
  const beyond = (at: string, from: Date): Piece[] =>
    from < last ? [{ at, row, kind: 'vague', from, to: last }] : [];
  const certain = dateOf(start.date).precision === 'day' ? a.from : begun;
  const over = dateOf(end.date).precision === 'day' ? (b.to ?? last) : b.from;
  return [
    ...vague(start.at, start.date, a.from, begun),
    ...(over > certain ? [{ at: end.at, row, kind: 'span', from: certain, to: over } as const] : []),
    ...(isOpen ? beyond(end.at, over) : vague(end.at, end.date, b.from, b.to ?? last)),
  ];
}

/** The axis of time on which rows stand. */
interface SpanAxis {
  domain: [Date, Date];
  /** The last date of all rows, where a row has no end: nothing is drawn beyond it. */
  lastDate?: string;
}

/**
 * Returns the axis on which all rows stand, from the beginning of a year, with air at its end; where a row
 * has no end, to the end of the last date of all.
 */
export function spanAxis(rows: readonly SpanRow[]): SpanAxis {
  const stated = rows.flatMap(({ start, end }) => [start.date, ...(end ? [end.date] : [])]);
  const isOpen = rows.some((row) => row.isOpen) || stated.some((text) => boundsOf(text).to === undefined);
  const known = stated.map((text) => text.replace(/\/\.\.$/, ''));
  const endOf = (text: string) => dateOf(text).latest ?? '';
  const lastDate = known.toSorted((a, b) => compareText(endOf(a), endOf(b))).at(-1);
  if (lastDate === undefined) return { domain: [new Date(0), new Date(millisecondsOfDay)] };
  const low = Math.min(...known.map((text) => boundsOf(text).from.getTime()));
  const high = daysAfter(instantOf(endOf(lastDate)), 1).getTime();
  const start = utcYear.floor(new Date(low));
  if (isOpen) return { domain: [start, new Date(high)], lastDate };
  const air = Math.max((high - low) * 0.015, 5 * millisecondsOfDay);
  return { domain: [start, new Date(high + air)] };
}
