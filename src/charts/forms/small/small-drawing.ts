import { select } from 'd3';
import { roundNumbers } from '../../parts/draw-marks.ts';
import { chartWords, fill } from '../../interface-words.ts';
import { appendRect } from '../../parts/append-rect.ts';
import { textWidth } from '../../parts/measure-text.ts';
import { newSvg } from '../../parts/new-svg.ts';
import { placeLabels, type Box, type Label, type TextStyle } from '../../parts/place-labels.ts';
import { writeLabels } from '../../parts/write-labels.ts';

/** How wide a small drawing is, in pixels; a list of charts shows it about as large. */
export const smallWidth = 300;

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
}

/** Returns words cut between two of them so that they fit a width, with an ellipsis; none if none fits. */
export function cutToFit(words: string, width: number, { size, weight }: TextStyle): string {
  if (textWidth(words, size, weight) <= width) return words;
  const all = words.split(' ');
  for (let n = all.length - 1; n > 0; n--) {
    const kept = all.slice(0, n).join(' ').replace(/[,;]$/, '');
    const cut = fill(chartWords.ellipsis, { words: kept });
    if (textWidth(cut, size, weight) <= width) return cut;
  }
  return '';
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
export function drawSmall({ height, marks, labels, obstacles = [] }: SmallDrawing): SVGSVGElement {
  const svg = newSvg(smallWidth, height);
  svg.setAttribute('class', 'chart-svg');
  for (const mark of marks) append(svg, mark);
  const frame: Box = { x: 0, y: 0, width: smallWidth, height };
  writeLabels(svg, placeLabels(labels, frame, { marks: obstacles, labels: [] }));
  roundNumbers(svg);
  return svg;
}
