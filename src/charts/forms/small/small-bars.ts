import { scaleLinear } from 'd3';
import type { Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import {
  isWholeBar,
  layerKinds,
  linesOfLayer,
  placeLayers,
  topOf,
  type BarChart,
  type PlacedLayer,
} from '../bars/bars.ts';
import { addStripes } from '../../parts/stripes.ts';
import { barKey } from '../bars/bar-key.ts';
import { drawSmall, lower, smallWidth, wordsAbove, type SmallMark } from './small-drawing.ts';

const plotHeight = 130;
const year = textStyle('tick');
const number = textStyle('count');

/** Returns the layers with their places across: a bar each, groups half a bar apart. */
function layAcross({ groups }: BarChart): {
  layers: PlacedLayer[];
  bars: { label: string; middle: number }[];
} {
  const count = groups.reduce((sum, { bars }) => sum + bars.length, 0);
  const step = smallWidth / (count + 0.5 * Math.max(0, groups.length - 1));
  const before = groups.map((_, i) => groups.slice(0, i).reduce((sum, { bars }) => sum + bars.length, 0));
  const startOf = (bar: number, group: number) => ((before[group] ?? 0) + bar + 0.5 * group) * step + 1;
  return {
    layers: placeLayers(groups, (bar, group) => [startOf(bar, group), startOf(bar, group) + step - 2]),
    bars: groups.flatMap(({ bars }, group) =>
      bars.map(({ label }, i) => ({ label, middle: startOf(i, group) + (step - 2) / 2 })),
    ),
  };
}

/** Returns bars for a list of charts: the largest and the last with their numbers, and the years that fit. */
export function smallBars(chart: BarChart): SVGSVGElement {
  const { layers, bars } = layAcross(chart);
  const most = Math.max(1, ...layers.map(topOf));
  const above = wordsAbove(chart.axis.value);
  // What is rounded is told in the large drawing.
  const exact = chart.groups.map(({ heading, bars: own }) => ({
    heading,
    bars: own.map((bar) => ({
      ...bar,
      layers: bar.layers.map((layer) => ({ ...layer, qualifier: null })),
    })),
  }));
  const key = barKey({ groups: exact, key: chart.key }, smallWidth, 'top');
  const top = above.height + key.height + 20;
  const bottom = top + plotHeight;
  const height = bottom + 18;
  const y = scaleLinear([0, most], [bottom, top]);
  const boxOf = ({ base = 0, start, end, ...layer }: PlacedLayer) => ({
    x: start,
    y: y(topOf({ base, value: layer.value })),
    width: end - start,
    height: y(base) - y(topOf({ base, value: layer.value })),
  });
  const marks = layerKinds.flatMap((kind) =>
    layers.filter((layer) => layer.kind === kind).map((layer): SmallMark => ({ kind, ...boxOf(layer) })),
  );
  const outer = layers.filter(isWholeBar);
  const numbered = [...outer.toSorted((a, b) => b.value - a.value).slice(0, 1), ...outer.slice(-1)];
  const numberOf = (layer: PlacedLayer): Label => {
    const { x, y: edge, width } = boxOf(layer);
    const lines = linesOfLayer(layer, chart, true);
    return {
      ...number,
      candidates: (['middle', 'end', 'start'] as const).map((anchor) => ({
        x: anchor === 'middle' ? x + width / 2 : anchor === 'end' ? x + width : x,
        ...{ y: edge - 5, anchor, lines },
      })),
    };
  };
  const years = [...bars.slice(0, 1), ...bars.slice(-1), ...bars].map(({ label, middle }): Label => ({
    ...year,
    candidates: (['middle', 'start', 'end'] as const).map((anchor) => ({
      x:
        anchor === 'middle'
          ? middle
          : anchor === 'start'
            ? Math.max(0, middle - 12)
            : Math.min(smallWidth, middle + 12),
      ...{ y: height - 4, anchor, lines: [label] },
    })),
  }));
  const svg = drawSmall({
    height,
    marks: [...marks, { kind: 'base', from: [0, bottom], to: [smallWidth, bottom] }],
    labels: [...above.labels, ...numbered.map(numberOf), ...years],
    obstacles: layers.map(boxOf),
    key: { ...key, labels: lower(key.labels, above.height) },
  });
  addStripes(svg, 'top');
  return svg;
}
