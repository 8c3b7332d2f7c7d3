import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { narrow, openSite, wide } from './open-site.ts';
import { samplePages } from './sample-pages.ts';

const site = openSite();
const explainer = samplePages.find(({ kind }) => kind === 'explainer')?.path;
/** Too narrow for notes in the margin. */
const medium = { width: 900, height: 900 };

/** Returns the first button of its class in the text, and what it opens. */
async function opener(page: Page, name: 'ref' | 'term'): Promise<{ button: Locator; note: Locator }> {
  const button = page.locator(`main button.${name}`).first();
  return { button, note: page.locator(`#${await button.getAttribute('popovertarget')}`) };
}

/** Presses Tab until the element has the focus; returns how often, at most 200 times. */
async function tabTo(page: Page, element: Locator): Promise<number> {
  for (let presses = 1; presses <= 200; presses++) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((e) => e === document.activeElement)) return presses;
  }
  return Infinity;
}

describe.each([
  {
    what: 'the number of a reference',
    name: 'ref',
    opens: 'its source, with the way to the claim',
    link: /^\/claims\/[^/]+\/$/,
  },
  {
    what: 'a term',
    name: 'term',
    opens: 'its definition, with the way to the glossary',
    link: /^\/glossary\/#/,
  },
] as const)('$what, with script off', ({ name, opens, link }) => {
  it.each([medium, narrow])(`opens ${opens}, in place, on a click, $width px wide`, async (viewport) => {
    await site.visit(explainer, { viewport, javaScriptEnabled: false }, async (page) => {
      const { button, note } = await opener(page, name);
      expect(await note.isVisible()).toBe(false);
      await button.click();
      expect(await note.isVisible()).toBe(true);
      const links = await note
        .locator('a')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('href')));
      expect(links).toContainEqual(expect.stringMatching(link));
      const box = await note.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      expect(new URL(page.url()).pathname).toBe(explainer);
      await button.click();
      expect(await note.isVisible()).toBe(false);
    });
  });

  it('is reached by Tab, opened by Enter and closed by Escape, after which it has the focus', async () => {
    await site.visit(explainer, { viewport: medium, javaScriptEnabled: false }, async (page) => {
      const { button, note } = await opener(page, name);
      expect(await tabTo(page, button)).toBeLessThanOrEqual(200);
      await page.keyboard.press('Enter');
      expect(await note.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(
        await note
          .locator('a')
          .first()
          .evaluate((e) => e === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('Escape');
      expect(await note.isVisible()).toBe(false);
      expect(await button.evaluate((e) => e === document.activeElement)).toBe(true);
    });
  });
});

describe('a source', () => {
  it('stands in the margin where there is room', async () => {
    await site.visit(explainer, { viewport: wide, javaScriptEnabled: false }, async (page) => {
      expect(await (await opener(page, 'ref')).note.isVisible()).toBe(true);
    });
  });
});

describe('the first press of Tab', () => {
  it('shows a way past the head of the page to its text', async () => {
    await site.look('/', { viewport: wide, javaScriptEnabled: false }, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.innerText()).toBe('Skip to the text');
      expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.waitForURL(/#content$/);
    });
  });
});
