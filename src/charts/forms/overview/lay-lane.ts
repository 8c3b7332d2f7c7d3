import type { EventEntry } from '../../../views/timeline/timeline.ts';

/** A mark of a lane: one event, or several whose marks would cover each other. */
export interface Mark {
  events: readonly EventEntry[];
  /** Pixels along the axis of time; a group is as long as its pill, about the middle of its events. */
  from: number;
  to: number;
  /** The row of the lane, 0 the middle one. */
  row: number;
}

/** How a lane is laid out. */
interface LaneLayout {
  /** Returns where the mark of an event begins and ends, in pixels. */
  extentOf(event: EventEntry): readonly [number, number];
  /** Rows beside each other, the middle one first: 0, then -1 and 1. */
  rows: readonly number[];
  /** How long the mark of a group is, in pixels. */
  pill: number;
  /** Events that stand alone as long as there is room. */
  alone: ReadonlySet<EventEntry>;
}

interface Item {
  events: EventEntry[];
  from: number;
  to: number;
  isAlone: boolean;
}

const apart = 1;
/**
 * A cell of so many events a row is grouped at once: its marks cannot stand beside each other, and the work
 * stays linear.
 */
const crowded = 2;

const middle = ({ from, to }: { from: number; to: number }) => (from + to) / 2;

function place(
  items: readonly Item[],
  rows: readonly number[],
): { marks: Mark[] } | { left: Item; against: Item[] } {
  const taken = new Map<number, Item[]>(rows.map((row) => [row, []]));
  const marks: Mark[] = [];
  for (const item of items) {
    const clashes = rows.map((row) => ({
      row,
      against: (taken.get(row) ?? []).filter(
        ({ from, to }) => item.from < to + apart && from < item.to + apart,
      ),
    }));
    const free = clashes.find(({ against }) => against.length === 0);
    if (!free) return { left: item, against: clashes.flatMap(({ against }) => against) };
    taken.get(free.row)?.push(item);
    marks.push({ events: item.events, from: item.from, to: item.to, row: free.row });
  }
  return { marks };
}

/**
 * Returns the marks of a lane: no two of a row cover each other. An event that finds no room is grouped with
 * what stands nearest in its way, until everything has room; what stands alone comes first, the rest in the
 * order given.
 */
export function layLane(events: readonly EventEntry[], { extentOf, rows, pill, alone }: LaneLayout): Mark[] {
  const group = (members: EventEntry[]): Item => {
    const middles = members.map((event) => middle({ from: extentOf(event)[0], to: extentOf(event)[1] }));
    const center = middles.reduce((sum, at) => sum + at, 0) / middles.length;
    return { events: members, from: center - pill / 2, to: center + pill / 2, isAlone: false };
  };
  const single = (event: EventEntry): Item => ({
    events: [event],
    from: extentOf(event)[0],
    to: extentOf(event)[1],
    isAlone: alone.has(event),
  });
  const cells = Map.groupBy(
    events.filter((event) => !alone.has(event)),
    (event) => Math.floor(middle(single(event)) / pill),
  );
  let items = [
    ...events.filter((event) => alone.has(event)).map(single),
    ...[...cells.values()].flatMap((members) =>
      members.length > crowded * rows.length ? [group(members)] : members.map(single),
    ),
  ];
  for (;;) {
    const placed = place(items, rows);
    if ('marks' in placed) return placed.marks;
    const { left, against } = placed;
    const free = against.filter(({ isAlone }) => !isAlone);
    const nearest = (free.length ? free : against).reduce((a, b) =>
      Math.abs(middle(b) - middle(left)) < Math.abs(middle(a) - middle(left)) ? b : a,
    );
    const merged = group([...nearest.events, ...left.events]);
    items = items.flatMap((item) => (item === nearest ? [merged] : item === left ? [] : [item]));
  }
}
