import { globSync, readFileSync } from 'node:fs';
import { lab, rgb } from 'd3';
import { describe, expect, test } from 'vitest';
import { palette, type ColorName, type Scheme } from '../../src/charts/parts/palette.ts';
import { drawingRules } from '../../src/charts/parts/style.ts';

const linear = (channel: number) =>
  channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
const luminance = (color: string) => {
  const { r, g, b } = rgb(color);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};

/** Returns the contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/**
 * How the cones see when one kind is missing: Machado, Oliveira and Fernandes 2009, severity 1, on linear
 * channels.
 */
const blindness = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function simulate(color: string, matrix: readonly number[]): string {
  const { r, g, b } = rgb(color);
  const source = [linear(r), linear(g), linear(b)];
  const channel = (row: number) => {
    const value = Math.min(
      1,
      Math.max(
        0,
        source.reduce((sum, part, i) => sum + part * (matrix[3 * row + i] ?? 0), 0),
      ),
    );
    return 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
  };
  return rgb(channel(0), channel(1), channel(2)).formatHex();
}

/** Returns the distance of two colors in CIELAB; 2.3 is just seen. */
function distance(a: string, b: string): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

describe.each(['light', 'dark'] as const)('on the %s ground', (scheme: Scheme) => {
  const color = (name: ColorName) => palette[name][scheme];

  test.each(['ink', 'muted', 'accent', 'series-1'] as const)(
    'text in %s has a contrast of 4.5 at least',
    (name) => {
      expect(contrast(color(name), color('paper'))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('text on a part has a contrast of 4.5 at least: paper on the first series, ink on the fill of a bar', () => {
    expect(contrast(color('paper'), color('series-1'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color('ink'), color('rule'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ink', 'series-1', 'series-2'] as const)('marks in %s have a contrast of 3 at least', (name) => {
    expect(contrast(color(name), color('paper'))).toBeGreaterThanOrEqual(3);
  });

  test('every mark has a fill or an outline with a contrast of 3 at least', () => {
    const rules = [
      ...drawingRules(scheme).matchAll(/^\.chart-svg \.([a-z0-9-]+)(?:, [^{]+)? \{([^}]*)\}$/gm),
    ];
    const marks = rules.filter(
      ([, , rule = '']) => /\bfill:|\bstroke:/.test(rule) && !rule.includes('font-size'),
    );
    const onPaper = marks.filter(
      ([, name = '']) => !['paper', 'grid', 'track', 'spot', 'open', 'key'].includes(name),
    );
    expect(onPaper.length).toBeGreaterThan(15);
    for (const [, name = '', rule = ''] of onPaper) {
      const colors = rule.match(/#[0-9a-f]{6}/g) ?? [];
      const best = Math.max(...colors.map((one) => contrast(one, color('paper'))));
      expect(best, name).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.entries(blindness))('what stands side by side is told apart with %s', (_, matrix) => {
    const pairs: [ColorName, ColorName][] = [
      ['series-1', 'series-2'],
      ['series-1', 'rule'],
      ['series-1', 'ink'],
      ['rule', 'paper'],
    ];
    for (const [a, b] of pairs)
      expect(
        distance(simulate(color(a), matrix), simulate(color(b), matrix)),
        `${a} and ${b}`,
      ).toBeGreaterThan(10);
  });
});

describe('the style sheets', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const css = readFileSync('src/styles/charts.css', 'utf8');
  const valueIn = (text: string, name: string) => new RegExp(`--${name}:\\s*([^;]+);`).exec(text)?.[1];

  test.each(['paper', 'ink', 'muted', 'rule', 'accent'] as const)(
    'have --%s as the palette has it',
    (name) => {
      const [light, dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
      expect({ light: valueIn(light ?? '', name), dark: valueIn(dark, name) }).toEqual(palette[name]);
    },
  );

  test('draw the first series in the color of counts and the second in a color of its own', () => {
    const [light, dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
    expect(valueIn(css, 'series-1')).toBe('var(--count)');
    expect({ light: valueIn(light ?? '', 'count'), dark: valueIn(dark, 'count') }).toEqual(
      palette['series-1'],
    );
    const [onLight, onDark = ''] = css.split('@media (prefers-color-scheme: dark)');
    expect({ light: valueIn(onLight ?? '', 'series-2'), dark: valueIn(onDark, 'series-2') }).toEqual(
      palette['series-2'],
    );
  });

  describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
    const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
    const token = (name: string) => valueIn(scheme === 'light' ? light : dark, name) ?? '';

    test.each(['accent', 'count', 'disputed'])(
      'print words in --%s with a contrast of 4.5 at least',
      (name) => {
        for (const ground of ['paper', 'shade'])
          expect(contrast(token(name), token(ground)), ground).toBeGreaterThanOrEqual(4.5);
      },
    );

    test('tell what is disputed from what is counted, whatever cones a reader has', () => {
      for (const [kind, matrix] of Object.entries(blindness)) {
        const [count, disputed] = [simulate(token('count'), matrix), simulate(token('disputed'), matrix)];
        expect(distance(count, disputed), kind).toBeGreaterThan(25);
      }
      expect(distance(token('accent'), token('disputed'))).toBeGreaterThan(25);
    });
  });

  test('give the color of what is disputed to nothing else', () => {
    const rules = globSync(['src/styles/**/*.css', 'src/components/*.css']).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^ *([^{}@/]+) \{([^{}]*var\(--disputed\)[^{}]*)\}/gm)].map(
        ([, selector = '']) => selector.trim(),
      ),
    );
    expect(rules.toSorted()).toEqual(['.disputed', '.scale .range', '.scale circle', '.standing.disputed']);
  });

  test('charts.css ends with the rules of the drawings, as src/charts/parts/style.ts has them', () => {
    const squeeze = (text: string) => text.replaceAll(/\s/g, '').replaceAll(';}', '}');
    expect(squeeze(css).endsWith(`${squeeze(drawingRules())}}`), `The rules are:\n${drawingRules()}`).toBe(
      true,
    );
  });
});
