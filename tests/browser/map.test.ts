import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { extentWords } from '../../src/views/places/extent-words.ts';
import { archive } from '../real-archive.ts';
import { narrow, openSite, wide } from './open-site.ts';

const site = openSite();
const counties = csvParse(readFileSync('data/places/counties.csv', 'utf8'));
const days = [...new Set(counties.map(({ activated = '' }) => activated))].sort();
const slider = (page: Page) => page.getByRole('slider', { name: 'Day' });
const told = (page: Page) => page.locator('.told-day').innerText();
const queryOf = (page: Page) => page.evaluate(() => location.search);

/** Returns the days whose shapes are colored on the map, in order. */
const colored = (page: Page) =>
  page
    .locator('.country-map .days path.on')
    .evaluateAll((paths) => paths.map((path) => (path as SVGElement).dataset['day'] ?? '').sort());
const upTo = (day: string) => days.filter((other) => other <= day);

/** Returns a point of the window that lies within a county, by the shapes of its day. */
const pointIn = (page: Page, day: string) =>
  page.evaluate((wanted) => {
    const path = document.querySelector<SVGPathElement>(`.country-map .days path[data-day="${wanted}"]`);
    const matrix = path?.getScreenCTM();
    const ring = path?.getAttribute('d')?.split('M')[1]?.match(/-?\d+/g)?.map(Number) ?? [];
    let [x, y] = [0, 0];
    const points: [number, number][] = [];
    for (let i = 0; i + 1 < ring.length; i += 2) points.push([(x += ring[i] ?? 0), (y += ring[i + 1] ?? 0)]);
    const middle = (i: 0 | 1) =>
      (Math.min(...points.map((p) => p[i])) + Math.max(...points.map((p) => p[i]))) / 2;
    const point = new DOMPoint(middle(0), middle(1)).matrixTransform(matrix ?? undefined);
    return { x: point.x, y: point.y };
  }, day);

