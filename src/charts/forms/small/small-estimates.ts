import type { Label } from '../../parts/place-labels.ts';
import { wrapText } from '../../parts/measure-text.ts';
import { lineHeight } from '../../parts/place-labels.ts';
import { drawSamples, keyLabels } from '../../parts/mark-key.ts';
import { textStyle } from '../../parts/style.ts';
import { keyOf, type EstimateTable } from '../draw-estimates.ts';
import { drawSmall, smallWidth, wordsAbove, type SmallMark } from './small-drawing.ts';

const [left, step, radius, gap] = [104, 9, 3, 5];
const name = textStyle('strip-name');
const head = textStyle('remark');

/** Returns estimates for a list of charts: a mark each in the column of its direction, under its heading. */
export function smallEstimates(table: EstimateTable): SVGSVGElement {
  const { groups, columns, axis } = table;
  const above = wordsAbove(axis);
  const entries = keyOf(table);
  const key = keyLabels(entries, 0, above.height + textStyle('key').size, smallWidth);
  const top = above.height + key.height + (entries.length ? 4 : 0);
  const width = (smallWidth - left) / Math.max(1, columns.length);
  const heads = columns.map((words) => wrapText(words, head.size, width - 2));
  const most = Math.max(1, ...heads.map((lines) => lines.length));
  const middleOf = (column: string) => left + (columns.indexOf(column) + 0.5) * width;
  const labels: Label[] = heads.map((lines, i) => ({
    ...head,
    candidates: [
      {
        x: middleOf(columns[i] ?? ''),
        y: top + head.size + (most - lines.length) * lineHeight(head.size),
        ...{ anchor: 'middle', lines },
      },
    ],
  }));
  const marks: SmallMark[] = [];
  let y = top + most * lineHeight(head.size) + gap;
  for (const { heading, rows } of groups) {
    const lines = wrapText(heading, name.size, left - 8);
    labels.push({ ...name, candidates: [{ x: 0, y: y + name.size - 2, anchor: 'start', lines }] });
    marks.push({ kind: 'grid', from: [0, y - gap / 2], to: [smallWidth, y - gap / 2] });
    for (const [i, { column, isHollow }] of rows.entries())
      marks.push({
        ...{ kind: isHollow ? 'bounded' : 'exact', round: radius, width: 2 * radius, height: 2 * radius },
        ...{ x: middleOf(column) - radius, y: y + i * step + 1 },
      });
    y += Math.max(lines.length * lineHeight(name.size), rows.length * step) + gap;
  }
  return drawSmall({
    ...{ height: y, marks, labels: [...above.labels, ...labels] },
    key: {
      labels: key.labels,
      draw: (svg, placed) => {
        drawSamples(svg, entries, placed);
      },
    },
  });
}
