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
import { smallBars } from '../small/small-bars.ts';
import { smallDots } from '../small/small-dots.ts';
import { smallEstimates } from '../small/small-estimates.ts';
import { smallRows } from '../small/small-rows.ts';
import { smallSpans } from '../small/small-spans.ts';
import { smallStrips } from '../small/small-strips.ts';
import { smallTimePlot } from '../small/small-time-plot.ts';
import { barsOf } from './bars.ts';
import { dotsOf } from './dots.ts';
import { estimatesOf } from './estimates.ts';
import { rankedBarsOf } from './ranked-bars.ts';
import type { RowsToDraw } from './rows-to-draw.ts';
import { spansOf } from './spans.ts';
import { stripsOf } from './strips.ts';
import { timePlotOf } from './time-plot.ts';

/** How a form draws what it makes of rows: large, in two shapes, and small. */
interface Drawer<F extends Drawing['form'], T> {
  make(spec: DrawingOf<F>, rows: RowsToDraw): T;
  draw(made: T, form: Form): SVGSVGElement;
  small(made: T): SVGSVGElement;
}

/** Returns the functions of a form, which agree on what it makes. */
const drawer = <F extends Drawing['form'], T>(
  make: Drawer<F, T>['make'],
  draw: Drawer<F, T>['draw'],
  small: Drawer<F, T>['small'],
) => ({
  large: (spec: DrawingOf<F>, rows: RowsToDraw, form: Form) => draw(make(spec, rows), form),
  small: (spec: DrawingOf<F>, rows: RowsToDraw) => small(make(spec, rows)),
});

const forms: { [F in Drawing['form']]: ReturnType<typeof drawer<F, unknown>> } = {
  bars: drawer(barsOf, drawBars, smallBars),
  'ranked-bars': drawer(rankedBarsOf, drawRankedBars, smallRows),
  spans: drawer(spansOf, drawSpans, smallSpans),
  strips: drawer(stripsOf, drawStrips, smallStrips),
  estimates: drawer(estimatesOf, drawEstimates, smallEstimates),
  dots: drawer(dotsOf, drawDots, smallDots),
  'time-plot': drawer(timePlotOf, drawTimePlot, smallTimePlot),
};

function drawOne<F extends Drawing['form']>(spec: DrawingOf<F> & { form: F }, rows: RowsToDraw, form: Form) {
  return forms[spec.form].large(spec, rows, form);
}

function drawOneSmall<F extends Drawing['form']>(spec: DrawingOf<F> & { form: F }, rows: RowsToDraw) {
  return forms[spec.form].small(spec, rows);
}

const panelGap = 28;

/** Returns the drawing of rows, or several of them one below the other. */
export function drawRows(drawing: Drawing | readonly Drawing[], rows: RowsToDraw, form: Form): SVGSVGElement {
  const panels = [drawing].flat().map((spec) => drawOne(spec, rows, form));
  const [only] = panels;
  return only && panels.length === 1 ? only : stackPanels(panels, panelGap);
}

/** Returns the drawing of rows as a list of charts shows it: the first one, with the fewest words. */
export function drawRowsSmall(drawing: Drawing | readonly Drawing[], rows: RowsToDraw): SVGSVGElement {
  const [first] = [drawing].flat();
  if (!first) throw new Error('no drawing');
  return drawOneSmall(first, rows);
}
