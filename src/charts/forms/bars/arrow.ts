import { select } from 'd3';

const [gap, length, head] = [3, 11, 3.5];

/** How many pixels an arrow takes beyond the end of its bar. */
export const arrowRoom = gap + length;

/** Draws an arrow to the right, or downward, from the end of a bar that may go on. */
export function drawArrow(svg: SVGElement, end: number, middle: number, isDown = false): void {
  const at = (along: number, across: number) => (isDown ? `${across},${along}` : `${along},${across}`);
  const [from, to] = [end + gap, end + arrowRoom];
  const shaft = `M${at(from, middle)}L${at(to, middle)}`;
  const tip = `M${at(to - head, middle - head)}L${at(to, middle)}L${at(to - head, middle + head)}`;
  select(svg).append('path').attr('class', 'arrow').attr('d', `${shaft}${tip}`);
}
