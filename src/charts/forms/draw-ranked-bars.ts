import * as Plot from '@observablehq/plot';
import { arrowRoom, drawArrow } from './bars/arrow.ts';
import { barKey } from './bars/bar-key.ts';
import {
  edgeOf,
  fitting,
  insideStyle,
  layerKinds,
  plotWidth,
  type BarChart,
  type Layer,
} from './bars/bars.ts';
import { addStripes } from '../parts/stripes.ts';
import { drawCourse, type Course } from './draw-course.ts';
import type { Form } from '../chart.ts';
import { ticksOver } from '../parts/axes.ts';
import { drawMarks, roundNumbers } from '../parts/draw-marks.ts';
import { formWidth } from '../parts/form-width.ts';
import { formatNumber } from '../parts/format.ts';
import { textWidth, wrapText } from '../parts/measure-text.ts';
import { lineHeight, placeLabels, type Box, type Label } from '../parts/place-labels.ts';
import { stackPanels } from '../parts/stack-panels.ts';
import { textStyle } from '../parts/style.ts';
import { writeLabels } from '../parts/write-labels.ts';

/** A bar and the number beside it. */
export interface RankedBar extends Layer {
  label: string;
}

/** What a bar is of, in words above or before it. */
export interface RankedRow {
  /** What heads it and the rows after it that have the same. */
  group?: string;
  heading: string;
  remark?: string | undefined;
  bars: readonly RankedBar[];
  /** What it says without a bar. */
  lacking?: string | undefined;
}

/** Horizontal bars that each count something of its own, on one scale. */
export interface RankedChart {
  rows: readonly RankedRow[];
  /** What is counted, and when. */
  axis: string;
  /** What each kind of bar is. */
  key?: BarChart['key'];
  /** The whole that each bar is a part of, drawn as a track; none where bars have no common whole. */
  whole?: number;
  scale?: number;
  /** The same lengths end to end on one line, drawn above the bars. */
  course?: Course;
}

/** How wide the words of a row are: beside its bar, or above it. */
const textRoom = { wide: 270, narrow: formWidth.narrow } as const satisfies { [F in Form]: number };
const barHeight = 20;
const name = textStyle('key');
const groupName = textStyle('name');
const remark = textStyle('remark');
const count = textStyle('count');
const tickStyle = textStyle('tick');
const axisStyle = textStyle('axis');

/** Returns how many pixels a bar takes beyond its end. */
const beyond = (bar: RankedBar) => (edgeOf(bar) === 'open' ? arrowRoom : 0);

interface Place {
  head: number;
  group: string[];
  heading: string[];
  remark: string[];
  top: number;
  bar: number;
}

/**
 * Returns where the words and the bar of each row stand, in pixels from the top, and how high all of them
 * are.
 */
function stack(rows: readonly RankedRow[], form: Form): { places: Place[]; height: number } {
  const text = textRoom[form];
  let y = 0;
  const places = rows.map((row, i) => {
    const isNew = row.group !== undefined && row.group !== rows[i - 1]?.group;
    const group = isNew ? wrapText(row.group ?? '', groupName.size, formWidth[form], groupName.weight) : [];
    const head = y + (isNew && i > 0 ? 8 : 0);
    if (isNew) y = head + group.length * lineHeight(groupName.size) + 6;
    const heading = wrapText(row.heading, name.size, text - 8, name.weight);
    const below = row.remark === undefined ? [] : wrapText(row.remark, remark.size, text - 8);
    const words = heading.length * lineHeight(name.size) + below.length * lineHeight(remark.size);
    // Words that are less high than their bar stand at its middle.
    const lower = form === 'wide' ? Math.max(0, (barHeight + 2 - words) / 2) : 0;
    const place = {
      group,
      head,
      heading,
      remark: below,
      top: y + lower,
      bar: form === 'wide' ? y + 1 : y + words + 5,
    };
    y = (form === 'wide' ? y + Math.max(words, barHeight) : place.bar + barHeight) + 16;
    return place;
  });
  return { places, height: Math.max(0, y - 8) };
}

