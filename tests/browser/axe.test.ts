import { describe, expect, it } from 'vitest';
import { problemsOf } from './axe-problems.ts';
import { narrow, openSite, wide } from './open-site.ts';
import { samplePages } from './sample-pages.ts';
import { seePage } from './see-page.ts';

const site = openSite();

describe.each(samplePages)('the longest page of the kind $kind, $path', ({ path }) => {
  it.each([wide, narrow])(
    'has no problem that axe sees, and none of color in the dark, $width px wide',
    async (viewport) => {
      expect((await seePage(path, viewport)).problems).toEqual({ light: [], dark: [] });
    },
  );
});

describe('axe', () => {
  it('sees a problem where there is one, below the policy of the site', async () => {
    const found = await site.look('/', {}, async (page) => {
      await page.evaluate(() => document.querySelector('h1')?.replaceChildren());
      return problemsOf(page, 'all');
    });
    expect(found).toEqual([expect.stringContaining('empty-heading')]);
  });

  it('sees words that the dark swallows in one entry of a long list', async () => {
    const found = await site.look('/claims/', { colorScheme: 'dark' }, async (page) => {
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main > section > ul > li:last-child > a')]
          .at(-1)
          ?.style.setProperty('color', '#333'),
      );
      return problemsOf(page, 'color');
    });
    expect(found).toEqual([expect.stringMatching(/^color-contrast: .*\(1\)$/)]);
  });

  it.each([
    ['dark', '#333', 'color'],
    ['light', '#ddd', 'all'],
  ] as const)('sees words that the %s swallows', async (colorScheme, color, of) => {
    const found = await site.look('/', { colorScheme }, async (page) => {
      await page.evaluate((own) => document.querySelector('h1')?.style.setProperty('color', own), color);
      return problemsOf(page, of);
    });
    expect(found).toEqual([expect.stringContaining('color-contrast')]);
  });
});
