import * as Plot from '@observablehq/plot';
import { valueAxis } from '../parts/axes.ts';
import {
  barKey,
  fitting,
  isOuter,
  layerKinds,
  labelsInside,
  linesOfLayer,
  placeLayers,
  topOf,
  type BarChart,
  type BarGroup,
  type PlacedLayer,
} from './bars.ts';
import { drawMarks, roundNumbers } from '../parts/draw-marks.ts';
import { textWidth, wrapText } from '../parts/measure-text.ts';
import { lineHeight, placeLabels, type Box, type Label } from '../parts/place-labels.ts';
import { textStyle } from '../parts/style.ts';
import { writeLabels } from '../parts/write-labels.ts';

const width = 340;
const step = 25;
const thick = 19;
const edition = textStyle('edition');

/** Where the heading and the bars of a group stand, in pixels from the top of the plot. */
interface Top {
  heading: number;
  lines: string[];
  bars: number;
}

function stack(groups: readonly BarGroup[]): { tops: Top[]; height: number } {
  let y = 0;
  const tops = groups.map(({ heading, bars }) => {
    const lines = wrapText(heading, edition.size, width);
    const top = { heading: y + edition.size, lines, bars: y + lines.length * lineHeight(edition.size) + 5 };
    y = top.bars + bars.length * step + 10;
    return top;
  });
  return { tops, height: y };
}

/** Returns how broad the plot may be in `room`, so that each number fits beside its bar. */
function plotWidth(chart: BarChart, layers: readonly PlacedLayer[], highest: number, room: number): number {
  const { size } = textStyle('count');
  const widths = layers
    .filter((layer) => isOuter(layer) && layer.base === undefined && layer.value > 0)
    .map(
      (layer) =>
        ((room - textWidth(linesOfLayer(layer, chart, true)[0] ?? '', size) - 6) * highest) / layer.value,
    );
  return Math.max(60, Math.min(room, ...widths));
}

