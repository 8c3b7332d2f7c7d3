import { select } from 'd3';
import { dateOf } from '../../dates/index.ts';
import type { EventEntry } from '../../model/timeline.ts';
import type { Vocabulary } from '../../schema/index.ts';
import { appendRect } from '../append-rect.ts';
import { roundNumbers } from '../draw-marks.ts';
import { newSvg } from '../new-svg.ts';
import { placeLabels, type Ground } from '../place-labels.ts';
import { writeLabels } from '../write-labels.ts';
import { drawFrame, eraLabels, yearLabels } from './draw-frame.ts';
import { boxAt, middleOf, stripGeometry } from './geometry.ts';
import { boundsOf, timeScale } from './time-scale.ts';

/** What a strip is drawn of, and the events whose place in it is shown. */
export interface StripInput {
  events: readonly EventEntry[];
  tracks: Vocabulary['tracks'];
  eras: Vocabulary['eras'];
  /** In pixels; `lane` is the breadth of a lane. */
  width: number;
  lane: number;
  current: ReadonlySet<string>;
}

const least = 3;
const known = new WeakMap<readonly EventEntry[], Map<string, string>>();

/** Returns the path of all events, made once for each size and each place once, so that thousands of strips of thousands of events take no more. */
function marks(events: readonly EventEntry[], size: string, make: () => string[]): string {
  const paths = known.get(events) ?? new Map<string, string>();
  known.set(events, paths);
  const path = paths.get(size) ?? [...new Set(make())].join('');
  paths.set(size, path);
  return path;
}

/** Returns the overview as a strip: all events small in their lanes, those of `current` large. */
export function drawStrip({ events, tracks, eras, width, lane, current }: StripInput): SVGSVGElement {
  const geometry = stripGeometry(width, tracks.length, lane);
  const scale = timeScale(events, eras, geometry.along, geometry.year);
  const bottom = geometry.lanes[1];
  const isNarrow = width < 600;
  const names = eraLabels(scale, -8);
  const above = isNarrow ? 2 : names.height + 8;
  const frame = { x: 0, y: -above, width, height: above + bottom + 22 };
  const svg = newSvg(width, frame.height);
  svg.setAttribute('viewBox', [0, frame.y, width, frame.height].join(' '));
  svg.setAttribute('class', `chart-svg overview-svg strip chart-${isNarrow ? 'narrow' : 'wide'}`);
  drawFrame(svg, geometry, scale, { ...frame, height: above + bottom });

  const last = geometry.along[1];
  const place = (event: EventEntry, radius: number) => {
    const { start, end } = boundsOf(event.data.date);
    const [from, to] = [scale.at(start), end === null ? last : scale.at(end)];
    const middle = Math.min(last - radius, Math.max(radius, (from + to) / 2));
    const ends = dateOf(event.data.date).precision !== 'day' && to - from > 2 * radius ? ([from, to] as const) : ([middle - radius, middle + radius] as const);
    const across = middleOf(
      geometry,
      tracks.findIndex(({ id }) => id === event.data.tracks[0]),
    );
    return { middle, box: boxAt(geometry, ends, [across - radius, across + radius]) };
  };
  const others = marks(events, `${width} ${lane}`, () =>
    events
      .map((event) => place(event, least / 2).box)
      .map(
        ({ x, y, width, height }) =>
          `M${Math.round(x)},${y.toFixed(1)}h${Math.max(least, Math.round(width))}v${height}h${-Math.max(least, Math.round(width))}z`,
      ),
  );
  if (others) select(svg).append('path').attr('class', 'others').attr('d', others);
  for (const event of events.filter(({ id }) => current.has(id))) {
    const { middle, box } = place(event, Math.min(4.5, lane / 2));
    if (current.size === 1) select(svg).append('line').attr('class', 'here').attr('x1', middle).attr('x2', middle).attr('y1', 0).attr('y2', bottom);
    appendRect(svg, 'here', box).attr('rx', box.height / 2);
  }
  const ground: Ground = { marks: [], labels: [] };
  writeLabels(svg, placeLabels([...yearLabels(geometry, scale, bottom + 16), ...(isNarrow ? [] : names.labels)], frame, ground));
  roundNumbers(svg);
  return svg;
}
