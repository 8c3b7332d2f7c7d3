import { select } from 'd3';
import { chartWords } from '../../interface-words.ts';
import { textWidth } from '../../parts/measure-text.ts';
import { textStyle } from '../../parts/style.ts';
import type { Geometry } from './geometry.ts';
import { drawShape, type Shape } from './shapes.ts';

const entries: readonly (Shape & { words: string; long: number })[] = [
  { kind: 'day', fade: 'none', count: 1, long: 8, words: chartWords.onDay },
  { kind: 'within', fade: 'none', count: 1, long: 18, words: chartWords.withinTime },
  { kind: 'lasted', fade: 'none', count: 1, long: 18, words: chartWords.lasted },
  { kind: 'lasted', fade: 'both', count: 1, long: 22, words: chartWords.faded },
  { kind: 'several', fade: 'none', count: 3, long: 19, words: chartWords.several },
];

/**
 * Draws what the marks stand for, as far down as `base`: in one line, or in a few where the drawing is
 * narrow.
 */
export function drawKey(svg: SVGSVGElement, geometry: Geometry, base: number): void {
  const { name, size } = textStyle('key');
  const isWide = geometry.form === 'wide';
  const horizontal: Geometry = { ...geometry, form: 'wide' };
  let [x, y] = isWide ? [geometry.along[0], base] : [0, base - 44];
  for (const { words, long, ...shape } of entries) {
    const room = long + 6 + textWidth(words, size) + 20;
    if (!isWide && x + room - 20 > geometry.width) [x, y] = [0, y + 20];
    const group = select(svg).append('g').attr('class', 'key-sample').node();
    if (group)
      drawShape(group, geometry.form, horizontal, {
        ...shape,
        from: x,
        to: x + long,
        middle: y - 4,
        radius: 4,
      });
    select(svg)
      .append('text')
      .attr('class', name)
      .attr('x', x + long + 6)
      .attr('y', y)
      .text(words);
    x += room;
  }
}
