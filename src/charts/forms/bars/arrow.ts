import { select } from 'd3';

const [gap, length, head] = [3, 11, 3.5];

/** How many pixels an arrow takes beyond the end of its bar. */
export const arrowRoom = gap + length;

/** Draws an arrow to the right from the end of a bar that may go on. */
export function drawArrow(svg: SVGSVGElement, end: number, middle: number): void {
  const [from, to] = [end + gap, end + arrowRoom];
  const shaft = `M${from},${middle}L${to},${middle}`;
  const tip = `M${to - head},${middle - head}L${to},${middle}L${to - head},${middle + head}`;
  select(svg).append('path').attr('class', 'arrow').attr('d', `${shaft}${tip}`);
}
