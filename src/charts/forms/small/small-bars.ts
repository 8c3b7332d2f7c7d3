import { scaleLinear } from 'd3';
import { textWidth } from '../../parts/measure-text.ts';
import type { Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import {
  isWholeBar,
  layerKinds,
  linesOfLayer,
  placeLayers,
  topOf,
  type BarChart,
  type BarGroup,
  type PlacedLayer,
} from '../bars/bars.ts';
import { addStripes } from '../../parts/stripes.ts';
import { barKey } from '../bars/bar-key.ts';
import { drawSmall, lower, smallWidth, wordsAbove, type SmallMark } from './small-drawing.ts';

const plotHeight = 130;
const year = textStyle('tick');
const number = textStyle('count');
/** Years this many pixels apart are not read as a pair. */
const yearGap = 16;

/** A bar in words, and the middle of its place across. */
interface Place {
  label: string;
  middle: number;
}

/** Returns the groups without those of which a later one counts a period again. */
function latestGroups(groups: readonly BarGroup[]): BarGroup[] {
  return groups.filter(({ bars }, i) => {
    const later = new Set(groups.slice(i + 1).flatMap((group) => group.bars.map(({ label }) => label)));
    return !bars.some(({ label }) => later.has(label));
  });
}

/** Returns the places whose years stand clear of each other: the first, the last, and those between. */
function yearsApart(places: readonly Place[]): Place[] {
  const widthOf = ({ label }: Place) => textWidth(label, year.size);
  const chosen: Place[] = [];
  for (const place of [...places.slice(0, 1), ...places.slice(1).slice(-1), ...places.slice(1, -1)]) {
    const isClear = (other: Place) =>
      Math.abs(other.middle - place.middle) >= (widthOf(other) + widthOf(place)) / 2 + yearGap;
    if (chosen.every(isClear)) chosen.push(place);
  }
  return chosen;
}

/** Returns the layers with their places across: a bar each, groups half a bar apart on a line each. */
function layAcross(groups: readonly BarGroup[]): {
  layers: PlacedLayer[];
  bars: Place[];
  lines: [number, number][];
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
    lines: groups.map(({ bars }, group) => [startOf(0, group) - 1, startOf(bars.length, group) - 1]),
  };
}

/**
 * Returns bars for a list of charts: the largest and the last with their numbers, and the years that fit. Of
 * groups that count the same period the last alone is drawn, and is named.
 */
export function smallBars(chart: BarChart): SVGSVGElement {
  const groups = latestGroups(chart.groups);
  const { layers, bars, lines } = layAcross(groups);
  const most = Math.max(1, ...layers.map(topOf));
  const names = groups.length < chart.groups.length ? groups.map(({ heading }) => heading) : [];
  const above = wordsAbove(chart.axis.value, ...names);
  // What is rounded is told in the large drawing.
  const exact = groups.map(({ heading, bars: own }) => ({
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
  const years = yearsApart(bars).map(({ label, middle }): Label => ({
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
    marks: [
      ...marks,
      ...lines.map(([from, to]): SmallMark => ({ kind: 'base', from: [from, bottom], to: [to, bottom] })),
    ],
    labels: [...above.labels, ...numbered.map(numberOf), ...years],
    obstacles: layers.map(boxOf),
    key: { ...key, labels: lower(key.labels, above.height) },
  });
  addStripes(svg, 'top');
  return svg;
}