describe('the slider of the map', () => {
  it('stands at the last day, on which everything is colored, and names the day and what was active', async () => {
    await site.look('/map/', { viewport: wide }, async (page) => {
      expect(await colored(page)).toEqual(days);
      expect(await told(page)).toBe(`January 22, 2013: ${extentWords(archive, '2013-01-22')}`);
      expect(await queryOf(page)).toBe('');
    });
  });

  it.each(['2008-10-27', '2009-12-31', '2011-08-05', '2012-05-15'])(
    'shows at %s, which an address asks for, what had begun by then',
    async (day) => {
      await site.look(`/map/?day=${day}`, { viewport: wide }, async (page) => {
        expect(await colored(page)).toEqual(upTo(day));
        expect(await told(page)).toContain(extentWords(archive, day));
        expect(await slider(page).getAttribute('aria-valuetext')).toContain(extentWords(archive, day));
        expect(await page.locator('.days path.now').count()).toBe(days.includes(day) ? 1 : 0);
      });
    },
  );

  it.each(['2007-01-01', '2020-01-01', 'nonsense', '2011-02-31'])(
    'stands within its span where an address asks for %s',
    async (day) => {
      await site.look(`/map/?day=${day}`, { viewport: wide }, async (page) => {
        expect(await told(page)).toMatch(/^(October 27, 2008|January 22, 2013|March 3, 2011): /);
      });
    },
  );

  it('is moved by the keyboard, a day at a time, and keeps the day in the address', async () => {
    await site.look('/map/?day=2008-11-03', { viewport: wide }, async (page) => {
      await slider(page).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await told(page)).toContain('November 5, 2008');
      expect(await colored(page)).toEqual(['2008-10-27', '2008-11-05']);
      expect(await queryOf(page)).toBe('?day=2008-11-05');
    });
  });

  it('steps to the next and the previous day on which counties began', async () => {
    await site.visit('/map/?day=2008-10-27', { viewport: wide }, async (page) => {
      const seen: string[] = [];
      for (let i = 0; i < 3; i++) {
        await page.getByRole('button', { name: 'Next activation day' }).click();
        seen.push(await queryOf(page));
      }
      await page.getByRole('button', { name: 'Previous activation day' }).click();
      expect([...seen, await queryOf(page)]).toEqual(
        [...days.slice(1, 4), days[2]].map((day) => `?day=${day}`),
      );
    });
  });

  it('names the events of a day, as links', async () => {
    await site.look('/map/?day=2011-08-05', { viewport: wide }, async (page) => {
      const links = page.locator('.events-of-day a');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toContain(
        '/timeline/letter-ends-agreements/',
      );
      await slider(page).focus();
      await page.keyboard.press('ArrowRight');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).not.toContain(
        '/timeline/letter-ends-agreements/',
      );
    });
  });

  it.each(['no-preference', 'reduce'] as const)(
    'plays once it is asked to, and stops (reduced motion: %s)',
    async (reducedMotion) => {
      await site.visit('/map/?day=2011-08-05', { viewport: wide, reducedMotion }, async (page) => {
        const before = await told(page);
        await page.waitForTimeout(300);
        expect(await told(page)).toBe(before);
        const play = page.locator('.play');
        expect(await play.innerText()).toBe('Play');
        await play.click();
        await page.locator('.told-day', { hasNotText: 'August 5, 2011' }).waitFor();
        expect(await play.innerText()).toBe('Pause');
        expect(await play.locator('.halt').isVisible()).toBe(true);
        if (reducedMotion === 'reduce')
          expect(days).toContain(await page.locator('.days path.now').getAttribute('data-day'));
        await play.click();
        const stopped = await told(page);
        expect(await play.innerText()).toBe('Play');
        expect(await play.locator('.halt').isVisible()).toBe(false);
        await page.waitForTimeout(300);
        expect(await told(page)).toBe(stopped);
        expect(await queryOf(page)).toMatch(/^\?day=/);
      });
    },
  );
});

describe('a county of the map', () => {
  it('is named where the mouse points at it, and a click leads to its page', async () => {
    await site.visit('/map/', { viewport: wide }, async (page) => {
      await page.locator('.stage').scrollIntoViewIfNeeded();
      const { x, y } = await pointIn(page, '2008-10-27');
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
      await page.locator('.told-county', { hasText: 'Harris County' }).waitFor();
      expect(await page.locator('.told-county').innerText()).toBe(
        'Harris County, Texas: from October 27, 2008',
      );
      const tip = page.locator('.stage .chart-tip');
      expect((await tip.innerText()).split('\n')).toEqual([
        'Harris County, Texas',
        'October 27, 2008',
        'the only county that began that day',
      ]);
      const box = await tip.boundingBox();
      expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - x)).toBeLessThan(20);
      expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) - y)).toBeLessThan(40);
      await page.mouse.click(x, y);
      await page.waitForURL('**/places/tx/harris-county/');
    });
  });

  it('is named by a first tap and opened by a second', async () => {
    await site.visit(
      '/map/',
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      async (page) => {
        await page.locator('.stage').scrollIntoViewIfNeeded();
        const { x, y } = await pointIn(page, '2008-10-27');
        await page.touchscreen.tap(x, y);
        await page.locator('.told-county', { hasText: 'Harris County, Texas' }).waitFor();
        expect(new URL(page.url()).pathname).toBe('/map/');
        await page.touchscreen.tap(x, y);
        await page.waitForURL('**/places/tx/harris-county/');
      },
    );
  });

  it('is walked to by the arrow keys, and Enter opens its page', async () => {
    await site.look('/map/', { viewport: wide }, async (page) => {
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('.told-county', { hasText: 'Harris County' }).waitFor();
      await page.keyboard.press('ArrowLeft');
      await page.locator('.told-county', { hasText: 'Waller County, Texas' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('.told-county').innerText()).toBe('');
      expect(await page.locator('.stage .chart-tip').isVisible()).toBe(false);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/places/tx/harris-county/');
    });
  });

  it('stays unnamed where the names cannot be fetched; the slider works', async () => {
    await site.visit('/map/?day=2011-08-05', { viewport: wide }, async (page) => {
      await page.route('**/finder.json', (route) => route.abort());
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.told-county').innerText()).toBe('');
      await page.getByRole('button', { name: 'Next activation day' }).click();
      expect(await colored(page)).toEqual(upTo(days.find((day) => day > '2011-08-05') ?? ''));
    });
  });
});

