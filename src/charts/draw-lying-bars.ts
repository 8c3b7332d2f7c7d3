import * as Plot from '@observablehq/plot';
import { valueAxis } from './axes.ts';
import { drawMarks, roundNumbers } from './draw-marks.ts';
import { formatNumber } from './format.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { lineHeight, placeLabels, type Box, type Label } from './place-labels.ts';
import { barKey, fitting, linesOfPart, partsOf, type Part } from './removal-bars.ts';
import { editionWords, groupRows, yearOfPeriod, type Group, type RemovalRow } from './removal-rows.ts';
import { textStyle } from './style.ts';
import { writeLabels } from './write-labels.ts';

const width = 340;
const marginLeft = 36;
const step = 25;
const thick = 19;
const kinds = ['undivided', 'whole', 'convicted'] as const;
const edition = textStyle('edition');

/** Where the heading and the bars of each group stand, in pixels from the top of the plot, and how high all of them are. */
function stack(groups: readonly Group[]): { tops: { heading: number; lines: string[]; bars: number }[]; height: number } {
  let y = 0;
  const tops = groups.map(({ edition: id, bars }) => {
    const lines = wrapText(editionWords(id), edition.size, width);
    const top = { heading: y + edition.size, lines, bars: y + lines.length * lineHeight(edition.size) + 5 };
    y = top.bars + bars.length * step + 10;
    return top;
  });
  return { tops, height: y };
}

/** Returns how broad the plot may be, so that each number fits beside its bar. */
function plotWidth(parts: readonly Part[], highest: number): number {
  const { size } = textStyle('count');
  const room = width - marginLeft - 6;
  const widths = parts
    .filter(({ kind, value }) => kind !== 'convicted' && value > 0)
    .map((part) => ((room - textWidth(linesOfPart(part, true)[0] ?? '', size)) * highest) / part.value);
  return Math.max(60, Math.min(room, ...widths));
}

