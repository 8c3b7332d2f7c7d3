import { select } from 'd3';
import * as Plot from '@observablehq/plot';
import { chartWords } from '../../interface-words.ts';
import { valueTicks } from '../../parts/axes.ts';
import { formWidth } from '../../parts/form-width.ts';
import { wrapText } from '../../parts/measure-text.ts';
import { lineHeight, type Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { topOf, type BarGroup } from './bars.ts';
import type { MakeOrientation, Orientation } from './orientation.ts';

const { wide: width } = formWidth;
const plotHeight = 300;
const groupGap = 0.5;
const pad = 0.045;
const maxBarWidth = 110;
const count = textStyle('count');
const edition = textStyle('edition');
const axisStyle = textStyle('axis');

/**
 * Returns where the first bar of each group is, in slots, and how many slots all take: an empty part of a
 * slot divides the groups.
 */
function slotsOf(groups: readonly BarGroup[]): { firsts: number[]; slots: number } {
  let next = 0;
  const firsts = groups.map(({ bars }) => {
    const first = next;
    next += bars.length + groupGap;
    return first;
  });
  return { firsts, slots: Math.max(1, next - groupGap) };
}

const words = (text: string) => text.split(' ');

/** Returns how vertical bars are drawn: groups beside each other, what they have in common below them. */
export const verticalBars: MakeOrientation = ({ groups, axis: axisWords }, axis, keyHeight): Orientation => {
  const { firsts, slots } = slotsOf(groups);
  const firstOf = (group: number) => firsts[group] ?? 0;
  const across = Math.min(width - axis.room, slots * maxBarWidth);
  const headings = groups.map(({ heading, bars }) =>
    wrapText(heading, edition.size, (bars.length * across) / slots - 4),
  );
  const marginTop = keyHeight + 50;
  const bottom = marginTop + plotHeight;
  const height =
    bottom + 56 + Math.max(0, ...headings.map((lines) => lines.length)) * lineHeight(edition.size);
  const edgeOf = (bar: { y: number; height: number }, value: number) =>
    value < 0 ? bar.y + bar.height : bar.y;
  const lowest = ({ value }: { value(of: number): number }) => Math.max(value(0), value(axis.domain[0]));
  return {
    extent: {
      ...{ width, height, marginTop, marginBottom: height - bottom },
      ...{ marginLeft: axis.room, marginRight: width - axis.room - across },
    },
    x: { type: 'linear', domain: [0, slots] },
    y: { type: 'linear', domain: axis.domain },
    inOneLine: false,
    place: (bar, group) => [firstOf(group) + bar + pad, firstOf(group) + bar + 1 - pad],
    baseOf: (group) => [firstOf(group), firstOf(group) + (groups[group]?.bars.length ?? 0)],
    rectangle: ({ from, to, start, end }) => ({ x1: start, x2: end, y1: from, y2: to }),
    rules: (data, name, value, ends) =>
      Plot.ruleY(data, { ...(ends && { x1: ends.start, x2: ends.end }), y: value, ariaDescription: name }),
    grid: (ticks) => [Plot.ruleY(ticks, { ariaDescription: 'grid' })],
    scales: ({ x, y }) => ({ value: y, across: x }),
    box: ([from, to], [start, end]) => ({
      ...{ x: start, y: Math.min(from, to), width: end - start, height: Math.abs(from - to) },
    }),
    fixedLabels: (scales) => [
      ...valueTicks(axis, axis.room, scales.value),
      { ...axisStyle, candidates: [{ x: 0, y: keyHeight + 24, anchor: 'start', lines: [axisWords.value] }] },
      ...groups.flatMap(({ bars }, group) =>
        bars.map(({ label }, bar): Label => {
          const x = scales.across(firstOf(group) + bar + 0.5);
          const candidate = { x, y: lowest(scales) + 17, anchor: 'middle', lines: [label] } as const;
          return { ...textStyle('tick'), candidates: [candidate] };
        }),
      ),
      {
        ...axisStyle,
        candidates: [{ x: axis.room, y: lowest(scales) + 35, anchor: 'start', lines: [axisWords.period] }],
      },
      ...headings.map((lines, group): Label => {
        const x = scales.across(firstOf(group) + pad);
        return { ...edition, candidates: [{ x, y: lowest(scales) + 60, anchor: 'start', lines }] };
      }),
    ],
    insideEnd: (bar, { value }, lines) => ({
      ...{ x: bar.x + bar.width / 2, y: edgeOf(bar, value) + 14, anchor: 'middle', lines },
    }),
    atBase: (bar) => ({
      ...{ x: bar.x + bar.width / 2, y: bar.y + bar.height - 22, anchor: 'middle' },
      lines: words(chartWords.notStated),
    }),
    missing: (bar, group, { across: x, value }) => ({
      ...{ x: x(firstOf(group) + bar + 0.5), y: value(0) - 22, anchor: 'middle' },
      lines: words(chartWords.notStated),
    }),
    outside(layer, { across: x, value }, lines) {
      const edge = value(topOf(layer));
      const above = edge - 6 - (lines.length - 1) * lineHeight(count.size);
      return {
        x: (x(layer.start) + x(layer.end)) / 2,
        y: layer.value < 0 ? edge + 5 + count.size : above,
        ...{ anchor: 'middle', lines },
      };
    },
    finish(svg, scales) {
      const y = lowest(scales) + 44;
      for (const [group, { bars }] of groups.entries())
        select(svg)
          .append('line')
          .attr('class', 'base')
          .attr('x1', scales.across(firstOf(group) + pad))
          .attr('x2', scales.across(firstOf(group) + bars.length - pad))
          .attr('y1', y)
          .attr('y2', y);
    },
  };
};
