import { describe, expect, it } from 'vitest';
import { openSite, wide } from './open-site.ts';
import { samplePages } from './sample-pages.ts';

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
    await site.visit(path, { viewport: wide }, async (page) => {
      const past = await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
        scrollTo(-2000, 0);
        return scrollX;
      });
      expect(past).toBe(0);
    });
  });

  it.each(samplePages)('does not scroll sideways with letters twice as large: $path', async ({ path }) => {
    await site.visit(path, { viewport: wide }, async (page) => {
      const width = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return document.documentElement.scrollWidth;
      });
      expect(width).toBe(wide.width);
    });
  });
});

describe('a phone', () => {
  it('has a way back to the head from far down a page, and none at its beginning', async ({ expect }) => {
    await site.visit(prose, { viewport: { width: 375, height: 780 } }, async (page) => {
      const link = page.locator('.to-top a');
      expect(await link.isVisible()).toBe(false);
      await page.evaluate(() => scrollTo(0, 4000));
      await expect.poll(() => link.isVisible()).toBe(true);
      await link.click();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
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
      const height = await site.visit(path, { viewport: wide }, (page) =>
        page.evaluate(() => document.documentElement.scrollHeight),
      );
      expect(height).toBeLessThanOrEqual(20_000);
    },
  );
});
