import { select } from 'd3';
import type { Diagram } from '../../kinds/index.ts';
import type { Form } from '../chart.ts';
import { chartWords } from '../interface-words.ts';
import { formWidth } from '../parts/form-width.ts';
import { wrapText, type Weight } from '../parts/measure-text.ts';
import { newSvg } from '../parts/new-svg.ts';
import { lineHeight } from '../parts/place-labels.ts';
import { writeLabels } from '../parts/write-labels.ts';

/** What is drawn of a diagram: its headings and the words of its cells, without markup. */
export type PlainComparison = Pick<Diagram, 'drawing' | 'columns' | 'rows'>;

type Draw = (diagram: PlainComparison, form: Form) => SVGSVGElement;
type TextName = 'column' | 'row' | 'cell' | 'turn';

/** The words of one box, and the mark by which its drawing is known: row and column, "2:0". */
interface Box {
  at: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The widths of the two forms: a column of text, and a phone. */
const widths: { [F in Form]: number } = { wide: 578, narrow: formWidth.narrow };
const texts: { [N in TextName]: { size: number; weight: Weight } } = {
  column: { size: 13, weight: 600 },
  row: { size: 12, weight: 600 },
  cell: { size: 12, weight: 400 },
  turn: { size: 12, weight: 400 },
};
const pad = { x: 10, y: 8 };
const bar = 3;

const wrap = (name: TextName, text: string, width: number) =>
  wrapText(text, texts[name].size, width, texts[name].weight);
const heightOf = (name: TextName, lines: readonly string[]) => lines.length * lineHeight(texts[name].size);

/** A drawing that grows downwards: what is written and drawn stands where it was told to. */
class Sheet {
  readonly svg: SVGSVGElement;
  constructor(form: Form) {
    this.svg = newSvg(widths[form], 0);
    this.svg.setAttribute('class', `comparison-svg comparison-${form}`);
  }

  /** Writes lines of text whose first begins at the top `y`; returns where they end. */
  write(
    name: TextName,
    lines: readonly string[],
    x: number,
    y: number,
    anchor: 'start' | 'middle' = 'start',
  ): number {
    const { size } = texts[name];
    if (lines.length) writeLabels(this.svg, [{ name, size, x, y: y + size, anchor, lines, index: 0 }]);
    return y + heightOf(name, lines);
  }

  line(name: string, x1: number, y1: number, x2: number, y2: number): void {
    select(this.svg)
      .append('line')
      .attr('class', name)
      .attr('x1', x1)
      .attr('y1', y1)
      .attr('x2', x2)
      .attr('y2', y2);
  }

  /** Draws an arrow head whose point is at `x`, `y`, to the right or downwards. */
  head(x: number, y: number, down: boolean): void {
    const d = down
      ? `M${x - 4},${y - 7}L${x},${y}L${x + 4},${y - 7}`
      : `M${x - 7},${y - 4}L${x},${y}L${x - 7},${y + 4}`;
    select(this.svg).append('path').attr('class', 'way').attr('d', d);
  }

  /** Draws a box with a bar at its left and the words in it, under a heading of its own where it has one. */
  box(
    { at, x, y, width, height }: Box,
    rank: string,
    heading: readonly string[],
    lines: readonly string[],
  ): void {
    const group = select(this.svg).append('g').attr('data-at', at);
    group
      .append('rect')
      .attr('class', 'box')
      .attr('x', x)
      .attr('y', y)
      .attr('width', width)
      .attr('height', height);
    group
      .append('rect')
      .attr('class', rank)
      .attr('x', x)
      .attr('y', y)
      .attr('width', bar)
      .attr('height', height);
    const below = this.write('row', heading, x + pad.x, y + pad.y);
    this.write('cell', lines, x + pad.x, below);
  }

