import { readFileSync } from 'node:fs';
import { lab } from 'd3';
import { describe, expect, test } from 'vitest';
import { palette, type ColorName } from '../../src/charts/parts/palette.ts';
import { drawingRules } from '../../src/charts/parts/style.ts';
import type { Form } from '../../src/charts/chart.ts';
import { charts } from '../real-charts.ts';

/** The declarations of a rule, by name. */
type Rule = ReadonlyMap<string, string>;

const rulesIn = (css: string): Map<string, Rule> =>
  new Map(
    [...css.matchAll(/\.chart-svg ([^{}]+) \{([^}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
      selectors.split(',').map((selector): [string, Rule] => [
        /\.([\w-]+)$/.exec(selector.trim())?.[1] ?? '',
        new Map(
          body
            .split(';')
            .map((line) => line.trim().split(/:\s*/))
            .flatMap(([name, value]): [string, string][] => (name && value ? [[name, value]] : [])),
        ),
      ]),
    ),
  );
const rules = rulesIn(drawingRules());
const forcedCss = /@media \(forced-colors: active\) \{(.*?)\n {2}\}/s.exec(
  readFileSync('src/styles/charts.css', 'utf8'),
)?.[1];
const forcedRules = rulesIn(forcedCss ?? '');
const systemColor = new Map(
  [...(forcedCss ?? '').matchAll(/--([\w-]+): (\w+);/g)].map(([, name = '', color = '']) => [name, color]),
);

/** How light a color is, from 0 to 100, in the two cases in which a reader sees no other color. */
const grounds = {
  // Of the colors of the system two are sure: that of the page, and that of text.
  'forced colors': (name: string) => ((systemColor.get(name) ?? name) === 'Canvas' ? 100 : 0),
  'black and white': (name: string) => lab(palette[name as ColorName].light).l,
} as const satisfies { [ground: string]: (name: string) => number };
type Ground = keyof typeof grounds;

/** What is seen of a mark without its color; whether its outline is of dashes is not, in a small box. */
interface Look {
  name: string;
  shape: 'round' | 'box';
  /** How high a round mark is. */
  size: number;
  /** True for a round mark that is longer than it is high. */
  isLong: boolean;
  fill: number | null;
  isStriped: boolean;
  hasBrokenEdge: boolean;
  hasArrow: boolean;
}

const num = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

function lookOf(mark: Element, name: string, ground: Ground, beside: readonly Element[]): Look {
  const forced = ground === 'forced colors' ? forcedRules.get(name)?.get('fill') : undefined;
  const fill = forced ?? /var\(--([\w-]+)\)/.exec(rules.get(name)?.get('fill') ?? '')?.[1];
  const isRound = mark.localName === 'circle' || num(mark, 'rx') > 0;
  const has = (kind: string) => beside.some((one) => one.getAttribute('class') === kind);
  return {
    name,
    shape: isRound ? 'round' : 'box',
    size: isRound ? 2 * num(mark, 'r') || num(mark, 'height') : 0,
    isLong: isRound && num(mark, 'width') > 1.5 * num(mark, 'height'),
    fill: fill === undefined ? null : grounds[ground](fill),
    isStriped: mark.nextElementSibling?.getAttribute('class') === 'stripes',
    hasBrokenEdge: has('open'),
    hasArrow: has('arrow'),
  };
}

/** Tells whether a reader who sees no color would take one mark for the other. */
function alike(a: Look, b: Look): boolean {
  const traits = ['shape', 'isLong', 'isStriped', 'hasBrokenEdge', 'hasArrow'] as const;
  const sizes = [a.size, b.size].toSorted((p, q) => p - q);
  const isAsLarge = (sizes[0] ?? 0) * 1.5 > (sizes[1] ?? 0) || a.shape === 'box';
  return (
    traits.every((trait) => a[trait] === b[trait]) &&
    isAsLarge &&
    Math.abs((a.fill ?? 0) - (b.fill ?? 0)) < 12
  );
}

const confused = (looks: readonly Look[]) =>
  looks.flatMap((look, i) =>
    looks.slice(i + 1).flatMap((other) => (alike(look, other) ? [`${look.name} and ${other.name}`] : [])),
  );

/** Returns the samples of a key, each with what is drawn right after it. */
function samplesIn(panel: Element, ground: Ground): Look[] {
  const children = [...panel.children];
  return children.flatMap((mark, i) => {
    const name = mark.getAttribute('class') ?? '';
    if (mark.localName !== 'rect' || name === 'paper') return [];
    const next = children.slice(i + 1);
    const end = next.findIndex(({ localName }) => localName === 'rect' || localName === 'text');
    return [lookOf(mark, name, ground, next.slice(0, Math.max(0, end)))];
  });
}

/** Returns one mark of each kind that is drawn in a panel. */
function kindsIn(panel: Element, ground: Ground): Look[] {
  const names = new Set(
    [...panel.querySelectorAll('[data-at]')].map((mark) => mark.parentElement?.getAttribute('class') ?? ''),
  );
  names.delete('spot');
  return [...names].flatMap((name) => {
    const mark = panel.querySelector(`.${name} > [data-at]`);
    return mark ? [lookOf(mark, name, ground, [])] : [];
  });
}

describe.each(Object.keys(grounds) as Ground[])('in %s', (ground) => {
  const drawn = charts.flatMap((chart) =>
    (['wide', 'narrow'] as Form[]).map(
      (form) =>
        [`${chart.id} ${form}`, chart.draw({ rows: chart.rows, events: chart.events, form })] as const,
    ),
  );
  const panelsOf = (svg: Element) => {
    const panels = [...svg.querySelectorAll('g.panel')];
    return panels.length > 0 ? panels : [svg];
  };

  test('the samples of each key are told apart', () => {
    const found = drawn.flatMap(([name, svg]) =>
      panelsOf(svg).flatMap((panel) => confused(samplesIn(panel, ground)).map((pair) => `${name}: ${pair}`)),
    );
    expect(found).toEqual([]);
    const keyed = drawn.filter(([, svg]) =>
      panelsOf(svg).some((panel) => samplesIn(panel, ground).length > 1),
    );
    expect(keyed.length).toBeGreaterThan(12);
  });

  test('the kinds of marks of each drawing are told apart', () => {
    const found = drawn.flatMap(([name, svg]) =>
      panelsOf(svg).flatMap((panel) => confused(kindsIn(panel, ground)).map((pair) => `${name}: ${pair}`)),
    );
    expect(found).toEqual([]);
  });
});
