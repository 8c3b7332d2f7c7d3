import { select } from 'd3';
import { printDate } from '../../../dates/index.ts';
import type { ActivationDay } from '../../../views/places/roll-out.ts';
import type { EventEntry } from '../../../views/timeline/timeline.ts';
import type { Vocabulary } from '../../../kinds/index.ts';
import type { Form } from '../../chart.ts';
import { chartWords, fill } from '../../interface-words.ts';
import { roundNumbers } from '../../parts/draw-marks.ts';
import { newSvg } from '../../parts/new-svg.ts';
import { boxOf, placeLabels, type Box, type Obstacles, type Placed } from '../../parts/place-labels.ts';
import { writeLabels } from '../../parts/write-labels.ts';
import { drawCounties } from './draw-counties.ts';
import {
  drawFrame,
  eraEntries,
  eraLabels,
  laneLabels,
  writeVerticalNames,
  yearLabels,
} from './draw-frame.ts';
import { geometryOf, middleOf, pointAt, type Geometry } from './geometry.ts';
import { drawKey } from './key.ts';
import { columnEntry, labelsBesideLanes, labelsInColumn, type Foot } from './label-story.ts';
import { layLane, type Mark } from './lay-lane.ts';
import { addFades, drawShape, shapeOf } from './shapes.ts';
import { extentAt, timeScale, type TimeScale } from './time-scale.ts';

/** What the overview is drawn of. */
interface OverviewInput {
  /** In the order of their dates. */
  events: readonly EventEntry[];
  tracks: Vocabulary['tracks'];
  eras: Vocabulary['eras'];
  rollOut: readonly ActivationDay[];
  /** The events to be labeled, the most important first. */
  story: readonly EventEntry[];
  form: Form;
  /** Returns the title of an event as it is printed. */
  titleOf(event: EventEntry): string;
  /** Returns where the mark of an event, or of several, leads. */
  linkTo(events: readonly EventEntry[]): string;
  /** Whether the page has a list of every event. */
  isListed: boolean;
}

/** A mark and the number of its lane. */
interface LaneMark extends Mark {
  lane: number;
}

/** How many events are labeled at most. */
const mostLabels = 13;

const radius = { 1: 5, 2: 4, 3: 3.2 } as const;

/** Returns where the mark of an event begins and ends: the more important, the larger a point is. */
export function extentOn(scale: TimeScale): (event: EventEntry) => readonly [number, number] {
  return ({ data }) => extentAt(scale, data.date, radius[data.importance]);
}

/** Returns the marks of all lanes; an event stands in the lane of its first track. */
function layLanes(
  events: readonly EventEntry[],
  tracks: Vocabulary['tracks'],
  geometry: Geometry,
  scale: TimeScale,
  alone: ReadonlySet<EventEntry>,
): LaneMark[] {
  const byTrack = Map.groupBy(events, ({ data }) => data.tracks[0] ?? '');
  const order = new Map(events.map((event, i) => [event, i]));
  const extentOf = extentOn(scale);
  return tracks.flatMap(({ id }, lane) =>
    layLane(byTrack.get(id) ?? [], { extentOf, rows: geometry.rows, pill: geometry.pill.along, alone }).map(
      (mark) => ({
        ...mark,
        lane,
        events: mark.events.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      }),
    ),
  );
}

/**
 * Returns the words by which a mark is known: date and title, or of several how many, of which track, and
 * from when to when.
 */
function nameOf({ events, lane }: LaneMark, { tracks, titleOf }: OverviewInput): string {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return '';
  if (first === last)
    return fill(chartWords.datedTitle, { date: printDate(first.data.date), title: titleOf(first) });
  const [from, to] = [printDate(first.data.date), printDate(last.data.date)];
  return fill(chartWords.severalEvents, { n: events.length, track: tracks[lane]?.label ?? '', from, to });
}

/**
 * Tells whether the marks of a drawing have names of their own. A narrow one is for a finger, which sees no
 * title: where a list has every event, it comes without, and is hidden from those who do not see it.
 */
const isNamed = ({ form }: Geometry, { isListed }: OverviewInput) => form === 'wide' || !isListed;

/**
 * Draws a mark as a link, which names its events where they are several. The list beside the drawing has the
 * same links in the order of reading, so that these are no stops of the tab key.
 */
function drawMark(svg: SVGSVGElement, geometry: Geometry, mark: LaneMark, input: OverviewInput): void {
  const link = select(svg)
    .append('a')
    .attr('class', 'event-mark')
    .attr('href', input.linkTo(mark.events))
    .attr('tabindex', '-1');
  if (mark.events.length > 1) link.attr('data-events', mark.events.map(({ id }) => id).join(' '));
  if (isNamed(geometry, input)) link.append('title').text(nameOf(mark, input));
  const parent = link.node();
  const breadth = radius[mark.events[0]?.data.importance ?? 3];
  if (parent)
    drawShape(parent, geometry.form, geometry, {
      ...shapeOf(mark.events),
      ...mark,
      middle: middleOf(geometry, mark.lane, mark.row),
      radius: breadth,
    });
}

