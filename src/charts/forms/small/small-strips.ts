import { scaleUtc } from 'd3';
import { instantOf, millisecondsOfDay } from '../../../dates/index.ts';
import { yearStarts, yearTicks } from '../../parts/axes.ts';
import { wrapText } from '../../parts/measure-text.ts';
import { lineHeight, type Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import type { Strips } from '../draw-strips.ts';
import { drawSmall, smallWidth, wordsAbove, type SmallMark } from './small-drawing.ts';

const [pitch, barHeight, headHeight] = [3.4, 2.8, 19];
const head = textStyle('name');

/** Returns strips over time for a list of charts: as thin as they can be told apart, under their headings. */
export function smallStrips({ strips, counts, full, daysBeyond }: Strips): SVGSVGElement {
  const days = strips.flatMap(({ steps }) => steps.map(({ from }) => instantOf(from).getTime()));
  const [first, last] = days.length > 0 ? [Math.min(...days), Math.max(...days)] : [0, 0];
  const domain: [Date, Date] = [
    new Date(first),
    new Date(last + Math.max(1, daysBeyond) * millisecondsOfDay),
  ];
  const x = scaleUtc(domain, [0, smallWidth]);
  const most = Math.max(full, ...strips.flatMap(({ steps }) => steps.map(({ value }) => Math.abs(value))));
  const marks: SmallMark[] = [];
  const above = wordsAbove(counts);
  const labels: Label[] = [...above.labels];
  let y = above.height;
  for (const [i, { section, steps }] of strips.entries()) {
    if (section !== undefined && section !== strips[i - 1]?.section) {
      const lines = wrapText(section, head.size, smallWidth, head.weight);
      labels.push({ ...head, candidates: [{ x: 0, y: y + 13, anchor: 'start', lines }] });
      y += headHeight + (lines.length - 1) * lineHeight(head.size);
    }
    marks.push({ kind: 'grid', from: [0, y + barHeight], to: [smallWidth, y + barHeight] });
    for (const { from, to, value } of steps) {
      const high = (barHeight * Math.abs(value)) / most;
      const [start, end] = [x(instantOf(from)), to === undefined ? smallWidth : x(instantOf(to))];
      marks.push({ kind: 'strip', x: start, y: y + barHeight - high, width: end - start, height: high });
    }
    y += pitch;
  }
  marks.push(
    ...yearStarts(domain).map((year): SmallMark => ({
      kind: 'base',
      from: [x(year), y],
      to: [x(year), y + 4],
    })),
  );
  return drawSmall({ height: y + 20, marks, labels: [...labels, ...yearTicks(domain, x, y + 16)] });
}
