import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../site/built-site.ts';
import { openSite, wide } from './open-site.ts';

const site = openSite();
const phone = { width: 375, height: 780 };

/** Returns how much of an element, of its height, is in the window. */
const shareInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / height;
  });

describe('the first screen', () => {
  it.each([
    ['on a desk', wide, 1],
    ['on a phone', phone, 0.5],
  ] as const)(
    '%s has what it was, the field for a place and the spread over the country, without a scroll',
    async (_, viewport, least) => {
      await site.look('/', { viewport }, async (page) => {
        for (const selector of ['.home .lede', 'place-finder input'])
          expect([selector, await shareInView(page, selector)]).toEqual([selector, 1]);
        expect(await shareInView(page, '.home .country-map[role=img]')).toBeGreaterThanOrEqual(least);
      });
    },
  );

  it('is complete without script, but for the field, and leads to every county', async () => {
    await site.look('/', { viewport: wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.home .country-map .on').count()).toBeGreaterThan(50);
      expect(await page.locator('.home a[href="/places/"]').isVisible()).toBe(true);
    });
  });
});

describe('an event', () => {
  it('tells on the first screen of a phone what happened', async () => {
    await site.look('/timeline/boston-pilot/', { viewport: phone }, async (page) => {
      expect(await page.locator('.event-facts .locator').count()).toBe(1);
      const top = await page
        .locator('.prose p')
        .first()
        .evaluate((text) => text.getBoundingClientRect().top);
      expect(top).toBeLessThan(0.85 * phone.height);
    });
  });
});

describe('the head of a page', () => {
  it('has at most seven ways in, each to a page that is there, and says in which the reader is', async () => {
    await site.look('/conflicts/', { viewport: wide }, async (page) => {
      const links = await page
        .locator('.masthead nav a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeLessThanOrEqual(7);
      const files = builtFiles();
      expect(links.filter((link) => !files.includes(`${link.slice(1)}index.html`))).toEqual([]);
      expect(await page.locator('.masthead nav [aria-current]').getAttribute('href')).toBe('/evidence/');
    });
  });

  it('searches from every page', async () => {
    await site.look('/about/', { viewport: wide }, async (page) => {
      await page.locator('.masthead input').fill('detainer');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=detainer');
      await page.locator('output', { hasText: 'found' }).waitFor();
    });
  });

  it('is one line on a phone, and opens without script', async () => {
    await site.visit('/about/', { viewport: phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.masthead nav').isVisible()).toBe(false);
      await page.locator('.menu-button').click();
      expect(await page.locator('.masthead nav a').first().isVisible()).toBe(true);
      await page.locator('.masthead nav a[href="/timeline/"]').click();
      await page.waitForURL('**/timeline/');
    });
  });
});