describe('the map', () => {
  it('stands in one screen with its slider, its key, and what is said of a county', async () => {
    await site.look('/map/', { viewport: wide }, async (page) => {
      const boxOf = async (part: string) => {
        const box = await page.locator(part).boundingBox();
        return { top: box?.y ?? 0, bottom: (box?.y ?? 0) + (box?.height ?? 0) };
      };
      const [line, ramp, map, words] = [
        await boxOf('.map-controls input'),
        await boxOf('.ramp'),
        await boxOf('.stage svg'),
        await boxOf('.told-county'),
      ];
      expect(line.bottom).toBeLessThanOrEqual(ramp.top + 8);
      expect(ramp.bottom).toBeLessThanOrEqual(map.top);
      expect(words.bottom).toBeLessThanOrEqual(wide.height);
    });
  });

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['in forced colors', { forcedColors: 'active' }],
  ] as const)(
    'has one shade a year, %s, in the key as on the map, each far from the next',
    async (_, look) => {
      await site.look('/map/', { viewport: wide, ...look }, async (page) => {
        const shades = await page.evaluate(() => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          return [...document.querySelectorAll('.ramp li')].map((item) => {
            const [year, rect] = [item.querySelector('b')?.textContent ?? '', item.querySelector('rect')];
            const path = document.querySelector(`.stage .days path[data-day^="${year}"]`);
            const fill = rect ? getComputedStyle(rect).fill : '';
            if (canvas) canvas.fillStyle = fill;
            canvas?.fillRect(0, 0, 1, 1);
            const [r = 0, g = 0, b = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
            return {
              fill,
              onMap: path ? getComputedStyle(path).fill : '',
              light: 0.3 * r + 0.6 * g + 0.1 * b,
            };
          });
        });
        expect(shades.length).toBe(6);
        for (const { fill, onMap } of shades) expect(onMap).toBe(fill);
        const steps = shades.slice(1).map(({ light }, i) => light - (shades[i]?.light ?? 0));
        expect(new Set(steps.map(Math.sign)).size).toBe(1);
        expect(Math.min(...steps.map(Math.abs))).toBeGreaterThan(10);
      });
    },
  );

  it('shows the whole country and year by year without script, no control, and a field that leads to the places', async () => {
    await site.look('/map/', { viewport: wide, javaScriptEnabled: false }, async (page) => {
      expect(await colored(page)).toEqual(days);
      expect(await page.locator('.small-maps .small-map').count()).toBe(6);
      expect(await page.locator('.map-controls').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('place-finder form').getAttribute('action')).toBe('/places/');
    });
  });

  it('fits into 320 pixels, its controls and all', async () => {
    await site.look('/map/?day=2011-08-05', { viewport: narrow }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(narrow.width);
      for (const name of ['Play', 'Next activation day'])
        expect(await page.getByRole('button', { name }).isVisible()).toBe(true);
    });
  });

  it('tells what had begun from what had not in forced colors', async () => {
    await site.look('/map/?day=2010-12-31', { viewport: wide, forcedColors: 'active' }, async (page) => {
      const fillOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).fill);
      const [on, off] = [await fillOf('.days path.on'), await fillOf('.days path:not(.on)')];
      expect(on).not.toBe(off);
    });
  });
});
