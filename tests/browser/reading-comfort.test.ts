import { describe, expect, it } from 'vitest';
import { openSite, wide } from './open-site.ts';
import { samplePages } from './sample-pages.ts';
import { seePage } from './see-page.ts';

const site = openSite();
const prose = samplePages.find(({ kind }) => kind === 'explainer')?.path ?? '';

describe('what is copied from a text', () => {
  it.each([600, 1280])('has no number of a note and no note in it, %s px wide', async (width) => {
    await site.visit(prose, { viewport: { width, height: 900 } }, async (page) => {
      const { copied, marks } = await page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('.prose p')].find((one) => one.querySelector('.ref'));
        getSelection()?.selectAllChildren(paragraph ?? document.body);
        return {
          copied: getSelection()?.toString().replaceAll('\u2060', '') ?? '',
          marks: [...(paragraph?.querySelectorAll('.ref') ?? [])].map((mark) => mark.textContent.trim()),
        };
      });
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(copied).not.toMatch(new RegExp(`[a-z.,]${mark}(?!\\d)`));
      expect(copied).not.toContain('Confirmed');
    });
  });
});

describe('a page', () => {
  it.each(samplePages)('does not scroll sideways where text runs from the right: $path', async ({ path }) => {
    expect((await seePage(path, wide)).stretched?.past).toBe(0);
  });

  it.each(samplePages)('does not scroll sideways with letters twice as large: $path', async ({ path }) => {
    expect((await seePage(path, wide)).stretched?.width).toBe(wide.width);
  });
});

describe('a phone', () => {
  const phone = { width: 375, height: 780 };

  it.each(['/charts/roll-out/', '/timeline/'])('shows each label within its drawing: %s', async (path) => {
    await site.look(path, { viewport: phone }, async (page) => {
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll('svg text')]
          .filter((text) => text.checkVisibility())
          .flatMap((text) => {
            const edge = text.closest('svg')?.getBoundingClientRect().right ?? 0;
            return text.getBoundingClientRect().right > edge + 1 ? [text.textContent] : [];
          }),
      );
      expect(outside).toEqual([]);
    });
  });

  const without = samplePages.find(({ kind }) => kind === 'county')?.path ?? '';
  const long = [
    'explainer',
    'lesson',
    'method',
    'written rules',
    'glossary',
    'chart',
    'state',
    'data',
    'seed',
  ];
  const withContents = samplePages.filter(({ kind }) => long.includes(kind));

  it.for([
    ['comes once the first screen has gone', 'no-preference', false],
    ['is there from the start where less motion is wanted', 'reduce', true],
  ] as const)(
    'has a way back to the head from far down a page, which %s',
    async ([, reducedMotion, fromTheStart], { expect }) => {
      await site.visit(without, { viewport: phone, reducedMotion }, async (page) => {
        const link = page.locator('.to-top a');
        expect(await link.isVisible()).toBe(fromTheStart);
        await page.evaluate(() => scrollTo(0, 2000));
        await expect.poll(() => link.isVisible()).toBe(true);
        await link.click();
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      });
    },
  );

  it.each(withContents)(
    'opens the contents from anywhere in a long page, without script: $path',
    async ({ path }) => {
      await site.visit(path, { viewport: phone, javaScriptEnabled: false }, async (page) => {
        for (const part of [0, 0.5, 1]) {
          await page.mouse.wheel(0, part * 3000);
          const button = page.locator('.to-top button');
          await button.click();
          const links = page.locator('#contents a:visible');
          expect(await links.count()).toBeGreaterThan(2);
          await page.keyboard.press('Escape');
          expect(await links.count()).toBe(0);
        }
        await page.locator('.to-top button').click();
        const link = page.locator('#contents a:visible').nth(1);
        const fragment = (await link.getAttribute('href')) ?? '';
        await link.click();
        await page.waitForURL(`**${fragment}`);
      });
    },
  );

  it('lets nothing stand beside or under the bar at its foot', async () => {
    await site.visit(prose, { viewport: phone, reducedMotion: 'reduce' }, async (page) => {
      const { bar, width, footer, paper } = await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        const box = document.querySelector('.to-top')?.getBoundingClientRect();
        return {
          bar: box && [box.left, box.right],
          width: document.documentElement.clientWidth,
          // To the pixel: heights of lines add up to fractions of one.
          footer:
            Math.floor(document.querySelector('.footer')?.getBoundingClientRect().bottom ?? 0) <=
            (box?.top ?? 0),
          paper: getComputedStyle(document.querySelector('.to-top') ?? document.body).backgroundColor,
        };
      });
      expect(bar).toEqual([0, width]);
      expect(footer).toBe(true);
      expect(paper).toMatch(/^rgb\(/);
    });
  });
});

describe('an index', () => {
  const indexes = [
    'timeline',
    'explainers',
    'charts',
    'map',
    'places',
    'claims',
    'conflicts',
    'sources',
    'evidence',
  ];
  const states = samplePages.find(({ kind }) => kind === 'state')?.path ?? '';

  it.each([...indexes.map((name) => `/${name}/`), states])(
    'is at most 20,000 px high on a wide screen: %s',
    async (path) => {
      const height = await site.look(path, { viewport: wide }, (page) =>
        page.evaluate(() => document.documentElement.scrollHeight),
      );
      expect(height).toBeLessThanOrEqual(20_000);
    },
  );
});
