import { select } from 'd3';
import * as Plot from '@observablehq/plot';
import { compareText, dateOf } from '../dates/index.ts';
import type { EventEntry } from '../model/timeline.ts';
import { dayDomain, valueAxis, valueTicks, yearStarts, yearTicks } from './axes.ts';
import type { DrawInput, Form } from './chart.ts';
import { drawMarks, roundNumbers, type Marks } from './draw-marks.ts';
import { eventLabels, eventLetters, eventList, type EventFoot } from './event-labels.ts';
import { formatNumber } from './format.ts';
import { grow, placeLabels, type Box, type Ground, type Label } from './place-labels.ts';
import { countedRows, statedRows, type Counted, type RollOutRow, type Stated } from './roll-out-rows.ts';
import { textStyle } from './style.ts';
import { drawSamples, keyLabels, type KeyEntry } from './mark-key.ts';
import { writeLabels } from './write-labels.ts';

const layout = {
  wide: { width: 720, plot: 400, ticks: 4 },
  narrow: { width: 340, plot: 350, ticks: 4 },
} as const satisfies { [F in Form]: { width: number; plot: number; ticks: number } };
const marginTop = 30;
const marginBottom = 44;
const marginRight = 6;
const markRadius = 3.5;
const near = 4;

const day = 86_400_000;
const instant = (text: string) => new Date(`${text}T00:00:00Z`);

/** A stated count with the span of its date, cut to the days of the drawing. */
interface Span {
  row: Stated;
  from: Date;
  to: Date;
  isDay: boolean;
}

function domainOf(counted: readonly Counted[], stated: readonly Stated[]): [Date, Date] | undefined {
  const dates = stated.map((row) => dateOf(row.date));
  const firsts = [...counted.map((row) => row.date), ...dates.map(({ earliest, latest }) => latest ?? earliest)].sort(compareText);
  const lasts = [...counted.map((row) => row.date), ...dates.map(({ earliest }) => earliest)].sort(compareText);
  const [first, last] = [firsts[0], lasts.at(-1)];
  return first === undefined || last === undefined ? undefined : dayDomain(instant(first), instant(last));
}

function spanOf(row: Stated, [from, to]: [Date, Date]): Span {
  const { earliest, latest, precision } = dateOf(row.date);
  const start = instant(earliest);
  const end = latest === undefined ? to : new Date(instant(latest).getTime() + day);
  return { row, from: start < from ? from : start, to: end > to ? to : end, isDay: precision === 'day' };
}

/** Returns boxes that follow the steps of the curve, so that no label crosses it. */
function curveBoxes(points: readonly { date: Date; active: number }[], { x, y }: Marks): Box[] {
  return points.slice(1).flatMap((point, i) => {
    const before = points[i] ?? point;
    const [left, right, low, high] = [x(before.date), x(point.date), y(before.active), y(point.active)];
    return [
      { x: left, y: low - 2, width: right - left, height: 4 },
      { x: right - 2, y: Math.min(low, high) - 2, width: 4, height: Math.abs(high - low) + 4 },
    ];
  });
}

function footOf(event: EventEntry, points: readonly { date: Date; active: number }[], [from, to]: [Date, Date], { x, y }: Marks): EventFoot[] {
  const { earliest, latest } = dateOf(event.data.date);
  const middle = new Date((instant(earliest).getTime() + instant(latest ?? earliest).getTime()) / 2);
  if (middle < from || middle > to) return [];
  const before = points.findLast(({ date }) => date < middle)?.active ?? 0;
  const after = points.findLast(({ date }) => date <= middle)?.active ?? 0;
  return [{ event, x: x(middle), below: y(Math.min(before, after)), above: y(Math.max(before, after)) }];
}

const plainness = ({ row, isDay }: Span) => (isDay ? 2 : 0) + (row.qualifier === null ? 1 : 0);

function statedLabel({ row }: Span, box: Box): Label {
  const lines = [[row.qualifier?.replace('-', ' '), formatNumber(row.stated)].filter(Boolean).join(' ')];
  const middle = box.y + box.height / 2;
  const style = textStyle('value');
  return {
    ...style,
    spots: [
      { x: box.x - 3, y: middle + 4, anchor: 'end', lines },
      { x: box.x - 1, y: middle - 4, anchor: 'end', lines },
      { x: box.x + box.width, y: box.y - 4, anchor: 'end', lines },
      { x: box.x + box.width + 3, y: middle + 4, anchor: 'start', lines },
      { x: box.x + box.width + 1, y: middle + 13, anchor: 'start', lines },
    ],
  };
}

