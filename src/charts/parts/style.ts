import { palette, type ColorName, type Scheme } from './palette.ts';
import type { TextStyle } from './place-labels.ts';

const texts = {
  tick: { size: 12, color: 'muted' },
  axis: { size: 12, color: 'muted' },
  key: { size: 12, color: 'ink' },
  value: { size: 12, color: 'ink' },
  count: { size: 11, color: 'ink' },
  part: { size: 11, color: 'paper' },
  beyond: { size: 11, color: 'ink' },
  lack: { size: 11, color: 'muted' },
  edition: { size: 11, color: 'muted' },
  figure: { size: 12, color: 'series-1', weight: 600 },
  event: { size: 12, color: 'ink', headed: true },
  letter: { size: 12, color: 'ink', weight: 600 },
  name: { size: 12, color: 'ink', weight: 600 },
  'strip-name': { size: 11, color: 'ink' },
  remark: { size: 11, color: 'muted' },
  heading: { size: 18, color: 'ink', weight: 600 },
  subheading: { size: 13, color: 'ink' },
  credit: { size: 11, color: 'muted' },
} as const satisfies { [name: string]: Omit<TextStyle, 'name'> & { color: ColorName } };

/** Returns the style of a kind of label; its class has the same name. */
export function textStyle(name: keyof typeof texts): TextStyle {
  const { color: _color, ...style } = texts[name];
  return { name, ...style };
}

type Paint = (color: ColorName) => string;

/** Labels that may stand on a rule of the grid interrupt it. */
const onGrid = ['key', 'value', 'figure', 'event', 'letter', 'count', 'lack', 'strip-name', 'name', 'remark']
  .map((name) => `.chart-svg .${name}`)
  .join(', ');

const marks = (
  paint: Paint,
) => `${onGrid} { stroke: ${paint('paper')}; stroke-width: 4px; stroke-linejoin: round; paint-order: stroke; }
.chart-svg .head { font-weight: 600; }
.chart-svg .paper { fill: ${paint('paper')}; }
.chart-svg .grid { fill: none; stroke: ${paint('rule')}; stroke-width: 1; }
.chart-svg .base, .chart-svg .leader, .chart-svg .arrow { fill: none; stroke: ${paint('muted')}; stroke-width: 1; }
.chart-svg .gap { fill: none; stroke: ${paint('muted')}; stroke-width: 2; stroke-dasharray: 2 4; }
.chart-svg .curve { fill: none; stroke: ${paint('series-1')}; stroke-width: 2; }
.chart-svg .spot { fill: none; stroke: none; }
.chart-svg .exact { fill: ${paint('ink')}; stroke: ${paint('paper')}; stroke-width: 1; }
.chart-svg .bounded { fill: ${paint('paper')}; stroke: ${paint('ink')}; stroke-width: 1.5; }
.chart-svg .exact-square { fill: ${paint('series-1')}; stroke: ${paint('paper')}; stroke-width: 1; }
.chart-svg .bounded-square { fill: ${paint('paper')}; stroke: ${paint('series-1')}; stroke-width: 1.5; }
.chart-svg .exact-flat { fill: ${paint('series-2')}; stroke: ${paint('paper')}; stroke-width: 0.5; }
.chart-svg .bounded-flat { fill: ${paint('paper')}; stroke: ${paint('series-2')}; stroke-width: 1.25; }
.chart-svg .exact-quiet { fill: ${paint('series-2')}; stroke: ${paint('paper')}; stroke-width: 0.5; }
.chart-svg .bounded-quiet { fill: ${paint('paper')}; stroke: ${paint('series-2')}; stroke-width: 1; }
.chart-svg .exact-range { fill: ${paint('rule')}; stroke: ${paint('series-2')}; stroke-width: 1; }
.chart-svg .bounded-range { fill: ${paint('paper')}; stroke: ${paint('series-2')}; stroke-width: 1; }
.chart-svg .track { fill: none; stroke: ${paint('rule')}; stroke-width: 1; }
.chart-svg .strip, .chart-svg .span { fill: ${paint('series-1')}; shape-rendering: crispEdges; }
.chart-svg .vague { fill: ${paint('paper')}; stroke: ${paint('series-1')}; stroke-width: 1.5; stroke-dasharray: 3 2; }
.chart-svg .whole { fill: ${paint('rule')}; stroke: ${paint('series-2')}; stroke-width: 1.5; }
.chart-svg .undivided { fill: ${paint('paper')}; stroke: ${paint('series-2')}; stroke-width: 1.5; }
.chart-svg .stripes { fill: none; stroke: ${paint('series-2')}; stroke-dasharray: 0.75 4.25; stroke-dashoffset: -2; }
.chart-svg .share { fill: ${paint('series-1')}; }
.chart-svg .dot { fill: ${paint('series-2')}; }
.chart-svg .dot-ring { fill: ${paint('paper')}; stroke: ${paint('series-2')}; stroke-width: 1.5; }
.chart-svg .dot-cross { fill: ${paint('paper')}; stroke: ${paint('series-1')}; stroke-width: 3; }
.chart-svg .dot-full { fill: ${paint('series-1')}; stroke: ${paint('series-1')}; stroke-width: 1.5; }
.chart-svg .on { stroke: ${paint('ink')}; stroke-width: 2.5; }
.chart-svg .spot .on { fill: ${paint('paper')}; }
.chart-svg .open { fill: none; stroke: ${paint('paper')}; stroke-width: 3; stroke-dasharray: 4 3; }`;

/**
 * Returns the CSS of the drawings, with the CSS variables of the page, or with the literal colors of one
 * scheme.
 */
export function drawingRules(scheme?: Scheme): string {
  const paint: Paint = (color) => (scheme ? palette[color][scheme] : `var(--${color})`);
  const lines = Object.entries(texts).map(
    ([name, { size, color, weight = 400 }]: [string, Omit<TextStyle, 'name'> & { color: ColorName }]) => {
      return `.chart-svg .${name} { fill: ${paint(color)}; font-size: ${size}px; font-weight: ${weight}; }`;
    },
  );
  return [...lines, marks(paint)].join('\n');
}
