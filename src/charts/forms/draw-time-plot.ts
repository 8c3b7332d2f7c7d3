import { select } from 'd3';
import * as Plot from '@observablehq/plot';
import type { EventEntry } from '../../views/timeline/timeline.ts';
import { daysBetween, instantOf, millisecondsOfDay } from '../../dates/index.ts';
import { valueAxis, valueTicks, withLastYear, yearStarts, yearTicks } from '../parts/axes.ts';
import type { Form } from '../chart.ts';
import { appendRect } from '../parts/append-rect.ts';
import { drawMarks, roundNumbers } from '../parts/draw-marks.ts';
import { eventLabels, eventLetters, eventList } from '../parts/event-labels.ts';
import { formWidth } from '../parts/form-width.ts';
import { drawSamples, keyLabels, markShape, type Key, type KeyEntry } from '../parts/mark-key.ts';
import { wrapText } from '../parts/measure-text.ts';
import {
  expand,
  lineHeight,
  placeLabels,
  type Box,
  type Obstacles,
  type Label,
  type Placed,
} from '../parts/place-labels.ts';
import { textStyle } from '../parts/style.ts';
import { addStripes } from '../parts/stripes.ts';
import { curveBoxes, endLabel, footOf, halfLabel, statedLabel } from '../parts/time-labels.ts';
import { domainOf, spanOf, type Point, type Span, type StatedMark } from '../parts/time-spans.ts';
import { writeLabels } from '../parts/write-labels.ts';

const plotHeights = { wide: 400, narrow: 350 } as const satisfies { [F in Form]: number };
/** On a narrow screen marks are closer in time: their numbers need more room above each other. */
const lowHeights = { wide: 240, narrow: 262 } as const satisfies { [F in Form]: number };
const marginRight = 6;
/** Drawings one below the other begin at the same place, whatever their ticks. */
const leastLeft = 36;
const near = 4;

/** What stands in a time plot. */
export interface TimePlot {
  /** What is counted: the label of the vertical axis, in full and, where that is too long, shorter. */
  unit: readonly string[];
  /** A curve that rises in steps from zero, and what stands at its end. */
  curve?: {
    points: readonly Point[];
    end: string;
    /** What stands where the curve first reaches half of its end. */
    half?: { words: string; date: string; value: number };
  };
  stated?: readonly StatedMark[];
  /** True where the stated marks lie below the curve, without their numbers. */
  quiet?: boolean;
  /** How many stated marks have their number, those farthest from zero; all where it is left out. */
  numbered?: number;
  key?: readonly KeyEntry[];
  events?: readonly EventEntry[];
  /** What the ticks of the axis count in: 1, or a million. */
  scale?: number;
  /** What the axis of time shows. */
  period: string;
  /** True for a drawing of less height, which stands below another. */
  low?: boolean;
}

/**
 * Returns a span, where it is round and shorter than a dot, as a dot in its middle, so that it stays round; a
 * pixel is so many days.
 */
function atLeastDot(span: Span, pixel: number): Span {
  const { along, round } = markShape(span.kind);
  if (span.isDay || round === 0 || daysBetween(span.from, span.to) >= 2 * along * pixel) return span;
  const middle = new Date((span.from.getTime() + span.to.getTime()) / 2);
  return { ...span, from: middle, to: middle, isDay: true };
}

const reachOf = ({ low, high }: Span) => Math.max(Math.abs(low), Math.abs(high));
const plainness = ({ kind, isDay }: Span) => (isDay ? 2 : 0) + (kind.startsWith('exact') ? 1 : 0);

/** Returns the first key of which every entry finds room, else the one of which the most do. */
function placeKey(
  keys: readonly Key[],
  frame: Box,
  obstacles: Obstacles,
): { keyed: Key; placed: readonly Placed[] } {
  const tried = keys.map((keyed) => {
    const labels = [...obstacles.labels];
    return { keyed, labels, placed: placeLabels(keyed.labels, frame, { ...obstacles, labels }) };
  });
  const best = tried.reduce((a, b) => (b.placed.length > a.placed.length ? b : a));
  obstacles.labels = best.labels;
  return best;
}

/**
 * Returns a drawing over time: a curve in steps, stated values as marks as long as their period, never
 * joined, and events on leaders.
 */
