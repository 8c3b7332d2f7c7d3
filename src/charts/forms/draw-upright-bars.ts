import { select } from 'd3';
import * as Plot from '@observablehq/plot';
import { valueAxis, valueTicks } from '../parts/axes.ts';
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
import { wrapText } from '../parts/measure-text.ts';
import { lineHeight, placeLabels, type Box, type Label } from '../parts/place-labels.ts';
import { textStyle } from '../parts/style.ts';
import { writeLabels } from '../parts/write-labels.ts';

const width = 720;
const plotHeight = 300;
const gap = 0.5;
const pad = 0.045;
/** Bars grow no broader than this, in pixels. */
const broadest = 110;

/** Returns where the first bar of each group stands, in slots, and how many slots all take: an empty part of a slot divides the groups. */
function slotsOf(groups: readonly BarGroup[]): { firsts: number[]; slots: number } {
  let next = 0;
  const firsts = groups.map(({ bars }) => {
    const first = next;
    next += bars.length + gap;
    return first;
  });
  return { firsts, slots: Math.max(1, next - gap) };
}

/** Returns upright bars by year; groups stand apart, each on a base line of its own. */
export function drawUprightBars(chart: BarChart): SVGSVGElement {
  const { groups, scale } = chart;
  const { firsts, slots } = slotsOf(groups);
  const slotOf = (bar: number, group: number) => (firsts[group] ?? 0) + bar;
  const layers = placeLayers(groups, (bar, group) => [
    slotOf(bar, group) + pad,
    slotOf(bar, group) + 1 - pad,
  ]);
  const axis = valueAxis(layers.map(topOf), 4, scale);
  const key = barKey(chart, width);
  const edition = textStyle('edition');
  const across = Math.min(width - axis.room, slots * broadest);
  const slotWidth = across / slots;
  const named = groups.map(({ heading, bars }) =>
    wrapText(heading, edition.size, bars.length * slotWidth - 4),
  );
  const marginTop = key.height + 50;
  const bottom = marginTop + plotHeight;
  const height = bottom + 56 + Math.max(0, ...named.map((lines) => lines.length)) * lineHeight(edition.size);
  const span = { x1: 'start', x2: 'end' } as const;
  const { svg, x, y } = drawMarks({
    ...{
      width,
      height,
      marginTop,
      marginRight: width - axis.room - across,
      marginBottom: height - bottom,
      marginLeft: axis.room,
    },
    x: { type: 'linear', domain: [0, slots] },
    y: { type: 'linear', domain: axis.domain },
    marks: [
      Plot.ruleY(axis.ticks.filter(Boolean), { ariaDescription: 'grid' }),
      ...layerKinds.map((kind) =>
        Plot.rect(
          layers.filter((layer) => layer.kind === kind),
          {
            ...span,
            y1: ({ base = 0 }: PlacedLayer) => base,
            y2: topOf,
            ariaDescription: kind,
            ariaLabel: 'at',
          },
        ),
      ),
      Plot.ruleY(
        layers.filter(({ qualifier }) => qualifier !== null),
        { ...span, y: topOf, ariaDescription: 'open' },
      ),
      Plot.ruleY(groups, {
        x1: (_: BarGroup, i: number) => firsts[i] ?? 0,
        x2: ({ bars }: BarGroup, i: number) => (firsts[i] ?? 0) + bars.length,
        y: 0,
        ariaDescription: 'base',
      }),
    ],
  });

  const box = (layer: Pick<PlacedLayer, 'start' | 'end' | 'value' | 'base'>): Box => {
    const [from, to] = [y(layer.base ?? 0), y(topOf(layer))];
    return {
      x: x(layer.start),
      y: Math.min(from, to),
      width: x(layer.end) - x(layer.start),
      height: Math.abs(from - to),
    };
  };
  const wholeOf = ({ start, end, bar, value }: PlacedLayer) =>
    box({ start, end, value: bar.layers[0] ? topOf(bar.layers[0]) : value });
  const frame: Box = { x: 0, y: 0, width, height };
  const labels: Box[] = [];
  const placeAll = (wanted: readonly Label[]) => placeLabels(wanted, frame, { marks: [], labels });
  const middle = (layer: PlacedLayer) => (x(layer.start) + x(layer.end)) / 2;
  const note = textStyle('axis');
  const lowest = Math.max(y(0), y(axis.domain[0]));

  const keyed = placeAll(key.labels);
  const fixed = placeAll([
    ...valueTicks(axis, axis.room, y),
    { ...note, spots: [{ x: 0, y: key.height + 24, anchor: 'start', lines: [chart.axis.value] }] },
    ...groups.flatMap(({ bars }, group) =>
      bars.map(({ label }, bar): Label => ({
        ...textStyle('tick'),
        spots: [{ x: x(slotOf(bar, group) + 0.5), y: lowest + 17, anchor: 'middle', lines: [label] }],
      })),
    ),
    { ...note, spots: [{ x: axis.room, y: lowest + 35, anchor: 'start', lines: [chart.axis.period] }] },
    ...groups.map((_, i): Label => ({
      ...edition,
      spots: [{ x: x((firsts[i] ?? 0) + pad), y: lowest + 60, anchor: 'start', lines: named[i] ?? [] }],
    })),
  ]);
  const inside = placeAll(
    layers
      .filter(labelsInside)
      .flatMap((layer) => insideLabel(chart, layer, box(layer), wholeOf(layer), middle(layer))),
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
                  {
                    x: x(slotOf(bar, group) + 0.5),
                    y: y(0) - 22,
                    anchor: 'middle',
                    lines: ['not', 'stated'],
                  },
                ],
              },
            ],
      ),
    ),
  );
  const bars = layers.filter((layer) => isOuter(layer) && layer.base === undefined);
  const outside = placeLabels(
    bars.map((layer): Label => {
      const lines = linesOfLayer(layer, chart, false);
      const style = textStyle('count');
      const edge = y(layer.value);
      return {
        ...style,
        spots: [
          {
            x: middle(layer),
            y:
              layer.value < 0
                ? edge + 5 + style.size
                : edge - 6 - (lines.length - 1) * lineHeight(style.size),
            anchor: 'middle',
            lines,
          },
        ],
      };
    }),
    frame,
    { marks: bars.map(box), labels },
  );

  for (const [i, { bars }] of groups.entries()) {
    const line = select(svg).append('line').attr('class', 'base');
    const first = firsts[i] ?? 0;
    line
      .attr('x1', x(first + pad))
      .attr('x2', x(first + bars.length - pad))
      .attr('y1', lowest + 44)
      .attr('y2', lowest + 44);
  }
  key.draw(svg, keyed);
  writeLabels(svg, [...keyed, ...fixed, ...inside, ...lacking, ...outside]);
  roundNumbers(svg);
  return svg;
}

/** Returns the label in a bar: the number of a part below its edge or, where that part is too low, above it; at the foot that it is not stated. */
function insideLabel(chart: BarChart, layer: PlacedLayer, bar: Box, whole: Box, x: number): Label[] {
  const lines = linesOfLayer(layer, chart, false);
  const edge = layer.value < 0 ? bar.y + bar.height : bar.y;
  if (layer.base !== undefined) return fitting('beyond', { x, y: bar.y + 14, anchor: 'middle', lines }, bar);
  if (isOuter(layer))
    return chart.undivided === undefined
      ? []
      : fitting('lack', { x, y: bar.y + bar.height - 22, anchor: 'middle', lines: ['not', 'stated'] }, bar);
  const below = fitting('part', { x, y: edge + 14, anchor: 'middle', lines }, bar);
  return below.length
    ? below
    : fitting('beyond', { x, y: edge - 6 - (lines.length - 1) * 14, anchor: 'middle', lines }, whole);
}
