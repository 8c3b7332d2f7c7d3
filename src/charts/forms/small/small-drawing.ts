import { select } from 'd3';
import { roundNumbers } from '../../parts/draw-marks.ts';
import { appendRect } from '../../parts/append-rect.ts';
import { formWidth } from '../../parts/form-width.ts';
import { wrapText } from '../../parts/measure-text.ts';
import { newSvg } from '../../parts/new-svg.ts';
import {
  lineHeight,
  placeLabels,
  type Box,
  type Label,
  type Obstacles,
  type Placed,
  type TextStyle,
} from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { writeLabels } from '../../parts/write-labels.ts';

/** How wide a small drawing is, in pixels; a list of charts shows it about as large. */
export const { narrow: smallWidth } = formWidth;

/** A part of a drawing in a class of charts.css. */
export type SmallMark =
  | ({ kind: string; round?: number } & Box)
  | { kind: string; path: string }
  | { kind: string; from: readonly [number, number]; to: readonly [number, number] };

/** What is in a small drawing; labels that find no room are left out, the first served first. */
interface SmallDrawing {
  height: number;
  marks: readonly SmallMark[];
  labels: readonly Label[];
  /** Where no label may be. */
  obstacles?: readonly Box[];
  /** What each kind of mark is, and what is drawn before the words. */
  key?: { labels: readonly Label[]; draw(svg: SVGSVGElement, placed: readonly Placed[]): void };
}

/** Labels that stand together, and how high they are, in pixels. */
interface Block {
  labels: readonly Label[];
  height: number;
}

const above = textStyle('axis');

/** Returns what is counted in a drawing, above it, each of `words` in lines of its own. */
export function wordsAbove(...words: string[]): Block {
  const lines = words.flatMap((text) => wrapText(text, above.size, smallWidth));
  const place = { x: 0, y: above.size, anchor: 'start', lines } as const;
  return {
    labels: [{ ...above, candidates: [place] }],
    height: lines.length * lineHeight(above.size) + 3,
  };
}

/** Returns labels moved down by so many pixels. */
export function lower(labels: readonly Label[], by: number): Label[] {
  return labels.map((label) => ({
    ...label,
    candidates: label.candidates.map((place) => ({ ...place, y: place.y + by })),
  }));
}

/** Returns a label with one place, from the left unless it says otherwise. */
export function labelAt(
  style: TextStyle,
  [x, y]: readonly [number, number],
  words: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Label {
  return { ...style, candidates: [{ x, y, anchor, lines: [words] }] };
}

function append(svg: SVGSVGElement, mark: SmallMark): void {
  if ('path' in mark) select(svg).append('path').attr('class', mark.kind).attr('d', mark.path);
  else if ('from' in mark)
    select(svg)
      .append('line')
      .attr('class', mark.kind)
      .attr('x1', mark.from[0])
      .attr('y1', mark.from[1])
      .attr('x2', mark.to[0])
      .attr('y2', mark.to[1]);
  else {
    const rect = appendRect(svg, mark.kind, mark);
    if (mark.round) rect.attr('rx', mark.round);
  }
}

/** Returns the drawing of its marks and labels, in that order. */
export function drawSmall({ height, marks, labels, obstacles = [], key }: SmallDrawing): SVGSVGElement {
  const svg = newSvg(smallWidth, height);
  svg.setAttribute('class', 'chart-svg');
  for (const mark of marks) append(svg, mark);
  const frame: Box = { x: 0, y: 0, width: smallWidth, height };
  const taken: Obstacles = { marks: obstacles, labels: [] };
  const keyed = key ? placeLabels(key.labels, frame, taken) : [];
  key?.draw(svg, keyed);
  writeLabels(svg, [...keyed, ...placeLabels(labels, frame, taken)]);
  roundNumbers(svg);
  return svg;
}