export function drawTimePlot(plot: TimePlot, form: Form): SVGSVGElement {
  const { unit, curve, stated = [], key: entries = [], events = [], scale, period } = plot;
  const { low: isLow = false, quiet = false, numbered = Infinity } = plot;
  const width = formWidth[form];
  const plotHeight = (isLow ? lowHeights : plotHeights)[form];
  const counted = curve?.points ?? [];
  const axis = valueAxis(
    [...counted.map(({ value }) => value), ...stated.flatMap(({ value }) => value)],
    [4, 5, 6],
    { scale },
  );
  const marginLeft = Math.max(leastLeft, axis.room);
  const pixels = width - marginLeft - marginRight;
  const needed = domainOf(counted, stated);
  // A curve is not drawn longer for the sake of a name.
  const domain = needed && (curve ? needed : withLastYear(needed, pixels));
  const spans = domain
    ? stated.map((mark) => atLeastDot(spanOf(mark, domain), daysBetween(...domain) / pixels))
    : [];
  const last = counted.at(-1);
  const points =
    domain && last
      ? [
          { date: domain[0], value: 0 },
          ...counted.map(({ date, value }) => ({ date: instantOf(date), value })),
          { date: domain[1], value: last.value },
        ]
      : [];
  const shown = counted.flatMap(({ date, value, at }) =>
    at === undefined ? [] : [{ date: instantOf(date), value, at }],
  );
  // What is pale lies below.
  const kinds = [...new Set(spans.map(({ kind }) => kind))]
    .sort((a, b) => Number(b.endsWith('-range')) - Number(a.endsWith('-range')))
    .map((kind) => ({ kind, spans: spans.filter((span) => span.kind === kind) }));
  const years = domain ? yearStarts(domain) : [];

  const note = textStyle('axis');
  const periodLines = wrapText(period, note.size, width - marginLeft);
  const marginBottom = 29 + periodLines.length * lineHeight(note.size);
  const list = form === 'narrow' ? eventList(events, plotHeight + 4, width) : { labels: [], height: 0 };
  const height = plotHeight + list.height;
  // A key in the plot stands in the corner above the curve, in lines as long as the curve leaves room for.
  const keyWidths = curve ? [1, 0.75, 0.6, 0.5] : [1];
  const [firstX, firstY] = curve ? [marginLeft + 10, 42] : [0, 34];
  const keys = keyWidths.map((share) => keyLabels(entries, firstX, firstY, share * width));
  const marginTop = curve ? 30 : 34 + Math.max(...keys.map(({ height }) => height));
  const lines = [
    Plot.line(points, { x: 'date', y: 'value', curve: 'step-after', ariaDescription: 'curve' }),
    Plot.dot(shown, { x: 'date', y: 'value', r: 3, ariaDescription: 'spot', ariaLabel: 'at' }),
  ];
  const marks = drawMarks({
    ...{ width, height, marginTop, marginRight, marginLeft, marginBottom: marginBottom + list.height },
    x: { type: 'utc', domain: domain ?? [new Date(0), new Date(millisecondsOfDay)] },
    y: { type: 'linear', domain: axis.domain },
    marks: [
      Plot.ruleY(axis.ticks, { ariaDescription: 'grid' }),
      Plot.ruleX(years, { y1: axis.domain[0], y2: axis.domain[0], insetBottom: -5, ariaDescription: 'base' }),
      Plot.ruleY([0], { ariaDescription: 'base' }),
      ...(quiet ? [] : lines),
      ...kinds.flatMap(({ kind, spans }) => {
        const { across, along, round } = markShape(kind);
        const channels = {
          x1: 'from',
          x2: 'to',
          y1: 'low',
          y2: 'high',
          ariaDescription: kind,
          ariaLabel: 'at',
          rx: round,
        } as const;
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
      ...(quiet ? lines : []),
    ],
  });
  const { svg, x, y } = marks;
  const frame: Box = { x: 0, y: 0, width, height };
  const inner: Box = { x: marginLeft, y: 0, width: width - marginLeft, height: plotHeight - marginBottom };

  const boxes = spans.map((span) => {
    const { across, along } = markShape(span.kind);
    const aside = span.isDay ? along : 0;
    const [left, right] = [x(span.from) - aside, x(span.to) + aside];
    const [top, bottom] = [
      Math.min(y(span.low), y(span.high)) - across,
      Math.max(y(span.low), y(span.high)) + across,
    ];
    return { span, box: { x: left, y: top, width: right - left, height: bottom - top } };
  });
  const obstacles: Obstacles = {
    marks: [...curveBoxes(points, marks), ...boxes.map(({ box }) => box)],
    labels: [],
  };
  const bottom = plotHeight - marginBottom;
  const fixed: Label[] = [
    ...valueTicks(axis, marginLeft, y),
    ...(domain ? yearTicks(domain, x, bottom + 18) : []),
    {
      ...note,
      candidates: unit.map((words) => ({
        x: 0,
        y: 12,
        anchor: 'start',
        lines: wrapText(words, note.size, width).slice(0, 1),
      })),
    },
    { ...note, candidates: [{ x: marginLeft, y: bottom + 36, anchor: 'start', lines: periodLines }] },
    ...list.labels,
  ];
  const placed = placeLabels(fixed, frame, obstacles);
  if (curve && last)
    placed.push(
      ...placeLabels([endLabel(curve.end, x(instantOf(last.date)), y(last.value))], frame, obstacles),
    );
  if (curve?.half)
    placed.push(
      ...placeLabels(
        [halfLabel(curve.half.words, x(instantOf(curve.half.date)), y(curve.half.value))],
        frame,
        obstacles,
      ),
    );
  const { keyed, placed: key } = placeKey(keys, frame, obstacles);
  const feet = domain ? events.flatMap((event) => footOf(event, points, domain, marks)) : [];
  const named = placeLabels(
    form === 'wide' ? eventLabels(feet, inner) : eventLetters(feet, inner),
    inner,
    obstacles,
  );
  // The plainest values are the first to get their number; one that stands nearer to another mark would
  // mislead.
  const far = boxes.toSorted((a, b) => reachOf(b.span) - reachOf(a.span)).slice(0, quiet ? 0 : numbered);
  const values = far
    .toSorted((a, b) => plainness(b.span) - plainness(a.span))
    .flatMap(({ span, box }) => {
      const others = boxes.filter((other) => other.box !== box).map((other) => expand(other.box, near));
      return placeLabels([statedLabel(span, box)], inner, {
        marks: [...obstacles.marks, ...others],
        labels: obstacles.labels,
      });
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
  // A key in the plot stands on paper, so that no rule of the grid crosses its words.
  if (curve && key.length > 0) {
    const { width: wide, height: high } = keyed;
    const ground = appendRect(svg, 'paper', {
      x: marginLeft + 6,
      y: 28,
      width: Math.min(wide + 8, width - marginLeft - 6),
      height: high + 2,
    });
    svg.querySelector('.base')?.before(ground.node() ?? '');
  }
  drawSamples(svg, entries, key);
  addStripes(svg, 'top');
  writeLabels(svg, [...placed, ...key, ...named, ...values]);
  roundNumbers(svg);
  return svg;
}
