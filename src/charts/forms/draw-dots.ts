import { select } from 'd3';
import type { Form } from '../chart.ts';
import { roundNumbers } from '../parts/draw-marks.ts';
import { formWidth } from '../parts/form-width.ts';
import { wrapText } from '../parts/measure-text.ts';
import { newSvg } from '../parts/new-svg.ts';
import { lineHeight, placeLabels, type Label } from '../parts/place-labels.ts';
import { textStyle } from '../parts/style.ts';
import { writeLabels } from '../parts/write-labels.ts';

/** How many dots belong to a step, and what it is. */
interface Level {
  at: string;
  count: number;
  label: string;
}

/** A whole in dots, and steps that each count some of the dots of the step before. */
export interface DotGrid {
  levels: readonly Level[];
  /** What a dot is, and up to when it counts. */
  axis: string;
}

const layout = {
  wide: { perRow: 50, step: 14.4 },
  narrow: { perRow: 25, step: 11 },
} as const satisfies { [F in Form]: object };
const label = textStyle('name');
const axisStyle = textStyle('axis');
const sample = 4.5;
/** More dots than these nobody tells apart. */
const mostDots = 3000;
/** The ways to draw a dot, from the whole to the last step; they differ in more than their colors. */
const kinds = ['dot', 'dot-ring', 'dot-cross', 'dot-full'] as const;

/** Returns the kind of dot of a step; the last step is always the full one. */
export function kindOf(level: number, levels: number): (typeof kinds)[number] {
  if (level === 0) return 'dot';
  return level === levels - 1 ? 'dot-full' : (kinds[Math.min(level, 2)] ?? 'dot-ring');
}

/** Returns steps with whole dots, no more than can be told apart. */
export function wholeDots(levels: readonly Level[]): Level[] {
  return levels.map((level) => ({
    ...level,
    count: Math.min(mostDots, Math.max(0, Math.round(level.count))),
  }));
}

/**
 * Returns a grid with a dot for each of the whole, those of later steps first, and a key that counts them.
 */
export function drawDots({ levels: all, axis }: DotGrid, form: Form): SVGSVGElement {
  const levels = wholeDots(all);
  const width = formWidth[form];
  const { perRow, step } = layout[form];
  const axisLines = wrapText(axis, axisStyle.size, width);
  const key = levels.map((level) => wrapText(level.label, label.size, width - 18, label.weight));
  let y = axisLines.length * lineHeight(axisStyle.size) + 12;
  const tops = key.map((lines) => {
    const top = y;
    y += lines.length * lineHeight(label.size) + 6;
    return top;
  });
  const gridTop = y + 8;
  const whole = Math.max(0, ...levels.map(({ count }) => count));
  const height = gridTop + Math.ceil(whole / perRow) * step + 4;
  const svg = newSvg(width, height);
  svg.setAttribute('class', 'chart-svg');
  const draw = (kind: string, group: SVGGElement, x: number, top: number, at?: string) => {
    const dot = select(group).append('circle').attr('cx', x).attr('cy', top).attr('r', radiusOf(kind));
    if (at !== undefined) dot.attr('data-at', at);
  };
  for (const [i, level] of levels.entries()) {
    const kind = kindOf(i, levels.length);
    const group = select(svg).append('g').attr('class', kind).node();
    if (!group) continue;
    draw(kind, group, sample + 1, (tops[i] ?? 0) + 8);
    for (let n = levels[i + 1]?.count ?? 0; n < level.count; n += 1)
      draw(
        kind,
        group,
        (n % perRow) * step + step / 2,
        gridTop + Math.floor(n / perRow) * step + step / 2,
        level.at,
      );
  }
  const labels = placeLabels(
    [
      { ...axisStyle, candidates: [{ x: 0, y: axisStyle.size, anchor: 'start', lines: axisLines }] },
      ...key.map((lines, i): Label => ({
        ...label,
        candidates: [{ x: 18, y: (tops[i] ?? 0) + label.size, anchor: 'start', lines }],
      })),
    ],
    { x: 0, y: 0, width, height },
    { marks: [], labels: [] },
  );
  writeLabels(svg, labels);
  roundNumbers(svg);
  return svg;
}

const radiusOf = (kind: string) => (kind === 'dot' ? 2 : kind === 'dot-ring' ? 3.75 : sample);
