import { select } from 'd3';
import { lineHeight, type Label, type Placed } from './place-labels.ts';
import { textStyle } from './style.ts';

/** A kind of mark and what it stands for; a long one has a length of time. */
export interface KeyEntry {
  kind: 'exact' | 'bounded';
  long: boolean;
  words: string;
}

const room = 20;

/** Returns the labels of a key whose first baseline is at `y`, with room for a sample before each. */
export function keyLabels(entries: readonly KeyEntry[], x: number, y: number): Label[] {
  const style = textStyle('key');
  return entries.map(({ words }, i) => ({ ...style, spots: [{ x: x + room, y: y + i * (lineHeight(style.size) + 3), anchor: 'start', lines: [words] }] }));
}

/** Draws the sample of each placed label of a key. */
export function drawSamples(svg: SVGSVGElement, entries: readonly KeyEntry[], placed: readonly Placed[], radius: number): void {
  for (const { index, x, y } of placed) {
    const entry = entries[index];
    const half = entry?.long ? 2 * radius : radius;
    const sample = select(svg)
      .append('rect')
      .attr('class', entry?.kind ?? '');
    sample
      .attr('x', x - room + 7 - half)
      .attr('y', y - 4 - radius)
      .attr('width', 2 * half)
      .attr('height', 2 * radius)
      .attr('rx', radius);
  }
}
