import * as Plot from '@observablehq/plot';
import type { Form } from '../chart.ts';
import { drawMarks, roundNumbers } from '../parts/draw-marks.ts';
import { formWidth } from '../parts/form-width.ts';
import { drawSamples, keyLabels, type KeyEntry } from '../parts/mark-key.ts';
import { wrapText } from '../parts/measure-text.ts';
import { lineHeight, placeLabels, type Box, type Label } from '../parts/place-labels.ts';
import { textStyle } from '../parts/style.ts';
import { writeLabels } from '../parts/write-labels.ts';

/** What a study found: in which column its mark stands, and what stands beside it. */
export interface Estimate {
  at: string;
  finding: string;
  /** Who found it, how it is known, and the estimate where there is one. */
  remark: string;
  column: string;
  /** True where its mark is hollow. */
  isHollow: boolean;
}

/** Estimates under headings, with a mark in one of a few columns for each. */
export interface EstimateTable {
  groups: readonly { heading: string; rows: readonly Estimate[] }[];
  columns: readonly string[];
  /** What the columns mean. */
  axis: string;
  /** What a filled and a hollow mark mean. */
  key?: Partial<Record<'filled' | 'hollow', string>>;
}

/** How wide the words of a row are: beside its mark, or above it. */
const textRoom = { wide: 400, narrow: formWidth.narrow } as const satisfies { [F in Form]: number };
const name = textStyle('name');
const finding = textStyle('key');
const remark = textStyle('remark');
const radius = 4.5;

/** Returns the key of the marks that occur. */
export function keyOf({ groups, key = {} }: EstimateTable): KeyEntry[] {
  const rows = groups.flatMap((group) => group.rows);
  const entry = (isHollow: boolean, words: string | undefined): KeyEntry[] =>
    words !== undefined && rows.some((row) => row.isHollow === isHollow)
      ? [{ kind: isHollow ? 'bounded' : 'exact', words }]
      : [];
  return [...entry(false, key.filled), ...entry(true, key.hollow)];
}

/**
 * Returns a table of estimates: what was studied at the left or above, a mark in the column of its direction.
 */
export function drawEstimates(table: EstimateTable, form: Form): SVGSVGElement {
  const { groups, columns, axis } = table;
  const [width, text] = [formWidth[form], textRoom[form]];
  const note = textStyle('axis');
  const axisLines = wrapText(axis, note.size, width);
  const left = form === 'wide' ? text : 0;
  const columnWidth = (width - left) / Math.max(1, columns.length);
  const heads = columns.map((words) => wrapText(words, remark.size, columnWidth - 6));
  const headHeight = Math.max(1, ...heads.map((lines) => lines.length)) * lineHeight(remark.size);
  const axisHeight = axisLines.length * lineHeight(note.size);
  const entries = keyOf(table);
  const key = keyLabels(entries, 0, axisHeight + 18, width);
  const marginTop = axisHeight + 12 + (entries.length ? key.height + 6 : 0) + headHeight + 6;
  let y = 0;
  const placed = groups.flatMap(({ heading, rows }) => {
    const head = {
      kind: 'head' as const,
      lines: wrapText(heading, name.size, width - 8, name.weight),
      top: y,
    };
    y += head.lines.length * lineHeight(name.size) + 4;
    const own = rows.map((row) => {
      const lines = wrapText(row.finding, finding.size, text - 10);
      const below = wrapText(row.remark, remark.size, text - 10);
      const words = lines.length * lineHeight(finding.size) + below.length * lineHeight(remark.size);
      const place = {
        kind: 'row' as const,
        row,
        lines,
        below,
        top: y,
        mark: form === 'wide' ? y + words / 2 : y + words + 9,
      };
      y = form === 'wide' ? y + words + 7 : place.mark + 13;
      return place;
    });
    y += 8;
    return [head, ...own];
  });
  const plotHeight = Math.max(1, y);
  const height = marginTop + plotHeight + 6;
  const marks = placed.flatMap((place) => {
    const column = place.kind === 'row' ? columns.indexOf(place.row.column) : -1;
    return place.kind === 'row' && column >= 0
      ? [{ at: place.row.at, column: column + 0.5, mark: place.mark, isHollow: place.row.isHollow }]
      : [];
  });
  const lines = placed.flatMap((place) => (place.kind === 'row' ? [place.mark] : []));
  // On a phone the heads are soon out of sight: each mark has its own beside it.
  const besideMark = ({ column, mark }: (typeof marks)[number]): Label => {
    const words = { y: down(mark) + 4, lines: [columns[Math.floor(column)] ?? ''] };
    return {
      ...remark,
      candidates: [
        { ...words, x: x(column) + radius + 4, anchor: 'start' },
        { ...words, x: x(column) - radius - 4, anchor: 'end' },
      ],
    };
  };
  const {
    svg,
    x,
    y: down,
  } = drawMarks({
    ...{
      width,
      height,
      marginTop,
      marginLeft: left,
      marginRight: 0,
      marginBottom: height - marginTop - plotHeight,
    },
    x: { type: 'linear', domain: [0, Math.max(1, columns.length)] },
    y: { type: 'linear', domain: [0, plotHeight], range: [marginTop, marginTop + plotHeight] },
    marks: [
      Plot.ruleY(lines, { x1: 0, x2: Math.max(1, columns.length), ariaDescription: 'grid' }),
      ...(['exact', 'bounded'] as const).map((kind) =>
        Plot.rect(
          marks.filter(({ isHollow }) => isHollow === (kind === 'bounded')),
          {
            x1: 'column',
            x2: 'column',
            y1: 'mark',
            y2: 'mark',
            inset: -radius,
            rx: radius,
            ariaDescription: kind,
            ariaLabel: 'at',
          },
        ),
      ),
    ],
  });
  const frame: Box = { x: 0, y: 0, width, height };
  const keyed = placeLabels(key.labels, frame, { marks: [], labels: [] });
  const labels = placeLabels(
    [
      { ...note, candidates: [{ x: 0, y: note.size, anchor: 'start', lines: axisLines }] },
      ...heads.map((lines, i): Label => ({
        ...remark,
        candidates: [
          {
            x: x(i + 0.5),
            y: marginTop - 8 - (lines.length - 1) * lineHeight(remark.size),
            anchor: 'middle',
            lines,
          },
        ],
      })),
      ...placed.flatMap((place): Label[] => {
        const top = down(place.top);
        if (place.kind === 'head')
          return [
            { ...name, candidates: [{ x: 0, y: top + name.size, anchor: 'start', lines: place.lines }] },
          ];
        return [
          { ...finding, candidates: [{ x: 0, y: top + finding.size, anchor: 'start', lines: place.lines }] },
          {
            ...remark,
            candidates: [
              {
                x: 0,
                y: top + place.lines.length * lineHeight(finding.size) + remark.size,
                anchor: 'start',
                lines: place.below,
              },
            ],
          },
        ];
      }),
      ...(form === 'narrow' ? marks.map(besideMark) : []),
    ],
    frame,
    { marks: [], labels: [] },
  );
  drawSamples(svg, entries, keyed);
  writeLabels(svg, [...keyed, ...labels]);
  roundNumbers(svg);
  return svg;
}
