import { range, scaleLinear } from 'd3';
import type { Label } from '../../parts/place-labels.ts';
import { textWidth } from '../../parts/measure-text.ts';
import { textStyle } from '../../parts/style.ts';
import { addStripes } from '../../parts/stripes.ts';
import { insideStyle } from '../bars/bars.ts';
import type { RankedBar, RankedChart } from '../draw-ranked-bars.ts';
import { cutToFit, drawSmall, labelAt, smallWidth, type SmallMark } from './small-drawing.ts';

const [rowHeight, barHeight, headHeight] = [16, 12, 17];
const left = 138;
const head = textStyle('name');
const heading = textStyle('strip-name');

const count = textStyle('count');
const lack = textStyle('lack');

/** Returns where the number of a bar is: inside at its end, else behind it; undefined without room. */
function sideOf({ label }: RankedBar, end: number): 'inside' | 'behind' | undefined {
  const width = textWidth(label, count.size);
  if (width + 8 < end - left) return 'inside';
  return end + 4 + width <= smallWidth ? 'behind' : undefined;
}

function numberOf(bar: RankedBar, end: number, y: number): Label {
  return sideOf(bar, end) === 'inside'
    ? labelAt(textStyle(insideStyle(bar.kind)), [end - 4, y], bar.label, 'end')
    : labelAt(count, [end + 4, y], bar.label);
}

/** Returns the scale of the bars: as long as it can be with every number beside its bar. */
function scaleOf({ rows, whole, scale = 1 }: RankedChart) {
  const bars = rows.flatMap((row) => row.bars);
  const most = Math.max(whole ?? scale, ...bars.map(({ value }) => value));
  const scales = range(smallWidth - 2, left + 60, -4).map((end) => scaleLinear([0, most], [left, end]));
  const fitting = scales.find((x) => bars.every((bar) => sideOf(bar, x(bar.value)) !== undefined));
  return fitting ?? scaleLinear([0, most], [left, smallWidth - 2]);
}

/** Returns horizontal bars for a list of charts: one line each, with its name before it. */
export function smallRows(chart: RankedChart): SVGSVGElement {
  const { rows } = chart;
  const x = scaleOf(chart);
  const marks: SmallMark[] = [];
  const labels: Label[] = [];
  let y = 0;
  for (const [i, row] of rows.entries()) {
    if (row.group !== undefined && row.group !== rows[i - 1]?.group) {
      labels.push(labelAt(head, [0, y + head.size], cutToFit(row.group, smallWidth, head)));
      y += headHeight;
    }
    labels.push(labelAt(heading, [0, y + 11], cutToFit(row.heading, left - 6, heading)));
    for (const bar of row.bars) {
      marks.push({ kind: bar.kind, x: left, y: y + 1, width: x(bar.value) - left, height: barHeight });
      labels.push(numberOf(bar, x(bar.value), y + 11));
    }
    if (row.bars.length === 0 && row.lacking !== undefined)
      labels.push(labelAt(lack, [left + 4, y + 11], cutToFit(row.lacking, smallWidth - left - 4, lack)));
    marks.push({ kind: 'base', from: [left, y - 1], to: [left, y + barHeight + 3] });
    y += rowHeight;
  }
  const svg = drawSmall({ height: Math.max(1, y), marks, labels });
  addStripes(svg, 'right');
  return svg;
}
