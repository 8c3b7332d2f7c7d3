/** Where the bars of a drawing end. */
export type BarEnd = 'top' | 'right';

const striped = ['undivided', 'bounded-range']
  .flatMap((kind) => [`rect.${kind}`, `.${kind} > rect`])
  .join(', ');

/**
 * Draws stripes along every bar that is not divided and every range that is bounded, so that they are told
 * from others without their color too: a
 * line across the bar, as thick as the bar is long, in dashes.
 */
export function addStripes(svg: SVGSVGElement, end: BarEnd): void {
  for (const bar of svg.querySelectorAll(striped)) {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(bar.getAttribute(name)),
    );
    const [middle, center] = [x + width / 2, y + height / 2];
    const ends =
      end === 'top'
        ? { x1: x, x2: x + width, y1: center, y2: center, 'stroke-width': height }
        : { x1: middle, x2: middle, y1: y, y2: y + height, 'stroke-width': width };
    const line = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'line');
    for (const [name, value] of Object.entries({ class: 'stripes', ...ends }))
      line.setAttribute(name, String(value));
    bar.after(line);
  }
}
