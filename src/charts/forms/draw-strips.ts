import * as Plot from '@observablehq/plot';
import { instantOf, millisecondsOfDay } from '../../dates/index.ts';
import { yearStarts, yearTicks } from '../parts/axes.ts';
import type { Form } from '../chart.ts';
import { chartWords, fill } from '../interface-words.ts';
import { drawMarks, roundNumbers } from '../parts/draw-marks.ts';
import { formWidth } from '../parts/form-width.ts';
import { formatNumber } from '../parts/format.ts';
import { textWidth, wrapText } from '../parts/measure-text.ts';
import { lineHeight, placeLabels, type Box, type Label } from '../parts/place-labels.ts';
import { textStyle } from '../parts/style.ts';
import { writeLabels } from '../parts/write-labels.ts';

/**
 * A value that holds from the beginning of a day to that of another; without an end, to the end of the
 * drawing.
 */
export interface Step {
  at: string;
  value: number;
  from: string;
  to?: string | undefined;
}

/**
 * One line of small drawings over the same time on the same scale: its name, what stands at its end, and its
 * values.
 */
export interface Strip {
  /** What heads it and the strips after it that have the same. */
  section?: string;
  name: string;
  note?: string;
  steps: readonly Step[];
}

/** Strips one below the other. */
export interface Strips {
  strips: readonly Strip[];
  /** What the height of a strip counts, with its unit. */
  counts: string;
  /** The least that a full strip stands for. */
  full: number;
  /** Days that the axis reaches beyond the last change. */
  daysBeyond: number;
  period: string;
}

const name = textStyle('strip-name');
const head = textStyle('name');
const headRoom = 26;
const note = textStyle('remark');
const maxNameShare = 0.42;

/** Returns strips over time: the height of each is its value, as a part of that of a full one. */
export function drawStrips({ strips, counts, full, daysBeyond, period }: Strips, form: Form): SVGSVGElement {
  const width = formWidth[form];
  // A few strips have room to be high.
  const [rowHeight, barHeight] = strips.length > 20 ? [17, 13] : [36, 30];
  const steps = strips.flatMap((strip, i) => strip.steps.map((one) => ({ ...one, row: i })));
  const days = steps.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]).sort();
  const [first, last] = [days[0], days.at(-1)];
  const domain: [Date, Date] | undefined =
    first === undefined || last === undefined
      ? undefined
      : [
          instantOf(first),
          new Date(
            Math.max(instantOf(last).getTime(), instantOf(first).getTime() + millisecondsOfDay) +
              daysBeyond * millisecondsOfDay,
          ),
        ];
  const most = Math.max(full, ...steps.map(({ value }) => Math.abs(value)));
  const widthOf = (lines: readonly string[], size: number) =>
    Math.min(width * maxNameShare, Math.max(0, ...lines.map((line) => textWidth(line, size))));
  const marginLeft = widthOf(
    strips.map((strip) => strip.name),
    name.size,
  );
  const noteWidth =
    form === 'wide'
      ? widthOf(
          strips.flatMap((strip) => strip.note ?? []),
          note.size,
        )
      : 0;
  const axis = textStyle('axis');
  const words = wrapText(fill(chartWords.fullStrip, { counts, full: formatNumber(most) }), axis.size, width);
  const marginTop = 14 + words.length * lineHeight(axis.size);
  const isHeaded = (row: number) =>
    strips[row]?.section !== undefined && strips[row].section !== strips[row - 1]?.section;
  const headed = strips.map((_, i) => strips.slice(0, i + 1).filter((__, j) => isHeaded(j)).length);
  const plotHeight = Math.max(1, strips.length * rowHeight + (headed.at(-1) ?? 0) * headRoom);
  const periodLines = wrapText(period, axis.size, width);
  const height = marginTop + plotHeight + 31 + periodLines.length * lineHeight(axis.size);
  const top = (row: number) => (headed[row] ?? 0) * headRoom + row * rowHeight + (rowHeight - barHeight);
  const { svg, x, y } = drawMarks({
    ...{
      width,
      height,
      marginTop,
      marginLeft: marginLeft + 10,
      marginRight: noteWidth + (noteWidth ? 10 : 4),
      marginBottom: height - marginTop - plotHeight,
    },
    x: { type: 'utc', domain: domain ?? [new Date(0), new Date(millisecondsOfDay)] },
    y: { type: 'linear', domain: [0, plotHeight], range: [marginTop, marginTop + plotHeight] },
    marks: [
      Plot.rect(domain ? strips : [], {
        ...{
          x1: () => domain?.[0],
          x2: () => domain?.[1],
          y1: (_: Strip, i: number) => top(i),
          y2: (_: Strip, i: number) => top(i) + barHeight,
        },
        ariaDescription: 'track',
      }),
      Plot.rect(steps, {
        x1: ({ from }: Step) => instantOf(from),
        x2: ({ to }: Step) => (to === undefined ? domain?.[1] : instantOf(to)),
        y1: ({ row, value }: (typeof steps)[number]) =>
          top(row) + barHeight - (barHeight * Math.abs(value)) / most,
        y2: ({ row }: (typeof steps)[number]) => top(row) + barHeight,
        ariaDescription: 'strip',
        ariaLabel: 'at',
      }),
      Plot.ruleX(domain ? yearStarts(domain) : [], {
        y1: plotHeight,
        y2: plotHeight,
        insetBottom: -5,
        ariaDescription: 'base',
      }),
    ],
  });
  const frame: Box = { x: 0, y: 0, width, height };
  const obstacles = { marks: [], labels: [] };
  const placed = placeLabels(
    [
      { ...axis, candidates: [{ x: 0, y: 14, anchor: 'start', lines: words }] },
      ...strips.flatMap((strip, i): Label[] => [
        ...(isHeaded(i)
          ? [
              {
                ...head,
                candidates: [{ x: 0, y: y(top(i)) - 7, anchor: 'start', lines: [strip.section ?? ''] }],
              } satisfies Label,
            ]
          : []),
        {
          ...name,
          candidates: [{ x: 0, y: y(top(i) + barHeight) - 2, anchor: 'start', lines: [strip.name] }],
        },
        ...(form === 'wide' && strip.note !== undefined
          ? [
              {
                ...note,
                candidates: [
                  {
                    x: width - noteWidth,
                    y: y(top(i) + barHeight) - 2,
                    anchor: 'start',
                    lines: [strip.note],
                  },
                ],
              } as Label,
            ]
          : []),
      ]),
      ...(domain ? yearTicks(domain, x, y(plotHeight) + 18) : []),
      { ...axis, candidates: [{ x: 0, y: y(plotHeight) + 38, anchor: 'start', lines: periodLines }] },
    ],
    frame,
    obstacles,
  );
  writeLabels(svg, placed);
  roundNumbers(svg);
  return svg;
}
