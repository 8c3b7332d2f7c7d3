import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { movingThings } from './moving-things.ts';
import { narrow, openSite, wide } from './open-site.ts';
import { samplePages } from './sample-pages.ts';
import { seePage } from './see-page.ts';

const site = openSite();
const withDrawings = ['home', 'timeline', 'event', 'chart', 'explainer'];

/**
 * Runs in the page: the links of its text that are not in the color of links, and the drawings whose text or
 * marks do not stand out from the paper.
 */
function faintThings(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (color: string): number[] => {
    if (!canvas) return [];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = rgb(color).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const probe = document.createElement('a');
  probe.href = '/';
  document.body.append(probe);
  const linkColor = getComputedStyle(probe).color;
  probe.remove();
  const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
  const stands = (color: string, least: number, ground = paper) => {
    if (color === 'none' || rgb(color)[3] === 0) return false;
    const own = luminance(color);
    return (Math.max(ground, own) + 0.05) / (Math.min(ground, own) + 0.05) >= least;
  };
  const links = [...document.querySelectorAll('main a[href]:not(svg a)')]
    .filter((link) => getComputedStyle(link).color !== linkColor)
    .map((link) => `link ${link.textContent}`);
  const drawings = [...document.querySelectorAll('main svg')].filter((svg) => svg.checkVisibility());
  const faint = drawings.flatMap((svg) => {
    const shapes = [...svg.querySelectorAll('path, line, rect, circle')].map((shape) => ({
      isBar: shape.matches('rect'),
      box: shape.getBoundingClientRect(),
      style: getComputedStyle(shape),
    }));
    const marks = shapes.filter(({ style }) => stands(style.fill, 3) || stands(style.stroke, 3));
    const bars = marks.filter(({ isBar, style }) => isBar && style.fill !== 'none');
    const texts = [...svg.querySelectorAll('text')].filter((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const under = bars.findLast(
        ({ box }) => box.left <= x && box.top <= y && box.right >= x + width && box.bottom >= y + height,
      );
      return (
        text.checkVisibility() &&
        !stands(getComputedStyle(text).fill, 4.5, under && luminance(under.style.fill))
      );
    });
    return [
      ...texts.map((text) => `text ${text.textContent}`),
      ...(marks.length === 0 ? [`drawing ${svg.getAttribute('class') ?? ''}`] : []),
    ];
  });
  return [...links, ...faint];
}

describe.each(samplePages.filter(({ kind }) => withDrawings.includes(kind)))(
  'in forced colors, $path',
  ({ path }) => {
    it.each(['light', 'dark'] as const)(
      'shows links as links, and the text and marks of drawings, on %s',
      async (colorScheme) => {
        expect(
          await site.look(path, { viewport: wide, colorScheme, forcedColors: 'active' }, (page) =>
            page.evaluate(faintThings),
          ),
        ).toEqual([]);
      },
    );
  },
);

describe('the look for faint things', () => {
  it('finds a text of a drawing that is as the paper', async () => {
    const hide = async (page: Page) => {
      await page.evaluate(() =>
        document.querySelector<SVGElement>('main svg text')?.style.setProperty('fill', 'Canvas'),
      );
      return page.evaluate(faintThings);
    };
    expect(await site.look('/timeline/', { viewport: wide, forcedColors: 'active' }, hide)).toEqual([
      expect.stringMatching(/^text /),
    ]);
  });
});

describe.each(samplePages)('where less motion is wanted, $path', ({ path }) => {
  it.each([wide, narrow])('nothing moves, $width px wide', async (viewport) => {
    expect((await seePage(path, viewport)).moving).toEqual([]);
  });
});

describe('the look for what moves', () => {
  it('finds a heading that fades', async () => {
    const fade = async (page: Page) => {
      await page.evaluate(() => document.querySelector('h1')?.style.setProperty('transition', 'color 1s'));
      return page.evaluate(movingThings);
    };
    expect(await site.look('/', { viewport: wide, reducedMotion: 'reduce' }, fade)).toEqual([
      expect.stringMatching(/^<h1/),
    ]);
  });
});
