import type { DrawInput } from './chart.ts';
import { drawLyingBars } from './draw-lying-bars.ts';
import { drawUprightBars } from './draw-upright-bars.ts';
import type { RemovalRow } from './removal-rows.ts';

/** Returns the drawing of removals by fiscal year: upright bars where there is room, lying ones where there is not. */
export function drawRemovals({ rows, form }: DrawInput<RemovalRow>): SVGSVGElement {
  return form === 'wide' ? drawUprightBars(rows) : drawLyingBars(rows);
}
