import { select } from 'd3';
import type { Box } from './place-labels.ts';

/** Appends a rectangle of a class to a part of a drawing and returns it. */
export function appendRect(parent: Element, name: string, { x, y, width, height }: Box) {
  return select(parent)
    .append('rect')
    .attr('class', name)
    .attr('x', x)
    .attr('y', y)
    .attr('width', width)
    .attr('height', height);
}
