import { select } from 'd3';
import { textWidth, wrapText } from '../../parts/measure-text.ts';
import { lineHeight, type Label, type Placed } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { barHeight, radius, type Piece, type Spans } from './span-pieces.ts';

const style = textStyle('key');
const sample = 18;
const between = 18;
/** The class of a line for what is vague. */
export const thinLine = 'curve';

/** A key in rows: its labels, its height in pixels, and what is drawn before each label. */
interface SpanKey {
  labels: Label[];
  height: number;
  draw(svg: SVGSVGElement, placed: readonly Placed[]): void;
}

/**
 * Returns the key of the kinds of pieces that occur, set in rows of `width` pixels from the top; what is
 * vague is a box or, where rows are too thin for one, a line.
 */
export function spanKey(
  words: Spans['key'],
  kinds: ReadonlySet<Piece['kind']>,
  width: number,
  isThin = false,
): SpanKey {
  const named = (['span', 'exact', 'vague'] as const).flatMap((kind) => {
    const text = words?.[kind];
    return text !== undefined && kinds.has(kind) ? [{ kind, text }] : [];
  });
  let [x, y] = [0, style.size];
  const labels = named.map(({ text }): Label => {
    const lines = wrapText(text, style.size, width - sample - 6);
    const room = sample + 6 + Math.max(...lines.map((line) => textWidth(line, style.size)));
    if (x > 0 && x + room > width) [x, y] = [0, y + lineHeight(style.size) + 4];
    const label: Label = { ...style, candidates: [{ x: x + sample + 6, y, anchor: 'start', lines }] };
    // Nothing stands beside words in several lines.
    x = lines.length > 1 ? width : x + room + between;
    y += (lines.length - 1) * lineHeight(style.size);
    return label;
  });
  return {
    labels,
    height: labels.length ? y + 6 : 0,
    draw(svg, placed) {
      for (const { index, x: at, y: baseline } of placed) {
        const kind = named[index]?.kind ?? 'exact';
        if (kind === 'vague' && isThin) {
          select(svg)
            .append('line')
            .attr('class', thinLine)
            .attr('x1', at - 6 - sample)
            .attr('x2', at - 6)
            .attr('y1', baseline - 4)
            .attr('y2', baseline - 4);
          continue;
        }
        const wide = kind === 'exact' ? 2 * radius : sample;
        const high = kind === 'exact' ? 2 * radius : barHeight;
        const rect = select(svg).append('rect').attr('class', kind);
        rect
          .attr('x', at - 6 - sample / 2 - wide / 2)
          .attr('y', baseline - 4 - high / 2)
          .attr('width', wide)
          .attr('height', high);
        if (kind === 'exact') rect.attr('rx', radius);
      }
    },
  };
}
