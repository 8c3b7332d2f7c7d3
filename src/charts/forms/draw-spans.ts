import * as Plot from '@observablehq/plot';
import { utcYears } from 'd3';
import { dateOf, daysAfter, instantOf, millisecondsOfDay } from '../../dates/index.ts';
import type { Form } from '../chart.ts';
import { drawMarks, roundNumbers } from '../parts/draw-marks.ts';
import { markShape } from '../parts/mark-key.ts';
import { textWidth, wrapText } from '../parts/measure-text.ts';
import { lineHeight, placeLabels, type Box, type Label } from '../parts/place-labels.ts';
import { textStyle } from '../parts/style.ts';
import { writeLabels } from '../parts/write-labels.ts';

/**
 * A date of something: a point that is as long as it is coarse, or the two ends of a time between which it
 * lasted.
 */
export interface SpanRow {
  name: string;
  note?: string;
  start: { at: string; date: string };
  /** Left out for a point. */
  end?: { at: string; date: string };
}

/** Spans over time, one below the other. */
export interface Spans {
  rows: readonly SpanRow[];
  /** What the axis shows. */
  axis: string;
}

const layout = { wide: { width: 720, names: 250 }, narrow: { width: 340, names: 340 } } as const satisfies {
  [F in Form]: object;
};
const name = textStyle('strip-name');
const note = textStyle('remark');
const barHeight = 10;
const radius = markShape('exact').along;

interface Piece {
  at: string;
  row: number;
  kind: 'span' | 'vague' | 'exact';
  from: Date;
  to: Date;
}

/**
 * Returns the beginning of the first day and the end of the last that a date may mean; of an open one the
 * beginning alone.
 */
function boundsOf(text: string): { from: Date; to: Date | undefined } {
  const { earliest, latest } = dateOf(text);
  return {
    from: instantOf(earliest),
    to: latest === undefined ? undefined : daysAfter(instantOf(latest), 1),
  };
}

/**
 * Returns what is drawn of a row: what lasted for certain is solid, a day that is not known is a broken
 * outline as long as it is not.
 */
function piecesOf({ start, end }: SpanRow, row: number, last: Date): Piece[] {
  const a = boundsOf(start.date);
  const begun = a.to ?? last;
  if (end === undefined) {
    const isDay = dateOf(start.date).precision === 'day';
    return [{ at: start.at, row, kind: isDay ? 'exact' : 'vague', from: a.from, to: isDay ? a.from : begun }];
  }
  const b = boundsOf(end.date);
  const vague = (at: string, text: string, from: Date, to: Date): Piece[] =>
    dateOf(text).precision === 'day' || to <= from ? [] : [{ at, row, kind: 'vague', from, to }];
  const certain = dateOf(start.date).precision === 'day' ? a.from : begun;
  const over = dateOf(end.date).precision === 'day' ? (b.to ?? last) : b.from;
  return [
    ...vague(start.at, start.date, a.from, begun),
    ...(over > certain ? [{ at: end.at, row, kind: 'span', from: certain, to: over } as const] : []),
    ...vague(end.at, end.date, b.from, b.to ?? last),
  ];
}

