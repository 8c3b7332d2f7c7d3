/** Where the bars of a drawing end. */
export type BarEnd = 'top' | 'right';

const striped = ['undivided', 'bounded-range']
  .flatMap((kind) => [`rect.${kind}`, `.${kind} > rect`])
  .join(', ');

/**
 * Draws stripes along every bar that is not divided and every range that is bounded, so that they are told
 * from others without their color too: a line across the bar, as thick as the bar is long, in dashes.
 */
export function addStripes(svg: SVGSVGElement, end: BarEnd): void {
  for (const bar of svg.querySelectorAll(striped)) {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(bar.getAttribute(name)),
    );
    const round = (value: number) => Math.round(value * 10) / 10;
    const [middle, center] = [round(x + width / 2), round(y + height / 2)];
    const line = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('class', 'stripes');
    line.setAttribute(
      'd',
      end === 'top'
        ? `M${round(x)},${center}L${round(x + width)},${center}`
        : `M${middle},${round(y)}L${middle},${round(y + height)}`,
    );
    line.setAttribute('stroke-width', String(Math.floor(end === 'top' ? height : width)));
    bar.after(line);
  }
}