/** Returns the drawing of the roll-out: a curve in steps, stated counts as marks as long as their period, and events on leaders. */
export function drawRollOut({ rows, events, form }: DrawInput<RollOutRow>): SVGSVGElement {
  const { width, plot, ticks } = layout[form];
  const counted = countedRows(rows);
  const stated = statedRows(rows);
  const domain = domainOf(counted, stated);
  const axis = valueAxis([...counted.map((row) => row.active), ...stated.map((row) => row.stated)], ticks);
  const last = counted.at(-1);
  const points =
    domain && last
      ? [{ date: domain[0], active: 0 }, ...counted.map((row) => ({ date: instant(row.date), active: row.active })), { date: domain[1], active: last.active }]
      : [];
  const spans = domain ? stated.map((row) => spanOf(row, domain)) : [];
  const kinds = (['exact', 'bounded'] as const).map((kind) => ({ kind, spans: spans.filter(({ row }) => (row.qualifier === null) === (kind === 'exact')) }));
  const years = domain ? yearStarts(domain) : [];

  const list = form === 'narrow' ? eventList(events, plot + 4, width) : { labels: [], height: 0 };
  const height = plot + list.height;
  const marginLeft = axis.room;
  const marks = drawMarks({
    ...{ width, height, marginTop, marginRight, marginLeft, marginBottom: marginBottom + list.height },
    x: { type: 'utc', domain: domain ?? [new Date(0), new Date(day)] },
    y: { type: 'linear', domain: axis.domain },
    marks: [
      Plot.ruleY(axis.ticks, { ariaDescription: 'grid' }),
      Plot.ruleX(years, { y1: axis.domain[0], y2: axis.domain[0], insetBottom: -5, ariaDescription: 'base' }),
      Plot.ruleY([0], { ariaDescription: 'base' }),
      Plot.line(points, { x: 'date', y: 'active', curve: 'step-after', ariaDescription: 'curve' }),
      ...kinds.flatMap(({ kind, spans }) => [
        Plot.rect(
          spans.filter(({ isDay }) => !isDay),
          {
            x1: 'from',
            x2: 'to',
            y1: ({ row }: Span) => row.stated,
            y2: ({ row }: Span) => row.stated,
            inset: -markRadius,
            insetLeft: 0,
            insetRight: 0,
            rx: markRadius,
            ariaDescription: kind,
          },
        ),
        Plot.dot(
          spans.filter(({ isDay }) => isDay),
          { x: 'from', y: ({ row }: Span) => row.stated, r: markRadius, ariaDescription: kind },
        ),
      ]),
    ],
  });
  const { svg, x, y } = marks;
  const frame: Box = { x: 0, y: 0, width, height };
  const inner: Box = { x: marginLeft, y: 0, width: width - marginLeft, height: plot - marginBottom };

  const boxes = spans.map((span) => ({
    span,
    box: span.isDay
      ? grow({ x: x(span.from), y: y(span.row.stated), width: 0, height: 0 }, markRadius)
      : { x: x(span.from), y: y(span.row.stated) - markRadius, width: x(span.to) - x(span.from), height: 2 * markRadius },
  }));
  const ground: Ground = { marks: [...curveBoxes(points, marks), ...boxes.map(({ box }) => box)], labels: [] };
  const bottom = plot - marginBottom;
  const note = textStyle('axis');
  const fixed: Label[] = [
    ...valueTicks(axis, marginLeft, y),
    ...(domain ? yearTicks(domain, x, bottom + 18) : []),
    {
      ...note,
      spots: [
        { x: 0, y: 12, anchor: 'start', lines: ['counties active at the end of the day'] },
        { x: 0, y: 12, anchor: 'start', lines: ['counties active'] },
      ],
    },
    { ...note, spots: [{ x: marginLeft, y: bottom + 36, anchor: 'start', lines: ['day, by calendar year'] }] },
    ...list.labels,
  ];
  const placed = placeLabels(fixed, frame, ground);
  if (last) placed.push(...placeLabels([endLabel(last, x(instant(last.date)), y(last.active))], frame, ground));
  const entries = keyEntries(kinds);
  const key = placeLabels(keyLabels(entries, marginLeft + 10, marginTop + 12), frame, ground);
  const feet = domain ? events.flatMap((event) => footOf(event, points, domain, marks)) : [];
  const named = placeLabels(form === 'wide' ? eventLabels(feet, inner) : eventLetters(feet, inner), inner, ground);
  // The plainest counts are the first to get their number; one that stands nearer to another mark would mislead.
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
  drawSamples(svg, entries, key, markRadius);
  writeLabels(svg, [...placed, ...key, ...named, ...values]);
  roundNumbers(svg);
  return svg;
}

function endLabel({ active }: Counted, x: number, y: number): Label {
  const lines = [`${formatNumber(active)} ${active === 1 ? 'county' : 'counties'}`];
  const style = textStyle('figure');
  return {
    ...style,
    spots: [
      { x, y: y - 8, anchor: 'end', lines },
      { x: x - 8, y: y - 8, anchor: 'end', lines },
      { x: x - 8, y: y + 18, anchor: 'end', lines },
    ],
  };
}

function keyEntries(kinds: readonly { kind: 'exact' | 'bounded'; spans: readonly Span[] }[]): KeyEntry[] {
  const all = kinds.flatMap(({ spans }) => spans);
  const hedged = [...new Set(all.flatMap(({ row }) => row.qualifier ?? []))].map((word) => `“${word.replace('-', ' ')}”`);
  return [
    ...(all.length ? [{ kind: 'exact', long: false, words: 'jurisdictions, as stated at the time' } as const] : []),
    ...(hedged.length ? [{ kind: 'bounded', long: false, words: `stated as ${hedged.join(' or ')}` } as const] : []),
    ...(all.some(({ isDay }) => !isDay) ? [{ kind: 'exact', long: true, words: 'stated for a month or a year' } as const] : []),
  ];
}
