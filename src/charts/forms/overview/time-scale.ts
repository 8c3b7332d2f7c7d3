import { scaleUtc, utcYear, type ScaleTime } from 'd3';
import { dateOf, daysAfter, daysBetween, instantOf } from '../../../dates/index.ts';
import { compareText } from '../../../language/index.ts';
import type { EventEntry } from '../../../views/timeline/timeline.ts';
import type { Vocabulary } from '../../../kinds/index.ts';

type Era = Vocabulary['eras'][number];

/** A stretch of the history in the drawing: pixels along the axis of time. */
export interface Band {
  era: Era;
  from: number;
  to: number;
}

/** The axis of time: pixels for a day, and back. */
export interface TimeScale {
  at: ScaleTime<number, number>;
  bands: Band[];
  /** The first of January of the years that are named. */
  named: Date[];
}

/**
 * Returns where a period begins and ends: the end is the first moment after its last day; null while it
 * lasts.
 */
export function boundsOf(edtf: string): { start: Date; end: Date | null } {
  const { earliest, latest } = dateOf(edtf);
  return {
    start: instantOf(earliest),
    end: latest === undefined ? null : daysAfter(instantOf(latest), 1),
  };
}

/**
 * Returns where the mark of a date begins and ends, in pixels: as long as the time that it may mean, and
 * never shorter than two radii.
 */
export function extentAt({ at }: TimeScale, edtf: string, radius: number): readonly [number, number] {
  const { start, end } = boundsOf(edtf);
  const [from, to] = [at(start), end === null ? (at.range().at(-1) ?? 0) : at(end)];
  const middle = (from + to) / 2;
  return dateOf(edtf).precision !== 'day' && to - from > 2 * radius
    ? [from, to]
    : [middle - radius, middle + radius];
}

/** The parts of the room that eras share by how much happened in them, by how long they were, and evenly. */
const shares = { events: 0.5, years: 0.25, even: 0.25 };

function endsOf(events: readonly EventEntry[], eras: readonly Era[]): [Date, Date] {
  const starts = [...events.map(({ data }) => data.date), ...eras.map(({ span }) => span)]
    .map((date) => dateOf(date).earliest)
    .sort(compareText);
  const ends = [...starts, ...events.flatMap(({ data }) => dateOf(data.date).latest ?? [])].sort(compareText);
  const first = utcYear.floor(instantOf(starts[0] ?? '2008-01-01'));
  return [first, utcYear.offset(utcYear.floor(instantOf(ends.at(-1) ?? '2008-01-01')), 1)];
}

/**
 * Returns the years of a stretch whose names have room, `apart` pixels each: all of them, every second,
 * fifth, tenth …; the first that has room, where there is none of these.
 */
function namedYears(from: Date, to: Date, at: (date: Date) => number, apart: number): Date[] {
  const all = utcYear.range(utcYear.ceil(from), to);
  const each = all.length > 1 ? (at(to) - at(from)) / (daysBetween(from, to) / 365.25) : apart;
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * each >= apart) ?? 1000;
  const withRoom = all.filter((year) => at(to) - at(year) >= apart);
  const even = withRoom.filter((year) => year.getUTCFullYear() % step === 0);
  return even.length > 0 ? even : withRoom.slice(0, 1);
}

/**
 * Returns an axis from the first year to the end of the last between two pixels. Each era has an even scale
 * of its own: wide where much happened, narrow where little did. `apart` is the room that the name of a year
 * needs.
 */
export function timeScale(
  events: readonly EventEntry[],
  eras: readonly Era[],
  [low, high]: readonly [number, number],
  apart: number,
): TimeScale {
  const [first, last] = endsOf(events, eras);
  const inside = [...new Set(eras.map(({ span }) => dateOf(span).earliest))].sort(compareText).map(instantOf);
  const stops = [first, ...inside.filter((start) => start > first && start < last), last];
  const pieces = stops.slice(1).map((to, i) => {
    const from = stops[i] ?? first;
    const within = events.filter(
      ({ data }) =>
        instantOf(dateOf(data.date).earliest) >= from && instantOf(dateOf(data.date).earliest) < to,
    ).length;
    const span = (to.getTime() - from.getTime()) / (last.getTime() - first.getTime());
    const even = 1 / (stops.length - 1);
    return {
      from,
      to,
      share:
        shares.years * span +
        shares.even * even +
        shares.events * (events.length ? within / events.length : even),
    };
  });
  let sum = 0;
  const range = [low, ...pieces.map(({ share }) => low + (high - low) * (sum += share))];
  const at = scaleUtc(stops, range).clamp(true);
  const bands = eras.flatMap((era) => {
    const { start, end } = boundsOf(era.span);
    const [from, to] = [at(start), at(end ?? last)];
    return to > from ? [{ era, from, to }] : [];
  });
  return { at, bands, named: pieces.flatMap(({ from, to }) => namedYears(from, to, at, apart)) };
}