  /** Closes the drawing below `y`. */
  end(y: number): SVGSVGElement {
    this.svg.setAttribute(
      'viewBox',
      `0 0 ${this.svg.getAttribute('viewBox')?.split(' ')[2] ?? ''} ${Math.ceil(y)}`,
    );
    return this.svg;
  }
}

const boxHeight = (heading: readonly string[], lines: readonly string[]) =>
  heightOf('row', heading) + heightOf('cell', lines) + 2 * pad.y;
const insideOf = (width: number) => width - pad.x - 6;

/** Columns beside each other, boxes of one row at one height; on a phone one column below the other. */
const drawSideBySide: Draw = ({ columns, rows }, form) => {
  const sheet = new Sheet(form);
  const whole = widths[form];
  if (form === 'narrow') {
    let y = 0;
    for (const [j, column] of columns.entries()) {
      y = sheet.write('column', wrap('column', column, whole), 0, y + (j ? 14 : 0)) + 6;
      for (const [i, { heading, cells }] of rows.entries()) {
        if (!cells[j]) continue;
        const [head, lines] = [
          wrap('row', heading, insideOf(whole)),
          wrap('cell', cells[j], insideOf(whole)),
        ];
        const height = boxHeight(head, lines);
        sheet.box({ at: `${i}:${j}`, x: 0, y, width: whole, height }, `rank-${i}`, head, lines);
        y += height + 6;
      }
    }
    return sheet.end(y);
  }
  const gap = 12;
  const width = (whole - gap * (columns.length - 1)) / columns.length;
  const left = (j: number) => j * (width + gap);
  const heads = columns.map((column) => wrap('column', column, width));
  let y = Math.max(...heads.map((lines) => heightOf('column', lines)));
  for (const [j, lines] of heads.entries())
    sheet.write('column', lines, left(j), y - heightOf('column', lines));
  y += 10;
  sheet.line('way', 0, y, whole, y);
  sheet.head(whole, y, false);
  for (const j of columns.keys())
    select(sheet.svg)
      .append('circle')
      .attr('class', 'stop')
      .attr('cx', left(j) + 4)
      .attr('cy', y)
      .attr('r', 4);
  y += 14;
  for (const [i, { heading, cells }] of rows.entries()) {
    const head = wrap('row', heading, insideOf(width));
    const words = cells.map((cell) => wrap('cell', cell, insideOf(width)));
    const height = Math.max(...words.map((lines) => boxHeight(head, lines)));
    for (const [j, lines] of words.entries())
      if (lines.length)
        sheet.box({ at: `${i}:${j}`, x: left(j), y, width, height }, `rank-${i}`, head, lines);
    y += height + 8;
  }
  return sheet.end(y);
};

/**
 * The first column on the left and the second on the right, and between them what became of the one; on a
 * phone one below the other.
 */
const drawChange: Draw = ({ columns, rows }, form) => {
  const sheet = new Sheet(form);
  const whole = widths[form];
  const isWide = form === 'wide';
  const between = isWide ? 92 : 30;
  const width = isWide ? (whole - between) / 2 : whole;
  const heads = columns.map((column) => wrap('column', column, width));
  let y = 0;
  if (isWide) {
    y = Math.max(...heads.map((lines) => heightOf('column', lines)));
    for (const [j, lines] of heads.entries())
      sheet.write('column', lines, j * (width + between), y - heightOf('column', lines));
    y += 10;
  }
  for (const [i, { heading, turn = 'changed', cells }] of rows.entries()) {
    const turnWords = chartWords.turns[turn];
    y = sheet.write('row', wrap('row', heading, whole), 0, y) + 4;
    const words = cells.map((cell) => wrap('cell', cell, insideOf(width)));
    const tall = Math.max(...words.map((lines) => boxHeight([], lines)));
    for (const [j, lines] of words.entries()) {
      const isAlone = words.filter((other) => other.length).length === 1;
      if (!isWide && lines.length)
        y =
          sheet.write(
            'turn',
            wrap('turn', isAlone ? `${columns[j] ?? ''} · ${turnWords}` : (columns[j] ?? ''), width),
            0,
            y,
          ) + 3;
      const height = isWide ? tall : boxHeight([], lines);
      if (lines.length)
        sheet.box(
          { at: `${i}:${j}`, x: isWide ? j * (width + between) : 0, y, width, height },
          turn === 'kept' ? 'same' : 'rank-0',
          [],
          lines,
        );
      if (isWide || !lines.length) continue;
      y += height;
      if (j === 0 && words[1]?.length) {
        connect(sheet, turn, [18, y + 4], [18, y + between - 4]);
        sheet.write('turn', [turnWords], 30, y + between / 2 - 8);
        y += between;
      }
    }
    if (isWide) {
      const middle = y + tall / 2;
      connect(sheet, turn, [width + 6, middle], [width + between - 6, middle]);
      sheet.write('turn', [turnWords], width + between / 2, middle - 22, 'middle');
      y += tall;
    }
    y += 14;
  }
  return sheet.end(y);
};

/**
 * Draws the way from one box to the other: two lines where it was kept, an arrow where it was changed, none
 * where one of them is empty.
 */
function connect(sheet: Sheet, turn: string, [x1, y1]: [number, number], [x2, y2]: [number, number]): void {
  const down = x1 === x2;
  const [dx, dy] = down ? [2, 0] : [0, 2];
  if (turn === 'kept') {
    sheet.line('way', x1 - dx, y1 - dy, x2 - dx, y2 - dy);
    sheet.line('way', x1 + dx, y1 + dy, x2 + dx, y2 + dy);
    return;
  }
  if (turn !== 'changed') return;
  sheet.line('way', x1, y1, x2, y2);
  sheet.head(x2, y2, down);
}

const drawings: { [D in Diagram['drawing']]: Draw } = { 'side-by-side': drawSideBySide, change: drawChange };

/** Returns a diagram as SVG in one form, without its title; colors and type are those of comparisons.css. */
export function drawComparison(diagram: PlainComparison, form: Form): SVGSVGElement {
  return drawings[diagram.drawing](diagram, form);
}
