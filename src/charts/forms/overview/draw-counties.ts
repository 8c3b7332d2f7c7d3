import { instantOf } from '../../../dates/index.ts';
import { scaleLinear, select } from 'd3';
import type { ActivationDay } from '../../../views/places/roll-out.ts';
import { chartWords, fill } from '../../interface-words.ts';
import { formatNumber } from '../../parts/format.ts';
import type { Label } from '../../parts/place-labels.ts';
import { textStyle } from '../../parts/style.ts';
import { pointAt, type Geometry } from './geometry.ts';
import type { TimeScale } from './time-scale.ts';

const style = textStyle('tick');

/**
 * Draws the counties active by day behind the lanes, and returns the labels of their axis, at the far end of
 * the lanes.
 */
export function drawCounties(
  svg: SVGSVGElement,
  geometry: Geometry,
  { at }: TimeScale,
  days: readonly ActivationDay[],
): Label[] {
  const most = Math.max(0, ...days.map(({ active }) => active));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  const isWide = geometry.form === 'wide';
  const [low, high] = geometry.lanes;
  const across = scaleLinear([0, most], isWide ? [high, low + 4] : [low, high - 4]);
  const ticks = across.ticks(isWide ? 4 : 2);
  const point = (along: number, count: number) => {
    const { x, y } = pointAt(geometry, along, across(count));
    return `${x},${y}`;
  };
  const steps = days.flatMap(({ day, active }, i) => [
    point(at(instantOf(day)), days[i - 1]?.active ?? 0),
    point(at(instantOf(day)), active),
  ]);
  const foot = [point(at(instantOf(last.day)), 0), point(at(instantOf(first.day)), 0)];
  const group = select(svg).append('g').attr('class', 'spread');
  const area = `M${[...steps, ...foot].join('L')}Z`;
  group.append('path').attr('class', 'area').attr('d', area);
  group
    .append('path')
    .attr('class', 'line')
    .attr('d', `M${steps.join('L')}`);
  const [, end] = geometry.along;
  for (const tick of ticks) {
    const [a, b] = [pointAt(geometry, end, across(tick)), pointAt(geometry, end + 4, across(tick))];
    group
      .append('line')
      .attr('class', 'tick-mark')
      .attr('x1', a.x)
      .attr('y1', a.y)
      .attr('x2', b.x)
      .attr('y2', b.y);
  }
  const named = ticks.map((tick): Label => {
    const lines = [formatNumber(tick)];
    if (isWide)
      return { ...style, candidates: [{ x: end + 7, y: across(tick) + 4, anchor: 'start', lines }] };
    return {
      ...style,
      candidates: [{ x: across(tick), y: end + 17, anchor: tick === 0 ? 'start' : 'middle', lines }],
    };
  });
  const title = isWide
    ? {
        x: geometry.width - 2,
        y: high + 20,
        anchor: 'end' as const,
        lines: chartWords.countiesActive.split(' '),
      }
    : {
        x: low,
        y: end + 33,
        anchor: 'start' as const,
        lines: [fill(chartWords.behind, { what: chartWords.countiesActive })],
      };
  return [...named, { ...style, candidates: [title] }];
}
