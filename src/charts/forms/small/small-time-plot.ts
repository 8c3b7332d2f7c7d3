import { curveStepAfter, line, scaleLinear, scaleUtc } from 'd3';
import { instantOf } from '../../../dates/index.ts';
import { valueAxis, valueTicks, yearStarts, yearTicks } from '../../parts/axes.ts';
import { drawSamples, keyLabels, markShape } from '../../parts/mark-key.ts';
import { addStripes } from '../../parts/stripes.ts';
import type { Box } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { endLabel, halfLabel } from '../../parts/time-labels.ts';
import { domainOf, spanOf } from '../../parts/time-spans.ts';
import type { TimePlot } from '../draw-time-plot.ts';
import { drawSmall, smallWidth, wordsAbove, type SmallMark } from './small-drawing.ts';

const [curveHeight, markHeight] = [150, 112];

/** Returns a drawing over time for a list of charts: its curve, or its marks with their key. */
export function smallTimePlot({
  unit,
  curve,
  stated = [],
  key: entries = [],
  scale,
}: TimePlot): SVGSVGElement {
  const counted = curve?.points ?? [];
  const domain = domainOf(counted, stated);
  const spans = domain && !curve ? stated.map((mark) => spanOf(mark, domain)) : [];
  const values = [...counted.map(({ value }) => value), ...spans.flatMap(({ low, high }) => [low, high])];
  const axis = valueAxis(values, [3, 4], { scale });
  const time = domain ?? [new Date(0), new Date(1)];
  const x = scaleUtc(time, [axis.room, smallWidth - 4]);
  const above = wordsAbove(unit.at(-1) ?? '');
  const shown = curve ? [] : entries;
  const key = keyLabels(shown, 0, above.height + textStyle('key').size, smallWidth);
  const top = above.height + (curve ? 20 : key.height + 8);
  const bottom = top + (curve ? curveHeight : markHeight);
  const height = bottom + 18;
  const y = scaleLinear(axis.domain, [bottom, top]);
  const last = counted.at(-1);
  const points = last
    ? [
        { date: time[0], value: 0 },
        ...counted.map(({ date, value }) => ({ date: instantOf(date), value })),
        { date: time[1], value: last.value },
      ]
    : [];
  const path = line<(typeof points)[number]>(
    ({ date }) => x(date),
    ({ value }) => y(value),
  ).curve(curveStepAfter);
  const boxes = points.slice(1).flatMap(({ date, value }, i): Box[] => {
    const before = points[i];
    if (!before) return [];
    const [from, to, low, high] = [x(before.date), x(date), y(before.value), y(value)];
    return [
      { x: from, y: low - 2, width: to - from, height: 4 },
      { x: to - 2, y: high - 2, width: 4, height: low - high + 4 },
    ];
  });
  const drawn = spans.map(({ kind, from, to, low, high }): { kind: string; round: number } & Box => {
    const { across, along, round } = markShape(kind);
    return {
      ...{ kind, round, x: x(from) - along, y: y(high) - across },
      ...{ width: x(to) - x(from) + 2 * along, height: y(low) - y(high) + 2 * across },
    };
  });
  const rule = (kind: string, value: number): SmallMark => ({
    ...{ kind, from: [axis.room, y(value)] as const, to: [smallWidth, y(value)] as const },
  });
  const svg = drawSmall({
    height,
    marks: [
      ...axis.ticks.map((value) => rule('grid', value)),
      rule('base', 0),
      ...yearStarts(time).map((year): SmallMark => ({
        kind: 'base',
        from: [x(year), bottom],
        to: [x(year), bottom + 4],
      })),
      ...drawn.toSorted((a, b) => Number(b.kind.endsWith('range')) - Number(a.kind.endsWith('range'))),
      ...(last ? [{ kind: 'curve', path: path(points) ?? '' }] : []),
    ],
    labels: [
      ...above.labels,
      ...valueTicks(axis, axis.room, y),
      ...(domain ? yearTicks(domain, x, height - 4) : []),
      ...(curve && last ? [endLabel(curve.end, smallWidth - 4, y(last.value))] : []),
      ...(curve?.half
        ? [halfLabel(curve.half.words, x(instantOf(curve.half.date)), y(curve.half.value))]
        : []),
    ],
    obstacles: boxes,
    key: {
      labels: key.labels,
      draw: (drawn, placed) => {
        drawSamples(drawn, shown, placed);
      },
    },
  });
  addStripes(svg, 'top');
  return svg;
}
