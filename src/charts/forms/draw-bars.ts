import type { Form } from '../chart.ts';
import type { BarChart } from './bars.ts';
import { drawLyingBars } from './draw-lying-bars.ts';
import { drawUprightBars } from './draw-upright-bars.ts';

/** Returns bars by year: upright where there is room, lying where there is not. */
export function drawBars(chart: BarChart, form: Form): SVGSVGElement {
  return form === 'wide' ? drawUprightBars(chart) : drawLyingBars(chart);
}
