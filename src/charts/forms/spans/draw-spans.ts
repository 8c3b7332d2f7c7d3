import * as Plot from '@observablehq/plot';
import { scaleUtc, utcYears } from 'd3';
import type { Form } from '../../chart.ts';
import { chartWords, fill } from '../../interface-words.ts';
import { drawMarks, roundNumbers } from '../../parts/draw-marks.ts';
import { formWidth } from '../../parts/form-width.ts';
import { formatDate } from '../../parts/format.ts';
import { textWidth, wrapText } from '../../parts/measure-text.ts';
import { lineHeight, placeLabels, type Box, type Label, type Obstacles } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { writeLabels } from '../../parts/write-labels.ts';
import { besideRows, toldRows, type Arrangement, type PieceBox } from './arrange-spans.ts';
import { spanKey } from './span-key.ts';
import { barHeight, piecesOf, radius, spanAxis, type Piece, type Spans } from './span-pieces.ts';

const marginLeft = 4;
const marginRight = 8;
const tick = textStyle('tick');
const axisStyle = textStyle('axis');
const kinds = ['span', 'vague'] as const;

function marksOf(
  pieces: readonly Piece[],
  { bars, height }: Arrangement,
  { years, edges }: { years: readonly Date[]; edges: readonly Date[] },
) {
  const barOf = ({ row }: Piece) => bars[row] ?? 0;
  const channels = { ariaLabel: 'at' } as const;
  const middle = (piece: Piece) => barOf(piece) + barHeight / 2;
  return [
    Plot.ruleX(years, { y1: 0, y2: height, ariaDescription: 'grid' }),
    Plot.ruleX(years, { y1: height, y2: height, insetBottom: -5, ariaDescription: 'base' }),
    Plot.ruleX(edges, { y1: 0, y2: height, ariaDescription: 'leader' }),
    ...kinds.map((kind) =>
      Plot.rect(
        pieces.filter((piece) => piece.kind === kind),
        {
          ...{ x1: 'from', x2: 'to', y1: barOf, y2: (piece: Piece) => barOf(piece) + barHeight },
          ...{ ...channels, ariaDescription: kind },
        },
      ),
    ),
    Plot.rect(
      pieces.filter(({ kind }) => kind === 'exact'),
      {
        ...{ x1: 'from', x2: 'from', y1: middle, y2: middle },
        ...{ ...channels, inset: -radius, rx: radius, ariaDescription: 'exact' },
      },
    ),
  ];
}

/** Returns the labels of the years, each at its beginning as far as the drawing has room. */
function yearLabels(years: readonly Date[], x: (value: Date) => number, y: number, width: number): Label[] {
  return years.map((year) => {
    const words = String(year.getUTCFullYear());
    const half = textWidth(words, tick.size) / 2;
    const at = Math.min(Math.max(x(year), half), width - half);
    return {
      ...tick,
      candidates: [{ x: at, y, anchor: 'middle', lines: [words] }],
    };
  });
}

/** Returns the label of the line at the last date. */
function lastDateLabel(date: string | undefined, x: number, y: number): Label[] {
  if (date === undefined) return [];
  const words = fill(chartWords.latestDate, { date: formatDate(date) });
  return [{ ...axisStyle, candidates: [{ x, y, anchor: 'end', lines: [words] }] }];
}

/**
 * Returns spans and points of time on one axis of years: each with its name above it and what began and
 * ended below, or, where all are points, with its name beside it.
 */
export function drawSpans({ rows, axis, key: keyWords }: Spans, form: Form): SVGSVGElement {
  const width = formWidth[form];
  const { domain, lastDate } = spanAxis(rows);
  const pieces = rows.flatMap((row, i) => piecesOf(row, i, domain[1]));
  const isPoints = rows.every(({ end, told }) => end === undefined && told === undefined);
  // Words keep off the line of the last date.
  const textEnd = lastDate === undefined ? width : width - marginRight - 6;
  const at = scaleUtc(domain, [marginLeft, width - marginRight]);
  const sidesOf = (row: number): [number, number] => {
    const own = pieces.filter((piece) => piece.row === row);
    const [from, to] = [
      Math.min(...own.map(({ from }) => at(from))),
      Math.max(...own.map(({ to }) => at(to))),
    ];
    return [from - radius, width - to - radius];
  };
  const rowsAt = isPoints ? besideRows(rows, sidesOf) : toldRows(rows, textEnd);
  const key = spanKey(keyWords, new Set(pieces.map(({ kind }) => kind)), width);
  const marginTop = key.height + (lastDate === undefined ? 8 : 8 + lineHeight(axisStyle.size));
  const plotHeight = Math.max(1, rowsAt.height);
  const axisLines = wrapText(axis, axisStyle.size, width);
  const height = marginTop + plotHeight + 29 + axisLines.length * lineHeight(axisStyle.size);
  const room = width - marginLeft - marginRight;
  const all = utcYears(domain[0], domain[1]);
  const every = [1, 2, 5, 10].find((n) => all.length / n <= room / 42) ?? 20;
  const years = all.filter((year) => year.getUTCFullYear() % every === 0);
  const { svg, x, y } = drawMarks({
    ...{ width, height, marginTop, marginLeft, marginRight, marginBottom: height - marginTop - plotHeight },
    x: { type: 'utc', domain },
    y: { type: 'linear', domain: [0, plotHeight], range: [marginTop, marginTop + plotHeight] },
    marks: marksOf(pieces, rowsAt, { years, edges: lastDate === undefined ? [] : [domain[1]] }),
  });
  const boxes = pieces.map(({ kind, row, from, to }): PieceBox => {
    const aside = kind === 'exact' ? radius : 0;
    const [left, right] = [x(from) - aside, x(to) + aside];
    return { row, kind, x: left, y: y(rowsAt.bars[row] ?? 0), width: right - left, height: barHeight };
  });
  const frame: Box = { x: 0, y: 0, width, height };
  const obstacles: Obstacles = { marks: boxes, labels: [] };
  const keyed = placeLabels(key.labels, frame, obstacles);
  const placed = placeLabels(
    [
      ...rows.flatMap((row, i) =>
        rowsAt.labels(
          row,
          boxes.filter((box) => box.row === i),
          { top: y(rowsAt.tops[i] ?? 0), width: textEnd },
        ),
      ),
      ...yearLabels(years, x, y(plotHeight) + 18, width),
      ...lastDateLabel(lastDate, x(domain[1]), marginTop - 5),
      { ...axisStyle, candidates: [{ x: 0, y: y(plotHeight) + 36, anchor: 'start', lines: axisLines }] },
    ],
    frame,
    obstacles,
  );
  key.draw(svg, keyed);
  writeLabels(svg, [...keyed, ...placed]);
  roundNumbers(svg);
  return svg;
}
