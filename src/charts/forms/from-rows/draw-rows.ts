import type { Drawing, DrawingOf } from '../../../kinds/index.ts';
import type { Form } from '../../chart.ts';
import { stackPanels } from '../../parts/stack-panels.ts';
import { drawBars } from '../bars/draw-bars.ts';
import { drawDots } from '../draw-dots.ts';
import { drawEstimates } from '../draw-estimates.ts';
import { drawRankedBars } from '../draw-ranked-bars.ts';
import { drawSpans } from '../spans/draw-spans.ts';
import { drawStrips } from '../draw-strips.ts';
import { drawTimePlot } from '../draw-time-plot.ts';
import { barsOf } from './bars.ts';
import { dotsOf } from './dots.ts';
import { estimatesOf } from './estimates.ts';
import { rankedBarsOf } from './ranked-bars.ts';
import type { RowsToDraw } from './rows-to-draw.ts';
import { spansOf } from './spans.ts';
import { stripsOf } from './strips.ts';
import { timePlotOf } from './time-plot.ts';

type Draw<F extends Drawing['form']> = (spec: DrawingOf<F>, rows: RowsToDraw, form: Form) => SVGSVGElement;

const forms: { [F in Drawing['form']]: Draw<F> } = {
  bars: (spec, rows, form) => drawBars(barsOf(spec, rows), form),
  'ranked-bars': (spec, rows, form) => drawRankedBars(rankedBarsOf(spec, rows), form),
  spans: (spec, rows, form) => drawSpans(spansOf(spec, rows), form),
  strips: (spec, rows, form) => drawStrips(stripsOf(spec, rows), form),
  estimates: (spec, rows, form) => drawEstimates(estimatesOf(spec, rows), form),
  dots: (spec, rows, form) => drawDots(dotsOf(spec, rows), form),
  'time-plot': (spec, rows, form) => drawTimePlot(timePlotOf(spec, rows), form),
};

function drawOne<F extends Drawing['form']>(spec: DrawingOf<F> & { form: F }, rows: RowsToDraw, form: Form) {
  return forms[spec.form](spec, rows, form);
}

const panelGap = 28;

/** Returns the drawing of rows, or several of them one below the other. */
export function drawRows(drawing: Drawing | readonly Drawing[], rows: RowsToDraw, form: Form): SVGSVGElement {
  const panels = [drawing].flat().map((spec) => drawOne(spec, rows, form));
  const [only] = panels;
  return only && panels.length === 1 ? only : stackPanels(panels, panelGap);
}