/** Returns spans and points of time, each with its name, on one axis of years. */
export function drawSpans({ rows, axis }: Spans, form: Form): SVGSVGElement {
  const { width, names } = layout[form];
  const bounds = rows.flatMap(({ start, end }) => [
    boundsOf(start.date),
    ...(end ? [boundsOf(end.date)] : []),
  ]);
  const times = bounds.flatMap(({ from, to }) => [from.getTime(), ...(to ? [to.getTime()] : [])]);
  const isOpen = bounds.some(({ to }) => to === undefined);
  const [low, high] = times.length ? [Math.min(...times), Math.max(...times)] : [0, millisecondsOfDay];
  const air = Math.max((high - low) * (isOpen ? 0.05 : 0.015), 5 * millisecondsOfDay);
  const domain: [Date, Date] = [
    new Date(low - Math.max((high - low) * 0.015, 5 * millisecondsOfDay)),
    new Date(high + air),
  ];
  const pieces = rows.flatMap((row, i) => piecesOf(row, i, domain[1]));

  const lines = rows.map((row) => ({
    name: wrapText(row.name, name.size, names - 8),
    note: row.note === undefined ? [] : wrapText(row.note, note.size, names - 8),
  }));
  // A point without a note has its name beside it where there is no room for a column of names.
  const beside = form === 'narrow' && rows.every(({ note, end }) => note === undefined && end === undefined);
  let next = 0;
  const places = lines.map((row) => {
    const words = row.name.length * lineHeight(name.size) + row.note.length * lineHeight(note.size);
    const place = { top: next, bar: form === 'wide' || beside ? next + 1 : next + words + 3 };
    next = beside
      ? next + barHeight + 7
      : form === 'wide'
        ? next + Math.max(words, barHeight + 2) + 4
        : place.bar + barHeight + 7;
    return place;
  });
  const plotHeight = Math.max(1, next);
  const marginTop = 8;
  const height = marginTop + plotHeight + 44;
  const marginLeft = form === 'wide' ? names : 4;
  const room = width - marginLeft - 8;
  const every = [1, 2, 5, 10].find((n) => utcYears(domain[0], domain[1]).length / n <= room / 42) ?? 20;
  const years = utcYears(domain[0], domain[1]).filter((year) => year.getUTCFullYear() % every === 0);
  const barOf = ({ row }: Piece) => places[row]?.bar ?? 0;
  const { svg, x, y } = drawMarks({
    ...{
      width,
      height,
      marginTop,
      marginLeft,
      marginRight: 8,
      marginBottom: height - marginTop - plotHeight,
    },
    x: { type: 'utc', domain },
    y: { type: 'linear', domain: [0, plotHeight], range: [marginTop, marginTop + plotHeight] },
    marks: [
      Plot.ruleX(years, { y1: 0, y2: plotHeight, ariaDescription: 'grid' }),
      Plot.ruleX(years, { y1: plotHeight, y2: plotHeight, insetBottom: -5, ariaDescription: 'base' }),
      ...(['span', 'vague'] as const).map((kind) =>
        Plot.rect(
          pieces.filter((piece) => piece.kind === kind),
          {
            x1: 'from',
            x2: 'to',
            y1: barOf,
            y2: (piece: Piece) => barOf(piece) + barHeight,
            ariaDescription: kind,
            ariaLabel: 'at',
          },
        ),
      ),
      Plot.rect(
        pieces.filter(({ kind }) => kind === 'exact'),
        {
          ...{
            x1: 'from',
            x2: 'from',
            y1: (piece: Piece) => barOf(piece) + barHeight / 2,
            y2: (piece: Piece) => barOf(piece) + barHeight / 2,
          },
          ...{ inset: -radius, rx: radius, ariaDescription: 'exact', ariaLabel: 'at' },
        },
      ),
    ],
  });
  const frame: Box = { x: 0, y: 0, width, height };
  const boxes = pieces.map((piece): Box => {
    const aside = piece.kind === 'exact' ? radius : 0;
    return {
      x: x(piece.from) - aside,
      y: y(barOf(piece)),
      width: x(piece.to) - x(piece.from) + 2 * aside,
      height: barHeight,
    };
  });
  const tick = textStyle('tick');
  const placed = placeLabels(
    [
      ...lines.flatMap((row, i): Label[] => {
        if (beside)
          return besideLabels(
            rows[i]?.name ?? '',
            boxes.filter((_, j) => pieces[j]?.row === i),
          );
        const top = y(places[i]?.top ?? 0);
        return [
          { ...name, candidates: [{ x: 0, y: top + name.size - 1, anchor: 'start', lines: row.name }] },
          {
            ...note,
            candidates: [
              {
                x: 0,
                y: top + row.name.length * lineHeight(name.size) + note.size - 1,
                anchor: 'start',
                lines: row.note,
              },
            ],
          },
        ];
      }),
      ...years.map((year): Label => {
        const words = String(year.getUTCFullYear());
        const half = textWidth(words, tick.size) / 2;
        const at = x(year);
        return {
          ...tick,
          candidates:
            at + half <= width ? [{ x: at, y: y(plotHeight) + 18, anchor: 'middle', lines: [words] }] : [],
        };
      }),
      {
        ...textStyle('axis'),
        candidates: [
          { x: form === 'wide' ? marginLeft : 0, y: y(plotHeight) + 36, anchor: 'start', lines: [axis] },
        ],
      },
    ],
    frame,
    { marks: beside ? boxes : [], labels: [] },
  );
  writeLabels(svg, placed);
  roundNumbers(svg);
  return svg;
}

function besideLabels(words: string, boxes: readonly Box[]): Label[] {
  return boxes.map((box) => {
    const candidate = { y: box.y + barHeight - 1, lines: [words] };
    return {
      ...name,
      candidates: [
        { ...candidate, x: box.x - 5, anchor: 'end' },
        { ...candidate, x: box.x + box.width + 5, anchor: 'start' },
      ],
    };
  });
}
