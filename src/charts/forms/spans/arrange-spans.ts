import { textWidth, wrapText } from '../../parts/measure-text.ts';
import { lineHeight, type Box, type Candidate, type Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { barHeight, type Piece, type SpanRow } from './span-pieces.ts';

const beside = textStyle('strip-name');
const name = textStyle('name');
const told = textStyle('remark');

/** The box of a piece, in pixels of the drawing. */
export interface PieceBox extends Box {
  row: number;
  kind: Piece['kind'];
}

/**
 * Where the rows of a drawing of spans are, in pixels from the top of its plot, and what is written there.
 */
export interface Arrangement {
  tops: readonly number[];
  bars: readonly number[];
  height: number;
  /** Returns the labels of a row, from the boxes of its pieces; `top` is where the row begins. */
  labels(row: SpanRow, boxes: readonly PieceBox[], place: { top: number; width: number }): Label[];
}

const aside = 5;

/**
 * Returns rows of points, each with its name beside it: left where there is room, else right, in lines where
 * neither side has room for one. `sides` says how much room a row has left and right.
 */
export function besideRows(
  rows: readonly SpanRow[],
  sides: (row: number) => readonly [number, number],
): Arrangement {
  const lines = rows.map(({ name: words }, i) => wrapText(words, beside.size, Math.max(...sides(i)) - aside));
  let next = 0;
  const tops = lines.map(({ length }) => {
    const top = next;
    next += barHeight + 7 + (length - 1) * lineHeight(beside.size);
    return top;
  });
  const linesOf = new Map(rows.map((row, i) => [row, lines[i] ?? []]));
  return {
    ...{ tops, bars: tops.map((top) => top + 1), height: next },
    labels: (row, boxes) =>
      boxes.map((box): Label => {
        const words = { y: box.y + barHeight - 1, lines: linesOf.get(row) ?? [] };
        return {
          ...beside,
          candidates: [
            { ...words, x: box.x - aside, anchor: 'end' },
            { ...words, x: box.x + box.width + aside, anchor: 'start' },
          ],
        };
      }),
  };
}

/**
 * Returns where words so wide begin at `x`; where they would leave the drawing they end with it, and are held
 * there, since a browser may set them wider than they were measured.
 */
const within = (x: number, wide: number, width: number): Pick<Candidate, 'x' | 'anchor'> =>
  x + wide > width ? { x: width, anchor: 'end' } : { x: Math.max(0, x), anchor: 'start' };

const widestOf = (lines: readonly string[]) =>
  Math.max(0, ...lines.map((line) => textWidth(line, told.size)));

/** Returns a place for lines that begin at `x` as far as they have room. */
const startingAt = (lines: readonly string[], x: number, y: number, width: number): Candidate => ({
  ...within(x, widestOf(lines), width),
  y,
  lines,
});

/** Returns what is told of the two ends of a row, in lines of `width` pixels at most. */
function toldOf({ told: words }: SpanRow, width: number): { start: string[]; end: string[] } {
  const linesOf = (text: string | undefined) => (text === undefined ? [] : wrapText(text, told.size, width));
  return { start: linesOf(words?.start), end: linesOf(words?.end) };
}

/** Returns rows with their names above their bars, and below them what began and what ended. */
export function toldRows(rows: readonly SpanRow[], width: number): Arrangement {
  let next = 0;
  const places = rows.map((row) => {
    const lines = wrapText(row.name, name.size, width, name.weight).length;
    const top = next;
    const bar = top + lines * lineHeight(name.size) + 3;
    const { start, end } = toldOf(row, width);
    const below = Math.max(start.length + end.length, 2) * lineHeight(told.size) + 4;
    next = bar + barHeight + (start.length + end.length > 0 ? below : 0) + 10;
    return { top, bar };
  });
  return {
    ...{ tops: places.map(({ top }) => top), bars: places.map(({ bar }) => bar), height: next },
    labels(row, boxes, { top }) {
      const lines = wrapText(row.name, name.size, width, name.weight);
      const left = Math.min(...boxes.map(({ x }) => x));
      const certain = boxes.filter(({ kind }) => kind === 'span');
      const right = Math.max(...(certain.length ? certain : boxes).map((box) => box.x + box.width));
      const [bottom = 0] = boxes.map((box) => box.y + box.height);
      const widest = Math.max(...lines.map((line) => textWidth(line, name.size, name.weight)));
      const { start, end } = toldOf(row, width);
      const first = bottom + told.size + 2;
      const second = first + Math.max(1, start.length) * lineHeight(told.size);
      const endX = Math.max(0, right - widestOf(end));
      return [
        {
          ...name,
          candidates: [{ ...within(left, widest, width), y: top + name.size, lines }],
        },
        ...(start.length === 0 ? [] : [{ ...told, candidates: [startingAt(start, left, first, width)] }]),
        ...(end.length === 0
          ? []
          : [
              {
                ...told,
                candidates: [
                  startingAt(end, right, first, width),
                  startingAt(end, endX, first, width),
                  startingAt(end, right, second, width),
                  startingAt(end, endX, second, width),
                ],
              },
            ]),
      ];
    },
  };
}