function drawLeader(
  svg: SVGSVGElement,
  { lanes }: Geometry,
  { leader, x, y }: Placed,
  foot: { x: number; y: number; event?: EventEntry },
): void {
  const corners = leader
    ? [`${foot.x},${leader.y < foot.y ? leader.y : leader.y + leader.height}`, `${foot.x},${foot.y}`]
    : [`${foot.x},${foot.y}`, `${lanes[1] + 5},${foot.y}`, `${x - 4},${y - 4}`];
  select(svg)
    .append('path')
    .attr('class', 'leader')
    .attr('data-events', foot.event?.id ?? null)
    .attr('d', `M${corners.join('L')}`);
}

/** Writes the date and the title of an event into the drawing, as a link to it. */
function writeName(svg: SVGSVGElement, label: Placed, event: EventEntry, input: OverviewInput): void {
  const link = select(svg)
    .append<SVGAElement>('a')
    .attr('class', 'event-name')
    .attr('href', input.linkTo([event]))
    .attr('tabindex', '-1')
    .node();
  if (link) writeLabels(link, [label]);
}

/**
 * Returns the annotated overview: a lane for each track, the eras as bands, the counties active behind, and a
 * link for every mark.
 */
export function drawOverview(input: OverviewInput): SVGSVGElement {
  const { events, tracks, eras, rollOut, form } = input;
  const geometry = geometryOf(form, tracks.length);
  const scale = timeScale(events, eras, geometry.along, geometry.year);
  const story = new Set(input.story.slice(0, mostLabels));
  const marks = layLanes(events, tracks, geometry, scale, story);
  const feet = [...story].flatMap((event): Foot[] => {
    const mark = marks.find((one) => one.events.includes(event));
    return mark
      ? [
          {
            event,
            title: input.titleOf(event),
            ...pointAt(geometry, (mark.from + mark.to) / 2, middleOf(geometry, mark.lane, mark.row)),
          },
        ]
      : [];
  });
  const [above, below] = geometry.labels;
  const everywhere: Box = { x: 0, y: -1e4, width: geometry.width, height: 2e4 };
  const obstacles: Obstacles = { marks: [], labels: [] };
  const isWide = form === 'wide';
  // In a column the eras are named among the events; what is named there stands at a pixel from the top.
  const eraFeet = isWide ? [] : scale.bands.map(({ from }) => ({ x: geometry.lanes[1], y: from }));
  const named =
    above && below
      ? placeLabels(labelsBesideLanes(feet, [above, below]), everywhere, obstacles)
      : above
        ? labelsInColumn(
            [...eraEntries(scale, above.width), ...feet.map((foot) => columnEntry(foot, above.width))],
            above,
          )
        : [];
  const footOf: { x: number; y: number; event?: EventEntry }[] = [...eraFeet, ...feet];

  const boxes = named.map((label) => boxOf(label, label));
  const [start, end] = isWide ? geometry.lanes : geometry.along;
  const top = Math.min(start, ...boxes.map(({ y }) => y));
  const bottom = Math.max(end, ...boxes.map(({ y, height }) => y + height));
  const names = eraLabels(scale, top - 14);
  const frame: Box = isWide
    ? { x: 0, y: top - names.height - 14, width: geometry.width, height: bottom - top + names.height + 62 }
    : { x: 0, y: -172, width: geometry.width, height: bottom + 172 + 108 };
  const svg = newSvg(geometry.width, frame.height);
  svg.setAttribute('viewBox', [frame.x, frame.y, frame.width, frame.height].join(' '));
  svg.setAttribute('class', `chart-svg overview-svg chart-${form}`);
  if (!isNamed(geometry, input)) svg.setAttribute('aria-hidden', 'true');
  addFades(svg, form);
  drawFrame(svg, geometry, scale, { ...frame, height: frame.height - 26 });
  const axis = drawCounties(svg, geometry, scale, rollOut);
  const years = yearLabels(geometry, scale, bottom + 20);
  const fixed = placeLabels(
    [...years, ...axis, ...(isWide ? [...names.labels, ...laneLabels(geometry, tracks)] : [])],
    frame,
    obstacles,
  );
  for (const label of named) {
    const foot = footOf[label.index];
    if (foot) drawLeader(svg, geometry, label, foot);
  }
  for (const mark of marks) drawMark(svg, geometry, mark, input);
  writeLabels(svg, fixed);
  for (const label of named) {
    const event = footOf[label.index]?.event;
    if (event) writeName(svg, label, event, input);
    else writeLabels(svg, [label]);
  }
  if (!isWide) writeVerticalNames(svg, geometry, tracks);
  drawKey(svg, geometry, frame.y + frame.height - 8);
  // A hundredth is finer than a screen shows, and there are hundreds of marks.
  roundNumbers(svg, 2);
  return svg;
}
