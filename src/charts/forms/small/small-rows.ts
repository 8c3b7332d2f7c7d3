import { range, scaleLinear } from 'd3';
import { chartWords, fill } from '../../interface-words.ts';
import type { Label } from '../../parts/place-labels.ts';
import { lineHeight } from '../../parts/place-labels.ts';
import { textWidth, wrapText } from '../../parts/measure-text.ts';
import { addStripes } from '../../parts/stripes.ts';
import { textStyle } from '../../parts/style.ts';
import { barKey } from '../bars/bar-key.ts';
import { insideStyle } from '../bars/bars.ts';
import { drawSmallCourse } from '../draw-course.ts';
import type { RankedBar, RankedChart, RankedRow } from '../draw-ranked-bars.ts';
import { drawSmall, labelAt, lower, smallWidth, wordsAbove, type SmallMark } from './small-drawing.ts';

const [barHeight, gap] = [12, 4];
/** Rows that would make a drawing higher are left out, and said to be. */
const mostHeight = 268;
/** Names that are longer stand above their bars. */
const mostLeft = 150;
const head = textStyle('name');
const heading = textStyle('strip-name');
const count = textStyle('count');
const lack = textStyle('lack');
const more = textStyle('remark');

/** Where a row is, in pixels from the top, and its words. */
interface Place {
  row: RankedRow;
  group: string[];
  head: number;
  lines: string[];
  name: number;
  bar: number;
}

/** Returns where rows are from `top` down, with their names beside their bars or above them. */
function stack(rows: readonly RankedRow[], top: number, isBeside: boolean): Place[] {
  let y = top;
  return rows.map((row, i) => {
    const isNew = row.group !== undefined && row.group !== rows[i - 1]?.group;
    const group = isNew ? wrapText(row.group ?? '', head.size, smallWidth, head.weight) : [];
    const from = y;
    y += group.length * lineHeight(head.size) + (isNew ? 2 : 0);
    const lines = isBeside ? [row.heading] : wrapText(row.heading, heading.size, smallWidth);
    const name = y;
    const bar = isBeside ? y : y + lines.length * lineHeight(heading.size) + 1;
    y = bar + barHeight + gap;
    return { row, group, head: from, lines, name, bar };
  });
}

/** Tells whether the number of a bar has room inside it. */
const isInside = ({ label }: RankedBar, left: number, end: number) =>
  textWidth(label, count.size) + 8 < end - left;

/** Returns the number of a bar: inside at its end, else behind it. */
function numberOf(bar: RankedBar, left: number, end: number, y: number): Label {
  return isInside(bar, left, end)
    ? labelAt(textStyle(insideStyle(bar.kind)), [end - 4, y], bar.label, 'end')
    : labelAt(count, [end + 4, y], bar.label);
}

/**
 * Returns horizontal bars for a list of charts, each with its name, as many as there is room for; of bars
 * that follow each other the line alone.
 */
export function smallRows({
  rows,
  axis,
  key: keyWords = {},
  whole,
  scale = 1,
  course,
}: RankedChart): SVGSVGElement {
  if (course !== undefined) return drawSmallCourse(course);
  const above = wordsAbove(axis);
  // What is rounded is told in the large drawing.
  const layers = rows.map(({ bars }) => bars.map((bar) => ({ ...bar, qualifier: null })));
  const key = barKey(
    { groups: [{ heading: '', bars: layers.map((own) => ({ label: '', layers: own })) }], key: keyWords },
    smallWidth,
    'right',
  );
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.heading, heading.size)));
  const isBeside = widest <= mostLeft;
  const left = isBeside ? widest + 8 : 1;
  const all = stack(rows, above.height + (key.height ? key.height + 6 : 0), isBeside);
  const fitting = all.filter(({ bar }) => bar + barHeight <= mostHeight);
  const places = fitting.length === all.length ? all : fitting.slice(0, -1);
  const bars = rows.flatMap((row) => row.bars);
  const most = Math.max(whole ?? scale, ...bars.map(({ value }) => value));
  const scales = range(smallWidth - 2, left + 60, -4).map((end) => scaleLinear([0, most], [left, end]));
  const hasRoom = (bar: RankedBar, end: number) =>
    isInside(bar, left, end) || end + 4 + textWidth(bar.label, count.size) <= smallWidth;
  // As long as bars can be with every number in or behind its bar.
  const x =
    scales.find((scale) => bars.every((bar) => hasRoom(bar, scale(bar.value)))) ??
    scaleLinear([0, most], [left, left + 60]);
  const bottom = (places.at(-1)?.bar ?? 0) + barHeight;
  const leftOut = all.length - places.length;
  const svg = drawSmall({
    height: Math.max(1, bottom + (leftOut > 0 ? lineHeight(more.size) + 6 : 3)),
    marks: places.flatMap(({ row, bar: y }): SmallMark[] => [
      ...row.bars.map(({ kind, value }) => ({
        ...{ kind, x: left, y, width: x(value) - left, height: barHeight },
      })),
      { kind: 'base', from: [left, y - 2], to: [left, y + barHeight + 2] },
    ]),
    labels: [
      ...above.labels,
      ...places.flatMap(({ row, group, head: from, lines, name, bar: y }): Label[] => [
        { ...head, candidates: [{ x: 0, y: from + head.size, anchor: 'start', lines: group }] },
        { ...heading, candidates: [{ x: 0, y: name + heading.size - 1, anchor: 'start', lines }] },
        ...row.bars.map((bar) => numberOf(bar, left, x(bar.value), y + 10)),
        ...(row.bars.length === 0 && row.lacking !== undefined
          ? [labelAt(lack, [left + 4, y + 10], row.lacking)]
          : []),
      ]),
      ...(leftOut > 0
        ? [labelAt(more, [0, bottom + more.size + 5], fill(chartWords.moreRows, { n: leftOut }))]
        : []),
    ],
    key: { ...key, labels: lower(key.labels, above.height) },
  });
  addStripes(svg, 'right');
  return svg;
}