/** Returns lying bars by fiscal year; each edition has a heading and a base line of its own. */
export function drawLyingBars(rows: readonly RemovalRow[]): SVGSVGElement {
  const groups = groupRows(rows, 0);
  const { tops, height: plotHeight } = stack(groups);
  const parts = partsOf(groups, (slot, group) => {
    const start = (tops[group]?.bars ?? 0) + (slot - (groups[group]?.bars[0]?.slot ?? 0)) * step;
    return [start, start + thick];
  });
  const axis = valueAxis(
    parts.map(({ value }) => value),
    2,
  );
  const key = barKey(parts, width);
  const marginTop = key.height + 8;
  const height = marginTop + plotHeight + 40;
  const broad = plotWidth(parts, axis.domain[1]);
  const { svg, x, y } = drawMarks({
    ...{ width, height, marginTop, marginLeft, marginRight: width - marginLeft - broad, marginBottom: height - marginTop - plotHeight },
    x: { type: 'linear', domain: axis.domain },
    y: { type: 'linear', domain: [0, plotHeight], range: [marginTop, marginTop + plotHeight] },
    marks: [
      ...groups.map((_, i) => gridOf(axis.ticks, groups, tops, i)),
      ...kinds.map((kind) =>
        Plot.rect(
          parts.filter((part) => part.kind === kind),
          { x1: 0, x2: 'value', y1: 'start', y2: 'end', ariaDescription: kind },
        ),
      ),
      Plot.ruleX(
        parts.filter(({ hedged }) => hedged),
        { x: 'value', y1: 'start', y2: 'end', ariaDescription: 'open' },
      ),
      Plot.ruleX(groups, {
        x: 0,
        y1: (_: Group, i: number) => ends(groups, tops, i)[0],
        y2: (_: Group, i: number) => ends(groups, tops, i)[1],
        ariaDescription: 'base',
      }),
    ],
  });

  const box = ({ start, end, value }: Part): Box => ({ x: Math.min(x(0), x(value)), y: y(start), width: Math.abs(x(value) - x(0)), height: y(end) - y(start) });
  const wholeOf = ({ row, ...part }: Part) => box({ ...part, row, value: row.removals ?? part.value });
  const frame: Box = { x: 0, y: 0, width, height };
  const labels: Box[] = [];
  const placeAll = (wanted: readonly Label[]) => placeLabels(wanted, frame, { marks: [], labels });
  const tick = textStyle('tick');
  const baseline = (start: number) => y(start) + thick / 2 + 4;
  const keyed = placeAll(key.labels);
  const fixed = placeAll([
    ...tops.map(({ heading, lines }): Label => ({ ...edition, spots: [{ x: 0, y: y(heading), anchor: 'start', lines }] })),
    ...groups.flatMap(({ bars }, group) =>
      bars.map(({ row }, i): Label => ({
        ...tick,
        spots: [{ x: 0, y: baseline((tops[group]?.bars ?? 0) + i * step), anchor: 'start', lines: [yearOfPeriod(row.period)] }],
      })),
    ),
    ...axis.ticks.map((value): Label => ({ ...tick, spots: [{ x: x(value), y: y(plotHeight) + 8, anchor: 'middle', lines: [formatNumber(value)] }] })),
    { ...textStyle('axis'), spots: [{ x: 0, y: y(plotHeight) + 28, anchor: 'start', lines: ['removals in the fiscal year, October to September'] }] },
  ]);
  const inside = placeAll(parts.filter(({ kind }) => kind !== 'whole').flatMap((part) => insideLabel(part, box(part), wholeOf(part), baseline(part.start))));
  const lacking = placeAll(
    groups.flatMap(({ bars }, group) =>
      bars.flatMap(({ row }, i): Label[] => {
        const start = (tops[group]?.bars ?? 0) + i * step;
        return row.removals === null ? [{ ...textStyle('lack'), spots: [{ x: x(0) + 6, y: baseline(start), anchor: 'start', lines: ['not stated'] }] }] : [];
      }),
    ),
  );
  const bars = parts.filter(({ kind }) => kind !== 'convicted');
  const outside = placeLabels(
    bars.map((part): Label => {
      const lines = linesOfPart(part, true);
      return {
        ...textStyle('count'),
        spots: [{ x: x(part.value) + (part.value < 0 ? -5 : 5), y: baseline(part.start), anchor: part.value < 0 ? 'end' : 'start', lines }],
      };
    }),
    frame,
    { marks: bars.map(box), labels },
  );
  key.draw(svg, keyed);
  writeLabels(svg, [...keyed, ...fixed, ...inside, ...lacking, ...outside]);
  roundNumbers(svg);
  return svg;
}

type Tops = ReturnType<typeof stack>['tops'];

function ends(groups: readonly Group[], tops: Tops, group: number): [number, number] {
  const top = tops[group]?.bars ?? 0;
  return [top - 2, top + (groups[group]?.bars.length ?? 0) * step - (step - thick) + 2];
}

function gridOf(ticks: readonly number[], groups: readonly Group[], tops: Tops, group: number): Plot.Markish {
  const [y1, y2] = ends(groups, tops, group);
  return Plot.ruleX(ticks.filter(Boolean), { y1, y2, ariaDescription: 'grid' });
}

/** Returns the label in a bar: the number with a conviction before its edge or, where that part is too short, behind it; at the base that it is not stated. */
function insideLabel(part: Part, bar: Box, whole: Box, y: number): Label[] {
  const lines = linesOfPart(part, true);
  const edge = bar.x + bar.width;
  if (part.kind === 'undivided') return fitting('lack', { x: bar.x + 6, y, anchor: 'start', lines: ['conviction not stated'] }, bar);
  const before = fitting('part', { x: edge - 5, y, anchor: 'end', lines }, bar);
  return before.length ? before : fitting('beyond', { x: edge + 5, y, anchor: 'start', lines }, whole);
}
