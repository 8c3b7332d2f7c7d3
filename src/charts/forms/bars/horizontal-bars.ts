import * as Plot from '@observablehq/plot';
import { chartWords } from '../../interface-words.ts';
import { formWidth } from '../../parts/form-width.ts';
import { formatNumber } from '../../parts/format.ts';
import { textWidth, wrapText } from '../../parts/measure-text.ts';
import { lineHeight, type Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { isWholeBar, linesOfLayer, plotWidth, topOf, type BarChart, type BarGroup } from './bars.ts';
import type { MakeOrientation, Orientation } from './orientation.ts';

const { narrow: width } = formWidth;
const rowHeight = 25;
const barHeight = 19;
const edition = textStyle('edition');
const tick = textStyle('tick');
const axisStyle = textStyle('axis');

/** Where the heading and the bars of a group are, in pixels from the top of the plot. */
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
    y = top.bars + bars.length * rowHeight + 10;
    return top;
  });
  return { tops, height: y };
}

/** Tells whether the labels of ticks have room below the plot, which leaves room for names and numbers. */
export const ticksFit =
  ({ scale = 1 }: BarChart) =>
  (ticks: readonly number[]): boolean =>
    ticks.reduce((sum, value) => sum + textWidth(formatNumber(value / scale), tick.size) + 8, 0) <= 190;

/** Returns the whole bars, each with the room that its number needs beside it. */
function besideBars(chart: BarChart): { value: number; beside: number }[] {
  const { size } = textStyle('count');
  return chart.groups
    .flatMap(({ bars }) => bars.flatMap((bar) => bar.layers.map((layer) => ({ ...layer, bar }))))
    .filter(isWholeBar)
    .map((layer) => ({
      value: layer.value,
      beside: textWidth(linesOfLayer(layer, chart, true)[0] ?? '', size) + 6,
    }));
}

/**
 * Returns how horizontal bars are drawn: groups below each other, each with a heading and a base line of its
 * own.
 */
export const horizontalBars: MakeOrientation = (chart, axis, keyHeight): Orientation => {
  const { groups, axis: axisWords } = chart;
  const { tops, height: plotHeight } = stack(groups);
  const names = groups.flatMap(({ bars }) => bars.map(({ label }) => textWidth(label, tick.size)));
  const marginLeft = Math.min(120, Math.max(26, ...names) + 10);
  const marginTop = keyHeight + 8;
  const axisLines = wrapText(axisWords.both, axisStyle.size, width);
  const height = marginTop + plotHeight + 25 + axisLines.length * lineHeight(axisStyle.size);
  const last = axis.label(axis.ticks.at(-1) ?? 0);
  const across = plotWidth(
    besideBars(chart),
    axis.domain[1],
    width - marginLeft - Math.max(6, textWidth(last, tick.size) / 2 + 1),
    width - marginLeft - 6,
  );
  const startOf = (bar: number, group: number) => (tops[group]?.bars ?? 0) + bar * rowHeight;
  const baseOf = (group: number): [number, number] => [
    startOf(0, group) - 2,
    startOf(groups[group]?.bars.length ?? 0, group) - (rowHeight - barHeight) + 2,
  ];
  const baseline = (top: number) => top + barHeight / 2 + 4;
  const rightOf = (bar: { x: number; width: number }) => bar.x + bar.width;
  const rules: Orientation['rules'] = (data, name, value, ends) =>
    Plot.ruleX(data, { x: value, ...(ends && { y1: ends.start, y2: ends.end }), ariaDescription: name });
  return {
    extent: {
      ...{ width, height, marginTop, marginBottom: height - marginTop - plotHeight },
      ...{ marginLeft, marginRight: width - marginLeft - across },
    },
    x: { type: 'linear', domain: axis.domain },
    y: { type: 'linear', domain: [0, plotHeight], range: [marginTop, marginTop + plotHeight] },
    inOneLine: true,
    place: (bar, group) => [startOf(bar, group), startOf(bar, group) + barHeight],
    baseOf,
    rectangle: ({ from, to, start, end }) => ({ x1: from, x2: to, y1: start, y2: end }),
    rules,
    grid: (ticks) =>
      groups.map((_, group) => {
        const [start, end] = baseOf(group);
        return rules(ticks, 'grid', Number, { start: () => start, end: () => end });
      }),
    scales: ({ x, y }) => ({ value: x, across: y }),
    box: ([from, to], [start, end]) => ({
      ...{ x: Math.min(from, to), y: start, width: Math.abs(from - to), height: end - start },
    }),
    fixedLabels: ({ value, across: y }) => [
      ...tops.map(({ heading, lines }): Label => ({
        ...edition,
        candidates: [{ x: 0, y: y(heading), anchor: 'start', lines }],
      })),
      ...groups.flatMap(({ bars }, group) =>
        bars.map(({ label }, bar): Label => {
          const candidate = { x: 0, y: baseline(y(startOf(bar, group))), lines: [label] };
          return { ...tick, candidates: [{ ...candidate, anchor: 'start' }] };
        }),
      ),
      ...axis.ticks.map((number): Label => {
        const candidate = { x: value(number), y: y(plotHeight) + 8, lines: [axis.label(number)] };
        return { ...tick, candidates: [{ ...candidate, anchor: 'middle' }] };
      }),
      {
        ...axisStyle,
        candidates: [{ x: 0, y: y(plotHeight) + 28, anchor: 'start', lines: axisLines }],
      },
    ],
    insideEnd: (bar, _, lines) => ({ x: rightOf(bar) - 5, y: baseline(bar.y), anchor: 'end', lines }),
    atBase: (bar, _, words) => ({ x: bar.x + 6, y: baseline(bar.y), anchor: 'start', lines: [words] }),
    missing: (bar, group, { value, across: y }) => ({
      ...{ x: value(0) + 6, y: baseline(y(startOf(bar, group))), anchor: 'start' },
      lines: [chartWords.notStated],
    }),
    outside(layer, { value, across: y }, lines) {
      const isBack = layer.value < 0;
      return {
        ...{ x: value(topOf(layer)) + (isBack ? -5 : 5), y: baseline(y(layer.start)) },
        ...{ anchor: isBack ? 'end' : 'start', lines },
      };
    },
    finish() {
      // The heading of a group is above its bars: nothing else is drawn for it.
    },
  };
};
