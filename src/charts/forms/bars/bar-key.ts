import { select } from 'd3';
import { chartWords } from '../../interface-words.ts';
import { textWidth, wrapText } from '../../parts/measure-text.ts';
import { lineHeight, type Label, type Placed } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import type { BarEnd } from '../../parts/stripes.ts';
import { arrowRoom, drawArrow } from './arrow.ts';
import { edgeOf, layerKinds, type BarChart, type Edge, type Layer } from './bars.ts';

const square = 11;
/** A broken edge is long enough to be seen as one. */
const brokenWidth = 18;
const beside = 6;
const between = 18;

/** A key in rows: its labels, its height in pixels, and what is drawn before each label. */
interface BarKey {
  labels: Label[];
  height: number;
  draw(svg: SVGSVGElement, placed: readonly Placed[]): void;
}

/** What a key explains: a layer as the chart draws it. */
interface Sample {
  kind: Layer['kind'];
  edge: Edge;
  words: string;
}

const barWidth = ({ edge }: Sample) => (edge === 'broken' ? brokenWidth : square);
const widthOf = (sample: Sample) => barWidth(sample) + (sample.edge === 'open' ? arrowRoom : 0);

/** Returns what the layers of a chart are samples of: their kinds, the part first, and a broken edge. */
function samplesOf(layers: readonly Layer[], key: BarChart['key']): Sample[] {
  const named = layerKinds.toReversed().flatMap((kind): Sample[] => {
    const own = layers.filter((layer) => layer.kind === kind);
    const words = key[kind];
    if (words === undefined || own.length === 0) return [];
    return [{ kind, edge: own.every((layer) => edgeOf(layer) === 'open') ? 'open' : 'closed', words }];
  });
  // Of several, the fullest: an outline of dashes hardly shows that its end is broken.
  const broken = layerKinds.findLast((kind) =>
    layers.some((layer) => layer.kind === kind && edgeOf(layer) === 'broken'),
  );
  return [
    ...named,
    ...(broken ? [{ kind: broken, edge: 'broken', words: chartWords.brokenEdge } as const] : []),
  ];
}

/**
 * Returns the key of the layers that occur, set in rows of `width` pixels from the top; bars end at the top
 * or at the right, and so do the samples.
 */
export function barKey(
  { groups, key }: Pick<BarChart, 'groups' | 'key'>,
  width: number,
  end: BarEnd,
): BarKey {
  const samples = samplesOf(
    groups.flatMap(({ bars }) => bars.flatMap((bar) => bar.layers)),
    key,
  );
  const style = textStyle('key');
  const step = lineHeight(style.size) + 4;
  let [x, y] = [0, style.size];
  const labels = samples.map((sample): Label => {
    const before = widthOf(sample) + beside;
    const lines = wrapText(sample.words, style.size, width - before, style.weight);
    const room = before + Math.max(...lines.map((line) => textWidth(line, style.size, style.weight)));
    if (x > 0 && x + room > width) [x, y] = [0, y + step];
    const label: Label = { ...style, candidates: [{ x: x + before, y, anchor: 'start', lines }] };
    // Nothing stands beside words in several lines.
    x = lines.length > 1 ? width : x + room + between;
    y += (lines.length - 1) * lineHeight(style.size);
    return label;
  });
  return {
    labels,
    height: labels.length ? y + 4 : 0,
    draw(svg, placed) {
      for (const { index, x, y } of placed) {
        const sample = samples[index];
        if (!sample) continue;
        const [left, top] = [x - widthOf(sample) - beside, y - square + 1];
        const [right, bottom] = [left + barWidth(sample), top + square];
        select(svg)
          .append('rect')
          .attr('class', sample.kind)
          .attr('x', left)
          .attr('y', top)
          .attr('width', right - left)
          .attr('height', square);
        if (sample.edge !== 'closed')
          select(svg)
            .append('line')
            .attr('class', 'open')
            .attr('x1', end === 'top' ? left : right)
            .attr('x2', right)
            .attr('y1', top)
            .attr('y2', end === 'top' ? top : bottom);
        if (sample.edge === 'open') drawArrow(svg, right, (top + bottom) / 2);
      }
    },
  };
}
