import { select } from 'd3';
import { dateOf } from '../../../dates/index.ts';
import type { EventEntry } from '../../../views/timeline/timeline.ts';
import type { Form } from '../../chart.ts';
import { appendRect } from '../../parts/append-rect.ts';
import { boxAt, pointAt, type Geometry } from './geometry.ts';

/**
 * What a mark shows: a known day; a month or year in which it happened; a time that it lasted; several
 * events.
 */
export type ShapeKind = 'day' | 'within' | 'lasted' | 'several';

/** The ends that are about right, or not known: they fade. */
export type Fade = 'none' | 'start' | 'end' | 'both';

export interface Shape {
  kind: ShapeKind;
  fade: Fade;
  /** How many events the mark of several stands for. */
  count: number;
}

interface PlacedShape extends Shape {
  from: number;
  to: number;
  /** The middle across, and half of the breadth, in pixels. */
  middle: number;
  radius: number;
}

const isVague = (end: string | undefined) => end !== undefined && (end === '..' || /[~?%]$/.test(end));

/** Returns the ends of a date that its source does not know exactly. */
export function fadeOf(edtf: string): Fade {
  const [first, second] = edtf.split('/');
  const [start, end] = [isVague(first), second === undefined ? isVague(first) : isVague(second)];
  return start ? (end ? 'both' : 'start') : end ? 'end' : 'none';
}

/** Returns how one event is drawn, or several together. */
export function shapeOf(events: readonly EventEntry[]): Shape {
  const [event] = events;
  if (!event || events.length > 1) return { kind: 'several', fade: 'none', count: events.length };
  const { precision } = dateOf(event.data.date);
  return {
    kind: precision === 'day' ? 'day' : precision === 'interval' ? 'lasted' : 'within',
    fade: fadeOf(event.data.date),
    count: 1,
  };
}

const fades = ['start', 'end', 'both'] as const;

/**
 * Returns the id of the paint that fades toward an end, rightward (`wide`) or downward; each drawing of a
 * page has its own.
 */
const fadeId = (drawing: Form, fade: Fade, direction: Form) =>
  `overview-${drawing}-fade-${fade}${direction === drawing ? '' : '-across'}`;

function addFade(svg: SVGSVGElement, drawing: Form, fade: Fade, direction: Form): void {
  const gradient = select(svg)
    .select('defs')
    .append('linearGradient')
    .attr('id', fadeId(drawing, fade, direction));
  if (direction === 'narrow') gradient.attr('x1', 0).attr('x2', 0).attr('y1', 0).attr('y2', 1);
  for (const [offset, isFaint] of [
    [0, fade !== 'end'],
    [0.4, false],
    [0.6, false],
    [1, fade !== 'start'],
  ] as const) {
    gradient
      .append('stop')
      .attr('class', 'fade')
      .attr('offset', offset)
      .attr('stop-opacity', isFaint ? 0.08 : 1);
  }
}

/**
 * Defines the paints that fade along the axis of time, and the one that the key needs where time runs
 * downward.
 */
export function addFades(svg: SVGSVGElement, form: Form): void {
  select(svg).append('defs');
  for (const fade of fades) addFade(svg, form, fade, form);
  if (form === 'narrow') addFade(svg, form, 'both', 'wide');
}

/** Draws the shape of a mark into its link; `geometry` says in which direction time runs there. */
export function drawShape(
  parent: Element,
  drawing: Form,
  geometry: Geometry,
  { kind, fade, count, from, to, middle, radius }: PlacedShape,
): void {
  const breadth =
    kind === 'several' ? geometry.pill.across : 2 * (kind === 'day' ? radius : Math.max(2.4, radius - 1));
  const box = boxAt(geometry, [from, to], [middle - breadth / 2, middle + breadth / 2]);
  const shape = appendRect(parent, fade === 'none' ? kind : `${kind} faded`, box).attr(
    'rx',
    Math.min(box.width, box.height) / 2,
  );
  if (fade !== 'none') shape.attr('fill', `url(#${fadeId(drawing, fade, geometry.form)})`);
  if (kind !== 'several') return;
  const center = pointAt(geometry, (from + to) / 2, middle);
  const words = count < 1000 ? String(count) : '999+';
  select(parent)
    .append('text')
    .attr('class', 'number')
    .attr('x', center.x)
    .attr('y', center.y + 4.2)
    .attr('text-anchor', 'middle')
    .text(words);
}