const courseGap = 30;

/**
 * Returns horizontal bars one below the other, each with what it is of, and above them the line on which they
 * follow each other.
 */
export function drawRankedBars(chart: RankedChart, form: Form): SVGSVGElement {
  const bars = drawRows(chart, form);
  return chart.course === undefined ? bars : stackPanels([drawCourse(chart.course, form), bars], courseGap);
}

function drawRows({ rows, axis, key: keyWords, whole, scale = 1 }: RankedChart, form: Form): SVGSVGElement {
  const [width, text] = [formWidth[form], textRoom[form]];
  const { places, height: plotHeight } = stack(rows, form);
  const bars = rows.flatMap(({ bars }, i) => {
    const start = places[i]?.bar ?? 0;
    return bars.map((bar) => ({ ...bar, x1: 0, x2: bar.value, start, end: start + barHeight }));
  });
  const ends = bars.flatMap(({ x1, x2 }) => [x1, x2]);
  const low = Math.min(0, ...ends);
  const high = Math.max(whole ?? (low < 0 ? 0 : scale), ...ends);
  const marginLeft = form === 'wide' ? text : 8;
  const room = width - marginLeft;
  const tickWidth = (tick: number) => textWidth(formatNumber(tick), tickStyle.size);
  const besideBars = bars.map((bar) => ({
    value: bar.value / scale,
    beside: whole === undefined ? textWidth(bar.label, count.size) + beyond(bar) + 6 : 0,
  }));
  const plotOf = (ticks: readonly number[]) => {
    const last = ticks.at(-1) ?? 0;
    return plotWidth(besideBars, last, room - Math.max(16, tickWidth(last) / 2 + 1), room - 2);
  };
  // Round in what the axis counts in, such as days where the numbers are hours.
  const rounded = ticksOver(
    [low / scale, high / scale],
    form === 'wide' ? [5, 4, 6] : [3, 4, 5],
    (ticks) => (Math.max(...ticks.map(tickWidth)) + 8) * (ticks.length - 1) <= plotOf(ticks),
  );
  const ticks = rounded.map((tick) => tick * scale);
  const domain: [number, number] = [Math.min(low, ...ticks), Math.max(high, ...ticks)];
  const marginRight = room - plotOf(rounded);
  const key = barKey(
    {
      groups: [{ heading: '', bars: rows.map(({ bars }) => ({ label: '', layers: bars })) }],
      key: keyWords ?? {},
    },
    width,
    'right',
  );
  const marginTop = key.height + (key.height ? 14 : 6);
  const axisLeft = form === 'wide' ? marginLeft : 0;
  const axisLines = wrapText(axis, axisStyle.size, width - axisLeft);
  const height = marginTop + plotHeight + 27 + axisLines.length * lineHeight(axisStyle.size);
  const { svg, x, y } = drawMarks({
    ...{ width, height, marginTop, marginLeft, marginRight, marginBottom: height - marginTop - plotHeight },
    x: { type: 'linear', domain },
    y: {
      type: 'linear',
      domain: [0, Math.max(1, plotHeight)],
      range: [marginTop, marginTop + Math.max(1, plotHeight)],
    },
    marks: [
      ...places.map(({ bar }) =>
        Plot.ruleX(ticks, { y1: bar - 3, y2: bar + barHeight + 3, ariaDescription: 'grid' }),
      ),
      ...(whole === undefined
        ? []
        : [
            Plot.rect(places, {
              x1: 0,
              x2: whole,
              y1: 'bar',
              y2: ({ bar }: Place) => bar + barHeight,
              ariaDescription: 'track',
            }),
          ]),
      ...layerKinds.map((kind) =>
        Plot.rect(
          bars.filter((bar) => bar.kind === kind),
          { x1: 'x1', x2: 'x2', y1: 'start', y2: 'end', ariaDescription: kind, ariaLabel: 'at' },
        ),
      ),
      Plot.ruleX(
        bars.filter((bar) => edgeOf(bar) !== 'closed'),
        { x: 'x2', y1: 'start', y2: 'end', ariaDescription: 'open' },
      ),
      Plot.ruleX(places, {
        x: 0,
        y1: ({ bar }: Place) => bar - 3,
        y2: ({ bar }: Place) => bar + barHeight + 3,
        ariaDescription: 'base',
      }),
    ],
  });

  const frame: Box = { x: 0, y: 0, width, height };
  const labels: Box[] = [];
  const placeAll = (wanted: readonly Label[], marks: readonly Box[] = []) =>
    placeLabels(wanted, frame, { marks, labels });
  const keyed = placeAll(key.labels);
  const fixed = placeAll([
    ...places.flatMap(({ group, head, heading, remark: lines, top }): Label[] => [
      {
        ...groupName,
        candidates: [{ x: 0, y: y(head) + groupName.size, anchor: 'start', lines: group }],
      },
      { ...name, candidates: [{ x: 0, y: y(top) + name.size, anchor: 'start', lines: heading }] },
      {
        ...remark,
        candidates: [
          { x: 0, y: y(top) + heading.length * lineHeight(name.size) + remark.size, anchor: 'start', lines },
        ],
      },
    ]),
    ...ticks.map((value): Label => ({
      ...tickStyle,
      candidates: [
        { x: x(value), y: y(plotHeight) + 12, anchor: 'middle', lines: [formatNumber(value / scale)] },
      ],
    })),
    {
      ...axisStyle,
      candidates: [{ x: axisLeft, y: y(plotHeight) + 32, anchor: 'start', lines: axisLines }],
    },
  ]);
  const boxes = bars.map(({ x1, x2, start }): Box => ({
    x: Math.min(x(x1), x(x2)),
    y: y(start),
    width: Math.abs(x(x2) - x(x1)),
    height: barHeight,
  }));
  const inside = bars.flatMap((bar, i): (Label & { of: number })[] => {
    const box = boxes[i];
    const candidate =
      box &&
      ({
        x: box.x + box.width - 6,
        y: y(bar.start) + 14,
        anchor: 'end',
        lines: [bar.label],
      } as const);
    return box && candidate
      ? fitting(insideStyle(bar.kind), candidate, { ...box, x: box.x + 4 }).map((label) => ({
          ...label,
          of: i,
        }))
      : [];
  });
  const written = placeAll(inside);
  const done = new Set(written.map(({ index }) => inside[index]?.of));
  const numbers = placeAll(
    bars.flatMap((bar, i): Label[] => {
      if (done.has(i)) return [];
      const { label, x1, x2, start } = bar;
      const right = {
        x: Math.max(x(x1), x(x2)) + beyond(bar) + 5,
        y: y(start) + 14,
        anchor: 'start',
        lines: [label],
      } as const;
      const left = {
        x: Math.min(x(x1), x(x2)) - 5,
        y: y(start) + 14,
        anchor: 'end',
        lines: [label],
      } as const;
      return [{ ...count, candidates: x2 < x1 ? [left, right] : [right, left] }];
    }),
    boxes,
  );
  const lacks = placeAll(
    rows.flatMap(({ bars: own, lacking }, i): Label[] =>
      own.length > 0 || lacking === undefined
        ? []
        : [
            {
              ...textStyle('lack'),
              candidates: [
                { x: x(0) + 5, y: y(places[i]?.bar ?? 0) + 14, anchor: 'start', lines: [lacking] },
              ],
            },
          ],
    ),
  );
  for (const bar of bars) if (edgeOf(bar) === 'open') drawArrow(svg, x(bar.x2), y(bar.start + barHeight / 2));
  key.draw(svg, keyed);
  addStripes(svg, 'right');
  writeLabels(svg, [...keyed, ...fixed, ...written, ...numbers, ...lacks]);
  roundNumbers(svg);
  return svg;
}
