import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { archive } from '../real-archive.ts';
import { narrow, openSite, wide } from './open-site.ts';
import { samplePages } from './sample-pages.ts';

const site = openSite();
const explainer = samplePages.find(({ kind }) => kind === 'explainer')?.path;
const withComparison = '/explainers/the-priority-enforcement-program/';

/** Returns the addresses that the table of contents marks as where one is. */
const marked = (page: Page) =>
  page
    .locator('.contents a[aria-current=location]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** Returns whether the element is in the window. */
const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

describe('the table of contents of an explainer', () => {
  it('marks the section that one reads, and none before the first', async () => {
    await site.visit(explainer, { viewport: wide }, async (page) => {
      expect(await marked(page)).toEqual([]);
      for (const number of [1, 3]) {
        const heading = page.locator('.explainer h2').nth(number);
        await heading.evaluate((element) => {
          element.scrollIntoView({ block: 'start', behavior: 'instant' });
        });
        await page.waitForFunction(() => document.querySelector('.contents a[aria-current]'));
        await page.waitForTimeout(100);
        expect(await marked(page)).toEqual([`#${await heading.getAttribute('id')}`]);
      }
    });
  });

  it('stays in the window on a wide screen', async () => {
    await site.visit(explainer, { viewport: wide }, async (page) => {
      await page.evaluate(() => {
        scrollTo({ top: document.body.scrollHeight / 3, behavior: 'instant' });
      });
      expect(await isInView(page, '.contents a >> nth=0')).toBe(true);
    });
  });

  it('is a plain list of links without script', async () => {
    await site.visit(explainer, { viewport: narrow, javaScriptEnabled: false }, async (page) => {
      const links = await page
        .locator('.contents a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(2);
      for (const link of links) expect(await page.locator(`h2${link}, section${link}`).count()).toBe(1);
    });
  });
});

/**
 * Runs in the page: the figures and tables that the contents are over at one of ten places of the page, each
 * with the number of the place.
 */
async function coveredThings(): Promise<string[]> {
  const found: string[] = [];
  const links = [...document.querySelectorAll('.contents a')];
  const pictures = [...document.querySelectorAll('main :is(figure, table)')];
  for (let i = 0; i < 10; i += 1) {
    const top = ((document.documentElement.scrollHeight - innerHeight) * i) / 9;
    scrollTo({ top, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    const boxes = links.map((link) => link.getBoundingClientRect());
    for (const picture of pictures) {
      const { left, right, top: from, bottom } = picture.getBoundingClientRect();
      if (boxes.some((box) => box.left < right && left < box.right && box.top < bottom && from < box.bottom))
        found.push(`${picture.className || picture.localName} at ${i}`);
    }
  }
  return found;
}

/** Runs in the page: the share of an explainer, of the height of its page. */
function shareOfExplainer(): number {
  const bottom = document.querySelector('.explainer')?.getBoundingClientRect().bottom ?? 0;
  return (bottom + scrollY) / document.documentElement.scrollHeight;
}

const widths = [1280, 1920] as const;

/** Visits each explainer once: its share of the page, and what is covered by width. */
async function visitExplainers(): Promise<{ id: string; share: number; covered: string[][] }[]> {
  const seen: { id: string; share: number; covered: string[][] }[] = [];
  await site.visit(undefined, { viewport: wide }, async (page) => {
    for (const id of archive.explainers.keys()) {
      await page.setViewportSize(wide);
      await page.goto(`${site.origin()}/explainers/${id}/`);
      const share = await page.evaluate(shareOfExplainer);
      const covered: string[][] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: wide.height });
        covered.push(await page.evaluate(coveredThings));
      }
      seen.push({ id, share, covered });
    }
  });
  return seen;
}
let visited: ReturnType<typeof visitExplainers> | undefined;
const seeExplainers = () => (visited ??= visitExplainers());

describe('the contents of every explainer', () => {
  it.each(widths.map((width, i) => [width, i] as const))(
    'are never over a figure or a table, at ten places of each page: %s px wide',
    async (_, i) => {
      const seen = await seeExplainers();
      expect(seen.flatMap(({ id, covered }) => covered[i]?.map((one) => `${id}: ${one}`))).toEqual([]);
    },
  );
});

describe('what stands below an explainer', () => {
  it('takes at most half of its page, with long lists folded', async () => {
    const seen = await seeExplainers();
    expect(seen.filter(({ share }) => share < 0.5).map(({ id }) => id)).toEqual([]);
    expect(seen.length).toBeGreaterThan(10);
  });
});

describe('a numbered reference', () => {
  it('leads to its source and back to the place in the text, without script', async () => {
    await site.visit(explainer, { viewport: wide, javaScriptEnabled: false }, async (page) => {
      const entries = page.locator('.references li');
      const back = entries.first().getByText('Back to text');
      expect(await back.isVisible()).toBe(false);
      // A link to an entry opens the list that holds it.
      await page.goto(`${site.origin()}${explainer}#source-1`);
      expect(await back.isVisible()).toBe(true);
      await back.click();
      await page.waitForURL('**#ref-1-1');
      expect(await isInView(page, '#ref-1-1')).toBe(true);
      expect(await page.locator('#ref-1-1').textContent()).toBe('1');
      const numbers = await page.locator('main button.ref').allTextContents();
      expect(new Set(numbers).size).toBe(await entries.count());
    });
  });
});

describe('the numbers of references on a phone', () => {
  it.each([explainer, '/timeline/letter-ends-agreements/', '/how-it-worked/rules/'])(
    'on %s are each at least 24 px wide and high and touch no other',
    async (path) => {
      await site.visit(path, { viewport: narrow, hasTouch: true, isMobile: true }, async (page) => {
        const boxes = await page
          .locator('main button.ref:visible')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
        expect(boxes.length).toBeGreaterThan(3);
        expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
        const touching = boxes.filter((one, i) =>
          boxes
            .slice(i + 1)
            .some(
              (other) =>
                one.left <= other.right &&
                other.left <= one.right &&
                one.top < other.bottom &&
                other.top < one.bottom,
            ),
        );
        expect(touching).toEqual([]);
      });
    },
  );
});

describe('a paragraph', () => {
  it('has a link of its own, which brings it into the window', async () => {
    await site.visit(explainer, { viewport: wide, javaScriptEnabled: false }, async (page) => {
      const link = page.locator('.explainer > p > .own-link').nth(4);
      const target = (await link.getAttribute('href')) ?? '';
      await page.goto(`${site.origin()}${explainer}${target}`);
      expect(await isInView(page, target)).toBe(true);
      expect(target).toMatch(/^#says-[a-z0-9-]+/);
    });
  });
});

describe('on paper', () => {
  it('an explainer has its text and its references, and nothing to click', async () => {
    await site.visit(explainer, { viewport: wide }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const visible = (selector: string) =>
        page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      expect(await visible('.references li')).toBe(await page.locator('.references li').count());
      expect(await visible('.explainer p')).toBeGreaterThan(10);
      for (const selector of ['.contents', '.own-link', '.note', '.screen-only'])
        expect([selector, await visible(selector)]).toEqual([selector, 0]);
    });
  });
});

describe('a comparison', () => {
  const shown = (page: Page) =>
    page
      .locator('.comparison-svg')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('class')),
      );

  it.each([
    { viewport: wide, form: 'wide' },
    { viewport: narrow, form: 'narrow' },
  ])('is drawn once, $form', async ({ viewport, form }) => {
    await site.visit(withComparison, { viewport, javaScriptEnabled: false }, async (page) => {
      expect(await shown(page)).toEqual([`comparison-svg comparison-${form}`]);
    });
  });

  it('says the same in a table, each cell of which opens its source', async () => {
    await site.visit(withComparison, { viewport: wide, javaScriptEnabled: false }, async (page) => {
      await page.locator('.comparison summary').click();
      const button = page.locator('.comparison table button.ref').first();
      await button.click();
      expect(await page.locator(`#${await button.getAttribute('popovertarget')}`).isVisible()).toBe(true);
    });
  });

  it('has the colors of the system where the reader asks for them', async () => {
    await site.visit(withComparison, { viewport: wide, forcedColors: 'active' }, async (page) => {
      const [text, system] = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('span'));
        probe.style.color = 'CanvasText';
        const line = document.querySelector('.comparison-wide text');
        return [line ? getComputedStyle(line).fill : '', getComputedStyle(probe).color];
      });
      expect(text).toBe(system);
    });
  });
});

describe('the index of the glossary', () => {
  it.each([wide, narrow])(
    'leads from a letter to a term, $width px wide, without script',
    async (viewport) => {
      await site.visit('/glossary/', { viewport, javaScriptEnabled: false }, async (page) => {
        const letter = page.locator('.letters .letter a').nth(5);
        const target = (await letter.getAttribute('href')) ?? '';
        // On a phone the letters open from the bar at the foot.
        if (viewport === narrow) await page.locator('.to-top button').click();
        await letter.click();
        expect(await isInView(page, target)).toBe(true);
      });
    },
  );
});
