import { select } from 'd3';
import * as Plot from '@observablehq/plot';
import { compareText, dateOf } from '../dates/index.ts';
import type { EventEntry } from '../model/timeline.ts';
import { dayDomain, instant, valueAxis, valueTicks, yearStarts, yearTicks } from './axes.ts';
import type { Form } from './chart.ts';
import { drawMarks, roundNumbers, type Marks } from './draw-marks.ts';
import { eventLabels, eventLetters, eventList, type EventFoot } from './event-labels.ts';
import { drawSamples, keyLabels, markShape, type KeyEntry, type MarkKind } from './mark-key.ts';
import { wrapText } from './measure-text.ts';
import { grow, placeLabels, type Box, type Ground, type Label } from './place-labels.ts';
import { textStyle } from './style.ts';
import { writeLabels } from './write-labels.ts';

const layout = {
  wide: { width: 720, plot: 400, ticks: 4 },
  narrow: { width: 340, plot: 350, ticks: 4 },
} as const satisfies { [F in Form]: { width: number; plot: number; ticks: number } };
const lowPlot = 240;
const marginBottom = 44;
const marginRight = 6;
const near = 4;
const day = 86_400_000;

/** The value at the end of a day; a point that a table shows names its cell. */
export interface Point {
  date: string;
  value: number;
  at?: string;
}

/** A value that somebody stated for a date; where it is known only between two values, it is drawn as long as they are apart. */
export interface StatedMark {
  at: string;
  /** EDTF: a mark is as long as the date is coarse. */
  date: string;
  value: number | readonly [number, number];
  kind: MarkKind;
  label: string;
}

/** What stands in a time plot. */
export interface TimePlot {
  /** What is counted: the label of the vertical axis, in full and, where that is too long, shorter. */
  unit: readonly string[];
  /** A curve that rises in steps from zero, and what stands at its end. */
  curve?: { points: readonly Point[]; end(value: number): string };
  stated?: readonly StatedMark[];
  key?: readonly KeyEntry[];
  events?: readonly EventEntry[];
  /** What the ticks of the axis count in: 1, or a million. */
  scale?: number;
  /** What the axis of time shows; days, if nothing is said. */
  period?: string;
  /** True for a drawing of less height, which stands below another. */
  low?: boolean;
}

interface Span extends StatedMark {
  from: Date;
  to: Date;
  low: number;
  high: number;
  isDay: boolean;
}

function domainOf(points: readonly Point[], stated: readonly StatedMark[]): [Date, Date] | undefined {
  const dates = stated.map((mark) => dateOf(mark.date));
  const firsts = [...points.map(({ date }) => date), ...dates.map(({ earliest, latest }) => latest ?? earliest)].sort(compareText);
  const lasts = [...points.map(({ date }) => date), ...dates.map(({ earliest }) => earliest)].sort(compareText);
  const [first, last] = [firsts[0], lasts.at(-1)];
  return first === undefined || last === undefined ? undefined : dayDomain(instant(first), instant(last));
}

function spanOf(mark: StatedMark, [from, to]: [Date, Date]): Span {
  const { earliest, latest, precision } = dateOf(mark.date);
  const start = instant(earliest);
  const end = latest === undefined ? to : new Date(instant(latest).getTime() + day);
  const isDay = precision === 'day';
  const [low, high] = typeof mark.value === 'number' ? [mark.value, mark.value] : mark.value;
  const begins = start < from ? from : start;
  return { ...mark, low, high, isDay, from: begins, to: isDay ? begins : end > to ? to : end };
}

/** Returns boxes that follow the steps of the curve, so that no label crosses it. */
function curveBoxes(points: readonly { date: Date; value: number }[], { x, y }: Marks): Box[] {
  return points.slice(1).flatMap((point, i) => {
    const before = points[i] ?? point;
    const [left, right, low, high] = [x(before.date), x(point.date), y(before.value), y(point.value)];
    return [
      { x: left, y: low - 2, width: right - left, height: 4 },
      { x: right - 2, y: Math.min(low, high) - 2, width: 4, height: Math.abs(high - low) + 4 },
    ];
  });
}

