import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { narrow, openSite, wide } from './open-site.ts';

const site = openSite();
const field = (page: Page) => page.getByRole('combobox', { name: 'Your county, city, state, or ZIP code' });
const options = (page: Page) => page.getByRole('option');
const active = (page: Page) =>
  page.evaluate(() => {
    const id = document.querySelector('place-finder input')?.getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.innerText : undefined;
  });

describe.each(['/', '/map/', '/places/'])('the finder of places on %s', (path) => {
  it('leads by typing and Enter to the page of a county', async () => {
    await site.look(path, { viewport: wide }, async (page) => {
      await field(page).fill('harris tx');
      await options(page).first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/places/tx/harris-county/');
      expect(await page.locator('h1').innerText()).toBe('Harris County, Texas');
    });
  });
});

describe('the finder of places', () => {
  it('fetches the names once it is used, and breaks no policy', async () => {
    await site.visit(undefined, { viewport: wide }, async (page) => {
      const fetched: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(`${site.origin()}/`, { waitUntil: 'load' });
      expect(fetched).not.toContain('/places/finder.json');
      await field(page).fill('cook');
      await options(page).first().waitFor();
      for (const file of ['finder', 'names'])
        expect(fetched.filter((path) => path === `/places/${file}.json`)).toHaveLength(1);
      expect(complaints).toEqual([]);
    });
  });

  it('follows the pattern of a combobox: arrows choose, Escape closes and then clears', async () => {
    await site.look('/', { viewport: wide }, async (page) => {
      expect(await field(page).getAttribute('aria-expanded')).toBe('false');
      await field(page).fill('st. louis county');
      await options(page).first().waitFor();
      expect(await field(page).getAttribute('aria-expanded')).toBe('true');
      expect(await active(page)).toBeUndefined();
      await page.keyboard.press('ArrowDown');
      expect(await active(page)).toContain('St. Louis County, Missouri');
      expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
      await page.keyboard.press('ArrowUp');
      expect(await active(page)).toContain(await options(page).last().innerText());
      await page.keyboard.press('Escape');
      expect(await options(page).first().isVisible()).toBe(false);
      expect(await field(page).inputValue()).toBe('st. louis county');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/places/mn/st-louis-county/');
    });
  });

  it('says how many it found, and that there is none', async () => {
    await site.look('/', { viewport: wide }, async (page) => {
      await field(page).fill('washington county');
      await page.locator('place-finder output', { hasText: 'found' }).waitFor();
      expect(await page.locator('place-finder output').innerText()).toMatch(
        /^\d+ places found. Here are the first 12/,
      );
      expect(await options(page).count()).toBe(12);
      await field(page).fill('xylophone');
      await page.locator('place-finder output', { hasText: 'No place' }).waitFor();
      expect(await options(page).count()).toBe(0);
    });
  });

  it('takes no near miss for a hit: Enter goes nowhere until one is chosen', async () => {
    await site.look('/places/', { viewport: wide }, async (page) => {
      await field(page).fill('chicgo');
      await page.locator('place-finder output', { hasText: 'Did you mean' }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
      expect(new URL(page.url()).pathname).toBe('/places/');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/places/il/cook-county/');
    });
  });

  it('goes to none of several that may be meant as well, until one is chosen', async () => {
    await site.visit('/places/', { viewport: wide }, async (page) => {
      await field(page).fill('Springfield');
      await page.locator('place-finder output', { hasText: 'Choose one' }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
      expect(new URL(page.url()).pathname).toBe('/places/');
      await options(page).filter({ hasText: 'Massachusetts' }).first().click();
      await page.waitForURL('**/places/ma/hampden-county/');
    });
  });

  it('finds a city in its county, and the counties of a ZIP code', async () => {
    await site.look('/places/', { viewport: wide }, async (page) => {
      await field(page).fill('Houston');
      await options(page).first().waitFor();
      expect(await options(page).first().innerText()).toContain('in Harris County');
      await field(page).fill('77002');
      await page.locator('place-finder output', { hasText: '1 place found' }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/places/tx/harris-county/');
    });
  });

  it('lets the reader choose where five digits are a ZIP code and a FIPS code', async () => {
    await site.look('/places/', { viewport: wide }, async (page) => {
      await field(page).fill('48201');
      await page.locator('place-finder output', { hasText: 'Choose one' }).waitFor();
      const offered = await options(page).allInnerTexts();
      expect(offered[0]).toContain('ZIP code 48201');
      expect(offered[1]).toContain('FIPS code 48201');
    });
  });

  it('says of a territory that the table does not have it', async () => {
    await site.look('/places/', { viewport: wide }, async (page) => {
      await field(page).fill('Puerto Rico');
      await options(page).first().waitFor();
      expect(await options(page).first().innerText()).toContain('not in our table');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/places/#limits');
    });
  });

  it('knows the ZIP codes of a territory', async () => {
    await site.look('/places/', { viewport: wide }, async (page) => {
      await field(page).fill('96799');
      await options(page).first().waitFor();
      expect(await options(page).first().innerText()).toContain('American Samoa');
    });
  });

  it('is worked by pointing as well, in 320 pixels', async () => {
    await site.visit('/places/', { viewport: narrow }, async (page) => {
      await field(page).fill('dona ana');
      await options(page).first().click();
      await page.waitForURL('**/places/nm/dona-ana-county/');
    });
  });

  it('leads to the list of states where the names cannot be fetched', async () => {
    await site.visit('/', { viewport: wide }, async (page) => {
      await page.route('**/finder.json', (route) => route.abort());
      await field(page).fill('harris');
      await page.locator('place-finder output', { hasText: 'could not be loaded' }).waitFor();
      expect(await page.locator('main a[href="/places/"]').count()).toBeGreaterThan(0);
    });
  });
});

describe('the table of the counties of a state', () => {
  const firstNames = (page: Page) =>
    page
      .locator('sort-table tbody th')
      .evaluateAll((cells) => cells.slice(0, 3).map((cell) => cell.textContent.trim()));

  it('is sorted by its headings, up and down', async () => {
    await site.visit('/places/de/', { viewport: wide }, async (page) => {
      expect(await firstNames(page)).toEqual(['Kent County', 'New Castle County', 'Sussex County']);
      await page.getByRole('button', { name: 'People' }).click();
      expect(await firstNames(page)).toEqual(['Kent County', 'Sussex County', 'New Castle County']);
      await page.getByRole('button', { name: 'People' }).click();
      expect(await firstNames(page)).toEqual(['New Castle County', 'Sussex County', 'Kent County']);
      expect(await page.locator('th', { hasText: 'People' }).getAttribute('aria-sort')).toBe('descending');
    });
  });

  it('stands in the order of the days without script, every county a link', async () => {
    await site.look('/places/de/', { viewport: wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('sort-table button').count()).toBe(0);
      expect(await page.locator('sort-table tbody a').count()).toBe(3);
    });
  });
});
