import { select } from 'd3';
import { chartWords } from '../../interface-words.ts';
import { textWidth } from '../../parts/measure-text.ts';
import { lineHeight, type Label, type Placed } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { layerKinds, type BarChart } from './bars.ts';

const square = 11;
const beside = 6;
const between = 18;

/** A key in rows: its labels, its height in pixels, and what is drawn before each label. */
interface BarKey {
  labels: Label[];
  height: number;
  draw(svg: SVGSVGElement, placed: readonly Placed[]): void;
}

/**
 * Returns the key of the kinds of layers that occur, the part first, set in rows of `width` pixels from the
 * top.
 */
export function barKey({ groups, key }: Pick<BarChart, 'groups' | 'key'>, width: number): BarKey {
  const layers = groups.flatMap(({ bars }) => bars.flatMap((bar) => bar.layers));
  const named = layerKinds.toReversed().flatMap((kind) => {
    const words = key[kind];
    return words !== undefined && layers.some((layer) => layer.kind === kind)
      ? [{ kind, broken: false, words }]
      : [];
  });
  const hedged = layers.some(({ qualifier }) => qualifier !== null);
  const samples = [
    ...named,
    ...(hedged ? [{ kind: 'whole', broken: true, words: chartWords.brokenEdge } as const] : []),
  ];
  const style = textStyle('key');
  const step = lineHeight(style.size) + 4;
  let [x, y] = [0, style.size];
  const labels = samples.map(({ words }): Label => {
    const room = square + beside + textWidth(words, style.size, style.weight);
    if (x > 0 && x + room > width) [x, y] = [0, y + step];
    const label: Label = {
      ...style,
      candidates: [{ x: x + square + beside, y, anchor: 'start', lines: [words] }],
    };
    x += room + between;
    return label;
  });
  return {
    labels,
    height: labels.length ? y + 4 : 0,
    draw(svg, placed) {
      for (const { index, x, y } of placed) {
        const { kind, broken } = samples[index] ?? { kind: 'whole', broken: false };
        const [left, top] = [x - square - beside, y - square + 1];
        select(svg)
          .append('rect')
          .attr('class', kind)
          .attr('x', left)
          .attr('y', top)
          .attr('width', square)
          .attr('height', square);
        if (broken)
          select(svg)
            .append('line')
            .attr('class', 'open')
            .attr('x1', left)
            .attr('x2', left + square)
            .attr('y1', top)
            .attr('y2', top);
      }
    },
  };
}