function footOf(event: EventEntry, points: readonly { date: Date; value: number }[], [from, to]: [Date, Date], { x, y }: Marks): EventFoot[] {
  const { earliest, latest } = dateOf(event.data.date);
  const middle = new Date((instant(earliest).getTime() + instant(latest ?? earliest).getTime()) / 2);
  if (middle < from || middle > to) return [];
  const before = points.findLast(({ date }) => date < middle)?.value ?? 0;
  const after = points.findLast(({ date }) => date <= middle)?.value ?? 0;
  return [{ event, x: x(middle), below: y(Math.min(before, after)), above: y(Math.max(before, after)) }];
}

const plainness = ({ kind, isDay }: Span) => (isDay ? 2 : 0) + (kind.startsWith('exact') ? 1 : 0);

function statedLabel({ label }: Span, box: Box): Label {
  const lines = [label];
  const middle = box.y + box.height / 2;
  return {
    ...textStyle('value'),
    spots: [
      { x: box.x - 3, y: middle + 4, anchor: 'end', lines },
      { x: box.x - 1, y: middle - 4, anchor: 'end', lines },
      { x: box.x + box.width, y: box.y - 4, anchor: 'end', lines },
      { x: box.x + box.width + 3, y: middle + 4, anchor: 'start', lines },
      { x: box.x + box.width + 1, y: middle + 13, anchor: 'start', lines },
    ],
  };
}

