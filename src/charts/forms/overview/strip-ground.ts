import { perObject } from '../../../archive/index.ts';
import type { EventEntry } from '../../../views/timeline/timeline.ts';
import type { Vocabulary } from '../../../kinds/index.ts';
import type { Box } from '../../parts/place-labels.ts';
import { boxAt, middleOf, stripGeometry, type Geometry } from './geometry.ts';
import { extentAt, timeScale, type TimeScale } from './time-scale.ts';

/** What strips of one size are drawn of. */
export interface StripPlan {
  events: readonly EventEntry[];
  tracks: Vocabulary['tracks'];
  eras: Vocabulary['eras'];
  /** In pixels; `lane` is the breadth of a lane. */
  width: number;
  lane: number;
}

/** What all strips of one size share. */
interface StripGround {
  geometry: Geometry;
  scale: TimeScale;
  /**
   * Returns the box of an event's mark, as long as its date may mean and no shorter or narrower than two
   * radii, and its middle along.
   */
  markOf(event: EventEntry, radius: number): { box: Box; middle: number };
  /** The path of all events, in whole pixels along. */
  all: string;
}

const least = 3;

/**
 * Returns one path of boxes: those of a lane that touch each other are one, so that it grows with the pixels
 * and not with the events.
 */
function pathOf(boxes: readonly Box[]): string {
  const lanes = Map.groupBy(boxes, ({ y }) => y);
  return [...lanes.values()]
    .flatMap((lane) => {
      const runs: Box[] = [];
      for (const { x, width, ...box } of lane.toSorted((a, b) => a.x - b.x)) {
        const [from, to] = [Math.round(x), Math.round(x) + Math.max(least, Math.round(width))];
        const last = runs.at(-1);
        if (last && from <= last.x + last.width) last.width = Math.max(last.width, to - last.x);
        else runs.push({ ...box, x: from, width: to - from });
      }
      return runs;
    })
    .map(({ x, y, width, height }) => `M${x},${y.toFixed(1)}h${width}v${height}h${-width}z`)
    .join('');
}

function makeGround({ events, tracks, eras, width, lane }: StripPlan): StripGround {
  const geometry = stripGeometry(width, tracks.length, lane);
  const scale = timeScale(events, eras, geometry.along, geometry.year);
  const laneOf = new Map(tracks.map(({ id }, i) => [id, middleOf(geometry, i)]));
  const markOf = ({ data: { date, tracks } }: EventEntry, radius: number) => {
    const [from, to] = extentAt(scale, date, radius);
    // A point at an end of the axis stays inside.
    const inward = Math.max(0, -from) - Math.max(0, to - width);
    const across = laneOf.get(tracks[0] ?? '') ?? 0;
    return {
      middle: (from + to) / 2 + inward,
      box: boxAt(geometry, [from + inward, to + inward], [across - radius, across + radius]),
    };
  };
  return { geometry, scale, markOf, all: pathOf(events.map((event) => markOf(event, least / 2).box)) };
}

const groundsOf = perObject<readonly EventEntry[], Map<string, StripGround>>(() => new Map());

/**
 * Returns what all strips of a size share, made once for the same list of events, so that thousands of strips
 * of thousands of events take no more.
 */
export function stripGround(plan: StripPlan): StripGround {
  const grounds = groundsOf(plan.events);
  const size = `${plan.width} ${plan.lane}`;
  const ground = grounds.get(size) ?? makeGround(plan);
  grounds.set(size, ground);
  return ground;
}
