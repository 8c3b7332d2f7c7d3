import { select } from 'd3';
import * as Plot from '@observablehq/plot';
import { valueAxis, valueTicks } from './axes.ts';
import { drawMarks, roundNumbers } from './draw-marks.ts';
import { wrapText } from './measure-text.ts';
import { lineHeight, placeLabels, type Box, type Label } from './place-labels.ts';
import { barKey, fitting, linesOfPart, partsOf, type Part } from './removal-bars.ts';
import { editionWords, groupRows, yearOfPeriod, type RemovalRow } from './removal-rows.ts';
import { textStyle } from './style.ts';
import { writeLabels } from './write-labels.ts';

const width = 720;
const plotHeight = 300;
const gap = 0.5;
const pad = 0.045;

const kinds = ['undivided', 'whole', 'convicted'] as const;

/** Returns upright bars by fiscal year; editions stand apart, each on a base line of its own. */
export function drawUprightBars(rows: readonly RemovalRow[]): SVGSVGElement {
  const groups = groupRows(rows, gap);
  const parts = partsOf(groups, (slot) => [slot + pad, slot + 1 - pad]);
  const slots = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ slot }) => slot + 1)));
  const axis = valueAxis(
    parts.map(({ value }) => value),
    4,
  );
  const key = barKey(parts, width);
  const edition = textStyle('edition');
  const slotWidth = (width - axis.room) / slots;
  const named = groups.map(({ edition: id, bars }) => wrapText(editionWords(id), edition.size, bars.length * slotWidth - 4));
  const marginTop = key.height + 50;
  const bottom = marginTop + plotHeight;
  const height = bottom + 56 + Math.max(0, ...named.map((lines) => lines.length)) * lineHeight(edition.size);
  const across = { x1: 'start', x2: 'end' } as const;
  const { svg, x, y } = drawMarks({
    ...{ width, height, marginTop, marginRight: 0, marginBottom: height - bottom, marginLeft: axis.room },
    x: { type: 'linear', domain: [0, slots] },
    y: { type: 'linear', domain: axis.domain },
    marks: [
      Plot.ruleY(axis.ticks.filter(Boolean), { ariaDescription: 'grid' }),
      ...kinds.map((kind) =>
        Plot.rect(
          parts.filter((part) => part.kind === kind),
          { ...across, y1: 0, y2: 'value', ariaDescription: kind },
        ),
      ),
      Plot.ruleY(
        parts.filter(({ hedged }) => hedged),
        { ...across, y: 'value', ariaDescription: 'open' },
      ),
      Plot.ruleY(groups, {
        x1: ({ bars }: (typeof groups)[number]) => bars[0]?.slot ?? 0,
        x2: ({ bars }: (typeof groups)[number]) => (bars.at(-1)?.slot ?? 0) + 1,
        y: 0,
        ariaDescription: 'base',
      }),
    ],
  });

  const box = ({ start, end, value }: Part): Box => ({ x: x(start), y: Math.min(y(value), y(0)), width: x(end) - x(start), height: Math.abs(y(value) - y(0)) });
  const wholeOf = ({ row, ...part }: Part) => box({ ...part, row, value: row.removals ?? part.value });
  const frame: Box = { x: 0, y: 0, width, height };
  const labels: Box[] = [];
  const placeAll = (wanted: readonly Label[]) => placeLabels(wanted, frame, { marks: [], labels });
  const middle = (part: Part) => (x(part.start) + x(part.end)) / 2;
  const note = textStyle('axis');
  const lowest = Math.max(y(0), y(axis.domain[0]));

  const keyed = placeAll(key.labels);
  const fixed = placeAll([
    ...valueTicks(axis, axis.room, y),
    { ...note, spots: [{ x: 0, y: key.height + 24, anchor: 'start', lines: ['removals in the fiscal year'] }] },
    ...groups.flatMap(({ bars }) =>
      bars.map(({ row, slot }): Label => ({
        ...textStyle('tick'),
        spots: [{ x: x(slot + 0.5), y: lowest + 17, anchor: 'middle', lines: [yearOfPeriod(row.period)] }],
      })),
    ),
    { ...note, spots: [{ x: axis.room, y: lowest + 35, anchor: 'start', lines: ['fiscal year, October to September'] }] },
    ...groups.map(({ bars }, i): Label => ({
      ...edition,
      spots: [{ x: x((bars[0]?.slot ?? 0) + pad), y: lowest + 60, anchor: 'start', lines: named[i] ?? [] }],
    })),
  ]);
  const inside = placeAll(parts.filter(({ kind }) => kind !== 'whole').flatMap((part) => insideLabel(part, box(part), wholeOf(part), middle(part))));
  const lacking = placeAll(
    groups.flatMap(({ bars }) =>
      bars
        .filter(({ row }) => row.removals === null)
        .map(({ slot }): Label => ({ ...textStyle('lack'), spots: [{ x: x(slot + 0.5), y: y(0) - 22, anchor: 'middle', lines: ['not', 'stated'] }] })),
    ),
  );
  const bars = parts.filter(({ kind }) => kind !== 'convicted');
  const outside = placeLabels(
    bars.map((part): Label => {
      const lines = linesOfPart(part, false);
      const style = textStyle('count');
      const edge = y(part.value);
      return {
        ...style,
        spots: [
          { x: middle(part), y: part.value < 0 ? edge + 5 + style.size : edge - 6 - (lines.length - 1) * lineHeight(style.size), anchor: 'middle', lines },
        ],
      };
    }),
    frame,
    { marks: bars.map(box), labels },
  );

  for (const { bars } of groups) {
    const line = select(svg).append('line').attr('class', 'base');
    const [from, to] = [x((bars[0]?.slot ?? 0) + pad), x((bars.at(-1)?.slot ?? 0) + 1 - pad)];
    line
      .attr('x1', from)
      .attr('x2', to)
      .attr('y1', lowest + 44)
      .attr('y2', lowest + 44);
  }
  key.draw(svg, keyed);
  writeLabels(svg, [...keyed, ...fixed, ...inside, ...lacking, ...outside]);
  roundNumbers(svg);
  return svg;
}

/** Returns the label in a bar: the number with a conviction below its edge or, where that part is too low, above it; at the foot that it is not stated. */
function insideLabel(part: Part, bar: Box, whole: Box, x: number): Label[] {
  const lines = linesOfPart(part, false);
  const edge = part.value < 0 ? bar.y + bar.height : bar.y;
  if (part.kind === 'undivided') return fitting('lack', { x, y: bar.y + bar.height - 22, anchor: 'middle', lines: ['not', 'stated'] }, bar);
  const below = fitting('part', { x, y: edge + 14, anchor: 'middle', lines }, bar);
  return below.length ? below : fitting('beyond', { x, y: edge - 6 - (lines.length - 1) * 14, anchor: 'middle', lines }, whole);
}
