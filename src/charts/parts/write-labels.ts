import { select } from 'd3';
import { lineHeight, type Placed } from './place-labels.ts';

/** Writes placed labels into a drawing, each as one text element with a line of its own for every line. */
export function writeLabels(svg: SVGElement, labels: readonly Placed[]): void {
  for (const { name, size, headed, x, y, anchor, lines } of labels) {
    const text = select(svg).append('text').attr('class', name).attr('x', x).attr('y', y);
    if (anchor !== 'start') text.attr('text-anchor', anchor);
    if (lines.length === 1) text.text(lines[0] ?? '');
    else {
      for (const [i, line] of lines.entries()) {
        const part = text
          .append('tspan')
          .attr('x', x)
          .attr('y', y + i * lineHeight(size))
          .text(line);
        if (headed && i === 0) part.attr('class', 'head');
      }
    }
  }
}
