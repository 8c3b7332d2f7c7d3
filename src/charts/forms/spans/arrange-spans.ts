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

/** Returns rows of points, each with its name beside it: left where there is room, else right. */
export function besideRows(rows: readonly SpanRow[]): Arrangement {
  const step = barHeight + 7;
  const tops = rows.map((_, i) => i * step);
  return {
    ...{ tops, bars: tops.map((top) => top + 1), height: rows.length * step },
    labels: (row, boxes) =>
      boxes.map((box): Label => {
        const words = { y: box.y + barHeight - 1, lines: [row.name] };
        return {
          ...beside,
          candidates: [
            { ...words, x: box.x - 5, anchor: 'end' },
            { ...words, x: box.x + box.width + 5, anchor: 'start' },
          ],
        };
      }),
  };
}

const toldLines = 2;

/**
 * Returns where words so wide begin at `x`; where they would leave the drawing they end with it, and are held
 * there, since a browser may set them wider than they were measured.
 */
const within = (x: number, wide: number, width: number): Pick<Candidate, 'x' | 'anchor'> =>
  x + wide > width ? { x: width, anchor: 'end' } : { x: Math.max(0, x), anchor: 'start' };

/** Returns a place for words that begin at `x` as far as they have room. */
const startingAt = (words: string, x: number, y: number, width: number): Candidate => ({
  ...within(x, textWidth(words, told.size), width),
  y,
  lines: [words],
});

/** Returns rows with their names above their bars, and below them what began and what ended. */
export function toldRows(rows: readonly SpanRow[], width: number): Arrangement {
  let next = 0;
  const places = rows.map((row) => {
    const lines = wrapText(row.name, name.size, width, name.weight).length;
    const top = next;
    const bar = top + lines * lineHeight(name.size) + 3;
    const ends = Object.keys(row.told ?? {}).length > 0;
    next = bar + barHeight + (ends ? toldLines * lineHeight(told.size) + 4 : 0) + 10;
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
      const [first, second] = [bottom + told.size + 2, bottom + told.size + 2 + lineHeight(told.size)];
      const { start, end } = row.told ?? {};
      const endX = (words: string) => Math.max(0, right - textWidth(words, told.size));
      return [
        {
          ...name,
          candidates: [{ ...within(left, widest, width), y: top + name.size, lines }],
        },
        ...(start === undefined ? [] : [{ ...told, candidates: [startingAt(start, left, first, width)] }]),
        ...(end === undefined
          ? []
          : [
              {
                ...told,
                candidates: [
                  startingAt(end, right, first, width),
                  startingAt(end, endX(end), first, width),
                  startingAt(end, right, second, width),
                  startingAt(end, endX(end), second, width),
                ],
              },
            ]),
      ];
    },
  };
}