/** Returns lying bars by year; each group has a heading and a base line of its own. */
export function drawLyingBars(chart: BarChart): SVGSVGElement {
  const { groups, scale } = chart;
  const tick = textStyle('tick');
  const { tops, height: plotHeight } = stack(groups);
  const longest = Math.max(
    26,
    ...groups.flatMap(({ bars }) => bars.map(({ label }) => textWidth(label, tick.size))),
  );
  const marginLeft = Math.min(120, longest + 10);
  const startOf = (bar: number, group: number) => (tops[group]?.bars ?? 0) + bar * step;
  const layers = placeLayers(groups, (bar, group) => [startOf(bar, group), startOf(bar, group) + thick]);
  const axis = valueAxis(layers.map(topOf), 4, scale);
  const key = barKey(chart, width);
  const marginTop = key.height + 8;
  const height = marginTop + plotHeight + 40;
  const broad = plotWidth(chart, layers, axis.domain[1], width - marginLeft - 6);
  const endsOf = (group: number): [number, number] => [
    startOf(0, group) - 2,
    startOf(groups[group]?.bars.length ?? 0, group) - (step - thick) + 2,
  ];
  const { svg, x, y } = drawMarks({
    ...{
      width,
      height,
      marginTop,
      marginLeft,
      marginRight: width - marginLeft - broad,
      marginBottom: height - marginTop - plotHeight,
    },
    x: { type: 'linear', domain: axis.domain },
    y: { type: 'linear', domain: [0, plotHeight], range: [marginTop, marginTop + plotHeight] },
    marks: [
      ...groups.map((_, i) =>
        Plot.ruleX(axis.ticks.filter(Boolean), {
          y1: endsOf(i)[0],
          y2: endsOf(i)[1],
          ariaDescription: 'grid',
        }),
      ),
      ...layerKinds.map((kind) =>
        Plot.rect(
          layers.filter((layer) => layer.kind === kind),
          {
            x1: ({ base = 0 }: PlacedLayer) => base,
            x2: topOf,
            y1: 'start',
            y2: 'end',
            ariaDescription: kind,
            ariaLabel: 'at',
          },
        ),
      ),
      Plot.ruleX(
        layers.filter(({ qualifier }) => qualifier !== null),
        { x: topOf, y1: 'start', y2: 'end', ariaDescription: 'open' },
      ),
      Plot.ruleX(groups, {
        x: 0,
        y1: (_: BarGroup, i: number) => endsOf(i)[0],
        y2: (_: BarGroup, i: number) => endsOf(i)[1],
        ariaDescription: 'base',
      }),
    ],
  });

  const box = (layer: Pick<PlacedLayer, 'start' | 'end' | 'value' | 'base'>): Box => {
    const [from, to] = [x(layer.base ?? 0), x(topOf(layer))];
    return {
      x: Math.min(from, to),
      y: y(layer.start),
      width: Math.abs(from - to),
      height: y(layer.end) - y(layer.start),
    };
  };
  const wholeOf = ({ start, end, bar, value }: PlacedLayer) =>
    box({ start, end, value: bar.layers[0] ? topOf(bar.layers[0]) : value });
  const frame: Box = { x: 0, y: 0, width, height };
  const labels: Box[] = [];
  const placeAll = (wanted: readonly Label[]) => placeLabels(wanted, frame, { marks: [], labels });
  const baseline = (start: number) => y(start) + thick / 2 + 4;
  const keyed = placeAll(key.labels);
  const fixed = placeAll([
    ...tops.map(({ heading, lines }): Label => ({
      ...edition,
      spots: [{ x: 0, y: y(heading), anchor: 'start', lines }],
    })),
    ...groups.flatMap(({ bars }, group) =>
      bars.map(({ label }, bar): Label => ({
        ...tick,
        spots: [{ x: 0, y: baseline(startOf(bar, group)), anchor: 'start', lines: [label] }],
      })),
    ),
    ...axis.ticks.map((value): Label => ({
      ...tick,
      spots: [{ x: x(value), y: y(plotHeight) + 8, anchor: 'middle', lines: [axis.label(value)] }],
    })),
    {
      ...textStyle('axis'),
      spots: [{ x: 0, y: y(plotHeight) + 28, anchor: 'start', lines: [lyingAxis(chart)] }],
    },
  ]);
  const inside = placeAll(
    layers
      .filter(labelsInside)
      .flatMap((layer) => insideLabel(chart, layer, box(layer), wholeOf(layer), baseline(layer.start))),
  );
  const lacking = placeAll(
    groups.flatMap(({ bars }, group) =>
      bars.flatMap(({ layers }, bar): Label[] =>
        layers.length
          ? []
          : [
              {
                ...textStyle('lack'),
                spots: [
                  { x: x(0) + 6, y: baseline(startOf(bar, group)), anchor: 'start', lines: ['not stated'] },
                ],
              },
            ],
      ),
    ),
  );
  const bars = layers.filter((layer) => isOuter(layer) && layer.base === undefined);
  const outside = placeLabels(
    bars.map((layer): Label => {
      const back = layer.value < 0;
      const spot = {
        x: x(layer.value) + (back ? -5 : 5),
        y: baseline(layer.start),
        anchor: back ? 'end' : 'start',
        lines: linesOfLayer(layer, chart, true),
      } as const;
      return { ...textStyle('count'), spots: [spot] };
    }),
    frame,
    { marks: bars.map(box), labels },
  );
  key.draw(svg, keyed);
  writeLabels(svg, [...keyed, ...fixed, ...inside, ...lacking, ...outside]);
  roundNumbers(svg);
  return svg;
}

/** Returns unit and kind of period in one line: "removals in the fiscal year, October to September". */
function lyingAxis({ axis }: BarChart): string {
  return `${axis.value}, ${axis.period.replace(/^fiscal year, /, '')}`;
}

/** Returns the label in a bar: the number of a part before its edge or, where that part is too short, behind it; at the base that it is not stated. */
function insideLabel(chart: BarChart, layer: PlacedLayer, bar: Box, whole: Box, y: number): Label[] {
  const lines = linesOfLayer(layer, chart, true);
  const edge = bar.x + bar.width;
  if (layer.base !== undefined) return fitting('beyond', { x: edge - 5, y, anchor: 'end', lines }, bar);
  if (isOuter(layer))
    return chart.undivided === undefined
      ? []
      : fitting('lack', { x: bar.x + 6, y, anchor: 'start', lines: [chart.undivided] }, bar);
  const before = fitting('part', { x: edge - 5, y, anchor: 'end', lines }, bar);
  return before.length ? before : fitting('beyond', { x: edge + 5, y, anchor: 'start', lines }, whole);
}