/** Returns a drawing over time: a curve in steps, stated values as marks as long as their period, never joined, and events on leaders. */
export function drawTimePlot(
  { unit, curve, stated = [], key: entries = [], events = [], scale, period = 'day, by calendar year', low: isLow = false }: TimePlot,
  form: Form,
): SVGSVGElement {
  const { width, ticks } = layout[form];
  const plot = isLow ? lowPlot : layout[form].plot;
  const counted = curve?.points ?? [];
  const domain = domainOf(counted, stated);
  const spans = domain ? stated.map((mark) => spanOf(mark, domain)) : [];
  const axis = valueAxis([...counted.map(({ value }) => value), ...spans.flatMap(({ low, high }) => [low, high])], ticks, scale);
  const last = counted.at(-1);
  const points =
    domain && last
      ? [{ date: domain[0], value: 0 }, ...counted.map(({ date, value }) => ({ date: instant(date), value })), { date: domain[1], value: last.value }]
      : [];
  const shown = counted.flatMap(({ date, value, at }) => (at === undefined ? [] : [{ date: instant(date), value, at }]));
  // What is pale lies below.
  const kinds = [...new Set(spans.map(({ kind }) => kind))]
    .sort((a, b) => Number(b.endsWith('-range')) - Number(a.endsWith('-range')))
    .map((kind) => ({ kind, spans: spans.filter((span) => span.kind === kind) }));
  const years = domain ? yearStarts(domain) : [];

  const list = form === 'narrow' ? eventList(events, plot + 4, width) : { labels: [], height: 0 };
  const height = plot + list.height;
  const marginLeft = axis.room;
  const keyed = keyLabels(entries, curve ? marginLeft + 10 : 0, curve ? 42 : 34, width);
  const marginTop = curve ? 30 : 34 + keyed.height;
  const marks = drawMarks({
    ...{ width, height, marginTop, marginRight, marginLeft, marginBottom: marginBottom + list.height },
    x: { type: 'utc', domain: domain ?? [new Date(0), new Date(day)] },
    y: { type: 'linear', domain: axis.domain },
    marks: [
      Plot.ruleY(axis.ticks, { ariaDescription: 'grid' }),
      Plot.ruleX(years, { y1: axis.domain[0], y2: axis.domain[0], insetBottom: -5, ariaDescription: 'base' }),
      Plot.ruleY([0], { ariaDescription: 'base' }),
      Plot.line(points, { x: 'date', y: 'value', curve: 'step-after', ariaDescription: 'curve' }),
      Plot.dot(shown, { x: 'date', y: 'value', r: 3, ariaDescription: 'spot', ariaLabel: 'at' }),
      ...kinds.flatMap(({ kind, spans }) => {
        const { across, along, round } = markShape(kind);
        const channels = { x1: 'from', x2: 'to', y1: 'low', y2: 'high', ariaDescription: kind, ariaLabel: 'at', rx: round } as const;
        const above = { insetTop: -across, insetBottom: -across };
        return [
          Plot.rect(
            spans.filter(({ isDay }) => !isDay),
            { ...channels, ...above },
          ),
          Plot.rect(
            spans.filter(({ isDay }) => isDay),
            { ...channels, ...above, insetLeft: -along, insetRight: -along },
          ),
        ];
      }),
    ],
  });
  const { svg, x, y } = marks;
  const frame: Box = { x: 0, y: 0, width, height };
  const inner: Box = { x: marginLeft, y: 0, width: width - marginLeft, height: plot - marginBottom };

  const boxes = spans.map((span) => {
    const { across, along } = markShape(span.kind);
    const aside = span.isDay ? along : 0;
    const [left, right] = [x(span.from) - aside, x(span.to) + aside];
    const [top, bottom] = [Math.min(y(span.low), y(span.high)) - across, Math.max(y(span.low), y(span.high)) + across];
    return { span, box: { x: left, y: top, width: right - left, height: bottom - top } };
  });
  const ground: Ground = { marks: [...curveBoxes(points, marks), ...boxes.map(({ box }) => box)], labels: [] };
  const bottom = plot - marginBottom;
  const note = textStyle('axis');
  const fixed: Label[] = [
    ...valueTicks(axis, marginLeft, y),
    ...(domain ? yearTicks(domain, x, bottom + 18) : []),
    { ...note, spots: unit.map((words) => ({ x: 0, y: 12, anchor: 'start', lines: wrapText(words, note.size, width).slice(0, 1) })) },
    { ...note, spots: [{ x: marginLeft, y: bottom + 36, anchor: 'start', lines: [period] }] },
    ...list.labels,
  ];
  const placed = placeLabels(fixed, frame, ground);
  if (curve && last) placed.push(...placeLabels([endLabel(curve.end(last.value), x(instant(last.date)), y(last.value))], frame, ground));
  const key = placeLabels(keyed.labels, frame, ground);
  const feet = domain ? events.flatMap((event) => footOf(event, points, domain, marks)) : [];
  const named = placeLabels(form === 'wide' ? eventLabels(feet, inner) : eventLetters(feet, inner), inner, ground);
  // The plainest values are the first to get their number; one that stands nearer to another mark would mislead.
  const values = boxes
    .toSorted((a, b) => plainness(b.span) - plainness(a.span))
    .flatMap(({ span, box }) => {
      const others = boxes.filter((other) => other.box !== box).map((other) => grow(other.box, near));
      return placeLabels([statedLabel(span, box)], inner, { marks: [...ground.marks, ...others], labels: ground.labels });
    });

  for (const { leader } of named) {
    if (!leader) continue;
    const at = leader.x + leader.width / 2;
    const line = select(svg).insert('line', '.curve').attr('class', 'leader');
    line
      .attr('x1', at)
      .attr('x2', at)
      .attr('y1', leader.y)
      .attr('y2', leader.y + leader.height);
  }
  drawSamples(svg, entries, key);
  writeLabels(svg, [...placed, ...key, ...named, ...values]);
  roundNumbers(svg);
  return svg;
}

function endLabel(words: string, x: number, y: number): Label {
  const lines = [words];
  return {
    ...textStyle('figure'),
    spots: [
      { x, y: y - 8, anchor: 'end', lines },
      { x: x - 8, y: y - 8, anchor: 'end', lines },
      { x: x - 8, y: y + 18, anchor: 'end', lines },
    ],
  };
}
