import * as Plot from '@observablehq/plot';
import type { Form } from '../../chart.ts';
import { valueAxis } from '../../parts/axes.ts';
import { drawMarks, roundNumbers } from '../../parts/draw-marks.ts';
import { formWidth } from '../../parts/form-width.ts';
import { placeLabels, type Box, type Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { writeLabels } from '../../parts/write-labels.ts';
import { barKey } from './bar-key.ts';
import {
  edgeOf,
  fitting,
  isOuter,
  isWholeBar,
  labelsInside,
  layerKinds,
  layersOf,
  linesOfLayer,
  placeLayers,
  topOf,
  type BarChart,
  type BarGroup,
  type PlacedLayer,
} from './bars.ts';
import { horizontalBars, ticksFit } from './horizontal-bars.ts';
import type { BarScales, Orientation } from './orientation.ts';
import { addStripes } from '../../parts/stripes.ts';
import { verticalBars } from './vertical-bars.ts';

const baseOf = ({ base = 0 }: PlacedLayer) => base;
const across = {
  start: ({ start }: PlacedLayer) => start,
  end: ({ end }: PlacedLayer) => end,
};

function marksOf(
  { groups }: BarChart,
  to: Orientation,
  layers: readonly PlacedLayer[],
  ticks: readonly number[],
) {
  return [
    ...to.grid(ticks.filter(Boolean)),
    ...layerKinds.map((kind) =>
      Plot.rect(
        layers.filter((layer) => layer.kind === kind),
        { ...to.rectangle({ from: baseOf, to: topOf, ...across }), ariaDescription: kind, ariaLabel: 'at' },
      ),
    ),
    to.rules(
      layers.filter((layer) => edgeOf(layer) === 'broken'),
      'open',
      topOf,
      across,
    ),
    to.rules<BarGroup>(groups, 'base', () => 0, {
      start: (_, group) => to.baseOf(group)[0],
      end: (_, group) => to.baseOf(group)[1],
    }),
  ];
}

/**
 * Returns the label in a bar: the number of a part inside its end, at the base that it is not stated. A part
 * that is too small for its number has none: beyond its end it would be that of the rest.
 */
function insideLabel(chart: BarChart, to: Orientation, layer: PlacedLayer, bar: Box): Label[] {
  const lines = linesOfLayer(layer, chart, to.inOneLine);
  const inside = to.insideEnd(bar, layer, lines);
  if (layer.base !== undefined) return fitting('beyond', inside, bar);
  if (isOuter(layer))
    return chart.undivided === undefined ? [] : fitting('lack', to.atBase(bar, layer, chart.undivided), bar);
  return fitting('part', inside, bar);
}

/**
 * Returns the labels of layers and of bars that nobody states, in groups that are placed one after the other.
 */
function labelsOf(chart: BarChart, to: Orientation, layers: readonly PlacedLayer[], scales: BarScales) {
  const place = ({ start, end }: PlacedLayer) => [scales.across(start), scales.across(end)] as const;
  const box = (layer: PlacedLayer) =>
    to.box([scales.value(baseOf(layer)), scales.value(topOf(layer))], place(layer));
  const whole = layers.filter(isWholeBar);
  return {
    inside: layers.filter(labelsInside).flatMap((layer) => insideLabel(chart, to, layer, box(layer))),
    missing: chart.groups.flatMap(({ bars }, group) =>
      bars.flatMap((bar, i): Label[] =>
        bar.layers.length ? [] : [{ ...textStyle('lack'), candidates: [to.missing(i, group, scales)] }],
      ),
    ),
    outside: whole.map((layer): Label => {
      const lines = linesOfLayer(layer, chart, to.inOneLine);
      return { ...textStyle('count'), candidates: [to.outside(layer, scales, lines)] };
    }),
    bars: whole.map(box),
  };
}

/**
 * Returns bars by year: vertical in a wide drawing, horizontal in a narrow one; groups are apart, each on a
 * base line of its own.
 */
export function drawBars(chart: BarChart, form: Form): SVGSVGElement {
  const orient = form === 'wide' ? verticalBars : horizontalBars;
  const values = layersOf(chart).map(topOf);
  const axis =
    form === 'wide'
      ? valueAxis(values, [4, 5, 6], { scale: chart.scale })
      : valueAxis(values, [2, 3, 4, 5], { scale: chart.scale, fits: ticksFit(chart) });
  const end = form === 'wide' ? 'top' : 'right';
  const key = barKey(chart, formWidth[form], end);
  const to = orient(chart, axis, key.height);
  const layers = placeLayers(chart.groups, to.place);
  const marks = drawMarks({ ...to.extent, x: to.x, y: to.y, marks: marksOf(chart, to, layers, axis.ticks) });
  const { svg } = marks;
  const scales = to.scales(marks);

  const frame: Box = { x: 0, y: 0, width: to.extent.width, height: to.extent.height };
  const labels: Box[] = [];
  const placeAll = (wanted: readonly Label[], marks: readonly Box[] = []) =>
    placeLabels(wanted, frame, { marks, labels });
  const { inside, missing, outside, bars } = labelsOf(chart, to, layers, scales);
  const keyed = placeAll(key.labels);
  const placed = [
    ...placeAll(to.fixedLabels(scales)),
    ...placeAll(inside),
    ...placeAll(missing),
    ...placeAll(outside, bars),
  ];
  to.finish(svg, scales);
  key.draw(svg, keyed);
  addStripes(svg, end);
  writeLabels(svg, [...keyed, ...placed]);
  roundNumbers(svg);
  return svg;
}
