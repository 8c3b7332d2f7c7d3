import { wrapText } from '../../parts/measure-text.ts';
import type { Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { kindOf, wholeDots, type DotGrid } from '../draw-dots.ts';
import { drawSmall, smallWidth, type SmallMark } from './small-drawing.ts';

const [perRow, lineStep] = [40, 17];
const step = smallWidth / perRow;
const label = textStyle('name');

/** Returns the outline of a dot; many of them are one path, which is short to write. */
function dotAt(x: number, y: number, radius: number): string {
  const half = (to: number) => `a${radius} ${radius} 0 1 0 ${to} 0`;
  return `M${x - radius} ${y}${half(2 * radius)}${half(-2 * radius)}`;
}

/** Returns a grid of dots for a list of charts, and what each kind of dot counts. */
export function smallDots({ levels: all }: DotGrid): SVGSVGElement {
  const levels = wholeDots(all);
  const words = levels.map((level) => wrapText(level.label, label.size, smallWidth - 14, label.weight));
  const linesBefore = (level: number) => words.slice(0, level).reduce((sum, lines) => sum + lines.length, 0);
  const gridTop = linesBefore(levels.length) * lineStep + 4;
  const marks: SmallMark[] = [];
  const labels: Label[] = [];
  for (const [i, { count }] of levels.entries()) {
    const kind = kindOf(i, levels.length);
    const radius = kind === 'dot' ? 1 : 2.2;
    const least = levels[i + 1]?.count ?? 0;
    const dots = Array.from({ length: Math.max(0, count - least) }, (_, n) => {
      const at = least + n;
      return dotAt(
        (at % perRow) * step + step / 2,
        gridTop + Math.floor(at / perRow) * step + step / 2,
        radius,
      );
    });
    const line = linesBefore(i) * lineStep;
    const sample = dotAt(4, line + 9, radius + 1);
    marks.push({ kind, path: [sample, ...dots].join('') });
    labels.push({
      ...label,
      candidates: [{ x: 14, y: line + 13, anchor: 'start', lines: words[i] ?? [] }],
    });
  }
  const whole = Math.max(0, ...levels.map(({ count }) => count));
  return drawSmall({ height: gridTop + Math.ceil(whole / perRow) * step, marks, labels });
}
