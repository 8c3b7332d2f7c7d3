import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { itemsOf, type OutlineItem } from '../../src/charts/outline/outline.ts';
import { charts } from '../real-charts.ts';
import { narrow, openSite, wide } from './open-site.ts';

const site = openSite();
const tip = (page: Page) => page.locator('.chart-tip').innerText();

/**
 * Runs in the page: what the table of a chart, the first one there or that of its number, says in each row,
 * as the values of the chart say it.
 */
function rowsOfTable(number = 0): string[] {
  const table = document.querySelectorAll<HTMLTableElement>('table[data-chart-table]')[number];
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent);
  return [...(table?.tBodies[0]?.rows ?? [])].map(({ cells }) => {
    const [first, ...others] = [...cells];
    const lines = others.flatMap((cell, i) =>
      cell.textContent === '' || cell.querySelector('a')
        ? []
        : [`${heads[i + 1] ?? ''}: ${cell.textContent}`],
    );
    return [first?.textContent ?? '', ...lines].join('\n');
  });
}

/** Returns what is read of a line of the list of a chart: its words, then those of the first below it. */
const firstsOf = ({ words, items: [first] }: OutlineItem): string[] => [
  ...(words === undefined ? [] : [words]),
  ...(first ? firstsOf(first) : []),
];

/** Returns what a slider says by the keys alone: at a dozen steps from the first, at the end, and let go. */
async function workSlider(page: Page) {
  const rows = await page.evaluate(rowsOfTable, 0);
  const slider = page.getByRole('slider');
  await slider.focus();
  const first = await tip(page);
  const steps: { words: string; value: string | null }[] = [];
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('ArrowRight');
    steps.push({ words: await tip(page), value: await slider.getAttribute('aria-valuetext') });
  }
  await page.keyboard.press('End');
  const last = await tip(page);
  const most = Number(await slider.getAttribute('max'));
  await page.keyboard.press('Escape');
  return { rows, first, steps, last, most, left: await tip(page) };
}

/** Runs in the page: opens all that opens. */
function openAll(): void {
  for (const all of document.querySelectorAll('details')) all.open = true;
}

/** Runs in the page: what of a table is cut at the side or scrolls. */
function cutThings(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.chart-table, .chart-table :is(table, th, td, a)')]
    .filter((box) => {
      const { right, width: own } = box.getBoundingClientRect();
      const scrolls = box.tagName !== 'A' && box.scrollWidth > box.clientWidth + 1;
      return own > 0 && (right > innerWidth || scrolls || box.scrollHeight > box.clientHeight + 4);
    })
    .filter((box) => box.tagName !== 'A' || box.getBoundingClientRect().right > innerWidth)
    .map((box) => `${box.tagName} ${box.textContent.slice(0, 40)}`);
}

const widths = (page: Page) =>
  page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);

/** Returns all that is asked of the page of a chart in a wide window and as it becomes that of a phone. */
const lookWide = (id: string) =>
  site.look(`/charts/${id}/`, { viewport: wide }, async (page) => {
    const code = await page.locator('.to-copy', { hasText: '<iframe' }).textContent();
    await page.evaluate(openAll);
    const read = await page.locator('main').ariaSnapshot();
    const said = await workSlider(page);
    const cut: { [width: string]: string[] } = {};
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: wide.height });
      cut[width] = await page.evaluate(cutThings);
    }
    return { code, read, said, cut };
  });

/** Returns all that is asked of the page of a chart in a narrow window. */
const lookNarrow = (id: string) =>
  site.look(`/charts/${id}/`, { viewport: narrow }, async (page) => ({
    widths: await widths(page),
    said: await workSlider(page),
  }));

/** Returns all that is asked of a chart that stands alone, to be shown in a frame. */
const lookEmbedded = (id: string) =>
  site.look(`/embed/${id}/`, { viewport: wide }, async (page) => {
    await page.setViewportSize(narrow);
    const ofNarrow = await widths(page);
    await page.setViewportSize(wide);
    await page.evaluate(openAll);
    return { widths: ofNarrow, read: await page.locator('main').ariaSnapshot() };
  });

/** Returns a look that is taken once for each chart. */
function once<T>(take: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const taken = new Map<string, Promise<T>>();
  return (id) => {
    const looking = taken.get(id) ?? take(id);
    taken.set(id, looking);
    return looking;
  };
}
const inWide = once(lookWide);
const inNarrow = once(lookNarrow);
const embedded = once(lookEmbedded);

describe.each(charts.map(({ id }) => id))('the page of the chart %s', (id) => {
  it.each([
    ['wide', inWide],
    ['320 px wide', inNarrow],
  ])('says at every mark what its table says, by the keys of a slider alone: %s', async (_, look) => {
    const { rows, first, steps, last, most, left } = (await look(id)).said;
    for (const { words, value } of steps) expect(value).toBe(words.replaceAll('\n', '; '));
    const said = new Set([first, ...steps.map(({ words }) => words), last]);
    expect(said.size).toBe(Math.min(14, most + 1));
    for (const words of said) expect(rows, words).toContain(words);
    expect(left).toBe('');
  });

  it('has a table that fits: nothing is cut at the side, and nothing scrolls within the page', async () => {
    expect((await inWide(id)).cut).toEqual({ 375: [], 1280: [] });
  });

  it('asks for a frame of its height, and tells its height to the page around it', async () => {
    const { code } = await inWide(id);
    const asked = Number(/height="(\d+)"/.exec(code ?? '')?.[1]);
    // A page of another site, whose policy lets the line of script run.
    await site.visit(undefined, { viewport: wide }, async (page) => {
      const here = (code ?? '').replace(/src="[^"]*"/, `src="${site.origin()}/embed/${id}/"`);
      await page.setContent(`<div style="width:760px">${here}</div>`);
      const frame = page.locator('iframe');
      await frame.scrollIntoViewIfNeeded();
      await page.waitForFunction(
        (first) => document.querySelector('iframe')?.getAttribute('height') !== first,
        String(asked),
      );
      const told = Number(await frame.getAttribute('height'));
      expect(asked - told, `asked for ${asked}, takes ${told}`).toBeGreaterThanOrEqual(0);
      expect(asked - told, `asked for ${asked}, takes ${told}`).toBeLessThanOrEqual(160);
    });
  });

  it('is read in one order and nothing twice: the drawing by its name, the words, groups and values, the table', async () => {
    const chart = charts.find((one) => one.id === id);
    const inWords = chart?.describe().slice(0, 60) ?? '';
    const firsts = itemsOf(chart?.outline().groups ?? []).flatMap(firstsOf);
    const written = (words: string) => JSON.stringify(words).slice(1, -1);
    for (const [path, read, steps] of [
      ['the page', (await inWide(id)).read, ['img ', 'slider ', inWords, ...firsts, 'table ']],
      ['the frame', (await embedded(id)).read, ['img ', 'slider ', inWords, 'table ']],
    ] as const) {
      for (const once of [/- ["']?img /g, /- slider /g]) expect(read.match(once), path).toHaveLength(1);
      // Nothing of what is drawn is read: the line of the drawing ends with its name.
      expect(/- ["']?img .*$/m.exec(read)?.[0], path).toMatch(/in words\."['"]?$/);
      expect(read.split(written(inWords)), path).toHaveLength(2);
      let at = 0;
      for (const step of steps) {
        const next = read.indexOf(written(step), at);
        expect(next, `${path}: ${step}`).toBeGreaterThanOrEqual(at);
        at = next;
      }
    }
  });

  it('is no wider than its window at 320 px, alone and in a frame', async () => {
    for (const look of [inNarrow, embedded]) {
      const [width, ofWindow] = (await look(id)).widths;
      expect(width).toBeLessThanOrEqual(ofWindow);
      expect(ofWindow).toBe(narrow.width);
    }
  });

  it('shows one drawing without script, wide and narrow, on screen and on paper, and in the colors of the reader', async () => {
    await site.visit(`/charts/${id}/`, { viewport: wide, javaScriptEnabled: false }, async (page) => {
      for (const [viewport, forcedColors] of [
        [wide, null],
        [narrow, null],
        [wide, 'active'],
      ] as const) {
        await page.setViewportSize(viewport);
        for (const media of ['screen', 'print'] as const) {
          await page.emulateMedia({ forcedColors, media });
          expect(await page.locator('.chart .chart-svg').filter({ visible: true }).count()).toBe(1);
        }
      }
    });
  });
});

describe('a chart', () => {
  it('goes by the keys from one row of its table to the next, however many marks are drawn of it', async () => {
    await site.visit('/charts/fingerprints-to-removals/', { viewport: wide }, async (page) => {
      await page.getByRole('slider').focus();
      const said = [await tip(page)];
      const lit = () => page.locator('.chart-wide .on').count();
      const counts = [await lit()];
      for (let i = 0; i < 2; i++) {
        await page.keyboard.press('ArrowRight');
        said.push(await tip(page));
        counts.push(await lit());
      }
      expect(said).toEqual(await page.evaluate(rowsOfTable, 0));
      expect(counts.reduce((sum, count) => sum + count)).toBe(1000);
      expect(await page.getByRole('slider').getAttribute('max')).toBe('2');
    });
  });

  it('says the values of the mark under the pointer and at a tap, and nothing where there is none near', async () => {
    await site.visit('/charts/ice-removals/', { viewport: wide, hasTouch: true }, async (page) => {
      const bar = page.locator('.chart-wide [data-at="8:removals"]');
      const said = (await page.evaluate(rowsOfTable, 0))[8];
      await bar.scrollIntoViewIfNeeded();
      const { x = 0, y = 0, width = 0 } = (await bar.boundingBox()) ?? {};
      await page.mouse.move(x + width / 2, y + 20);
      expect(await tip(page)).toBe(said);
      await page.mouse.move(2, 2);
      expect(await tip(page)).toBe('');
      await page.touchscreen.tap(x + width / 2, y + 20);
      expect(await tip(page)).toBe(said);
    });
  });

  it.each([
    ['roll-out-by-state', wide],
    ['study-estimates', wide],
    ['removals-attributed', narrow],
  ])(
    'has the value of its slider in sight beside it, on a drawing higher than the window: %s',
    async (id, viewport) => {
      await site.visit(`/charts/${id}/`, { viewport }, async (page) => {
        const [slider, value] = [page.getByRole('slider'), page.locator('.chart-value')];
        const rows = (await page.evaluate(rowsOfTable, 0)).map((row) => row.replaceAll('\n', '; '));
        expect(rows, 'before it has the focus').toContain(await value.innerText());
        await slider.focus();
        for (const key of ['Home', 'ArrowRight', 'End']) {
          await page.keyboard.press(key);
          expect(await value.innerText()).toBe(await slider.getAttribute('aria-valuetext'));
          const { y = -1, height = 0 } = (await value.boundingBox()) ?? {};
          expect(y, key).toBeGreaterThanOrEqual(0);
          expect(y + height, key).toBeLessThanOrEqual(viewport.height);
        }
        await page.keyboard.press('Escape');
        expect(rows).toContain(await value.innerText());
      });
    },
  );

  it('says its values in the text of an explainer too, whose table is closed', async () => {
    await site.visit('/explainers/who-was-removed/', { viewport: wide }, async (page) => {
      const charts = await page.locator('figure.chart').all();
      expect(charts.length).toBeGreaterThan(1);
      for (const [i, chart] of charts.entries()) {
        const rows = await page.evaluate(rowsOfTable, i);
        await chart.getByRole('slider').focus();
        await page.keyboard.press('End');
        expect(rows).toContain(await chart.locator('.chart-tip').innerText());
      }
    });
  });

  it('can be shown in a frame of another site, and its own page cannot', async () => {
    await site.visit(undefined, { viewport: wide }, async (page) => {
      for (const [path, shown] of [
        ['/embed/roll-out/', true],
        ['/charts/roll-out/', false],
      ] as const) {
        await page.setContent(`<iframe src="${site.origin()}${path}" width="720" height="600"></iframe>`);
        const frame = page.frameLocator('iframe');
        if (shown) await frame.locator('.chart-svg').first().waitFor({ state: 'attached' });
        else {
          await page.waitForTimeout(800);
          expect(await frame.locator('.chart-svg').count()).toBe(0);
        }
      }
    });
  });
});

describe('the sound of a chart', () => {
  it('is silent until it is asked, has a tone for each number of the list, and stops when it is asked again', async () => {
    await site.visit(undefined, { viewport: wide }, async (page) => {
      await page.addInitScript(() => {
        const tones: number[] = [];
        Object.assign(window, { tones });
        const Node = window.OscillatorNode;
        window.OscillatorNode = class extends Node {
          constructor(context: BaseAudioContext, options?: OscillatorOptions) {
            super(context, options);
            tones.push(options?.frequency ?? 0);
          }
        };
      });
      await page.goto(`${site.origin()}/charts/conviction-levels-fy2014/`);
      const tones = () => page.evaluate(() => (window as unknown as { tones: number[] }).tones);
      expect(await tones()).toEqual([]);
      const button = page.locator('chart-sound button');
      const before = await button.textContent();
      await button.click();
      await page.waitForFunction(() => (window as unknown as { tones: number[] }).tones.length > 1);
      const values = await page
        .locator('.outline [data-value]')
        .evaluateAll((all) => all.map((item) => Number((item as HTMLElement).dataset['value'])));
      const heard = await tones();
      const order = (list: number[]) => list.map((one) => list.filter((other) => other < one).length);
      expect(order(heard)).toEqual(order(values));
      expect(Math.min(...heard)).toBeGreaterThanOrEqual(220);
      expect(Math.max(...heard)).toBeLessThanOrEqual(880);
      await button.click();
      await page.getByRole('button', { name: before ?? '' }).waitFor();
    });
  });
});

describe('the gallery', () => {
  it('shows a drawing and a title for every chart, each a link to its page', async () => {
    await site.visit('/charts/', { viewport: wide, javaScriptEnabled: false }, async (page) => {
      const links = await page
        .locator('.gallery a')
        .evaluateAll((all) =>
          all.map((link) => [link.getAttribute('href'), link.querySelectorAll('svg').length]),
        );
      expect(links.toSorted()).toEqual(charts.map(({ id }) => [`/charts/${id}/`, 1]).toSorted());
    });
  });

  it.each([1280, 768])(
    'has the cards of a subject alike, each drawing below its title, %i px wide',
    async (width) => {
      await site.look('/charts/', { viewport: { width, height: 900 } }, async (page) => {
        const other = await page.evaluate(() => {
          const boxOf = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
          const cards = [...document.querySelectorAll('.chart-card')];
          return cards.flatMap((card) => {
            const [drawing, title] = ['.chart-thumbnail', '.chart-card-title'].map((name) =>
              boxOf(card.querySelector(name)),
            );
            const isBelow = drawing && title && drawing.top >= title.bottom && title.left === drawing.left;
            const first = card.parentElement?.firstElementChild ?? null;
            const isWide = Math.abs(boxOf(card).width - boxOf(first).width) > 1;
            return isBelow && !isWide ? [] : [card.textContent.trim()];
          });
        });
        expect(other).toEqual([]);
      });
    },
  );

  it('leaves no card alone in a row of three', async () => {
    await site.look('/charts/', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const left = await page.locator('.gallery').evaluateAll((all) =>
        all.filter((list) => {
          const columns = getComputedStyle(list).gridTemplateColumns.split(' ').length;
          return columns > 2 && list.childElementCount % columns === 1;
        }),
      );
      expect(left.length).toBe(0);
    });
  });

  it('and the pages of charts have letters of 11 pixels at least, 320 px wide', async () => {
    await site.visit(undefined, { viewport: narrow, javaScriptEnabled: false }, async (page) => {
      for (const path of ['/charts/', ...charts.map(({ id }) => `/charts/${id}/`)]) {
        await page.goto(`${site.origin()}${path}`);
        const sizes = await page.locator('.chart-svg text').evaluateAll((all) =>
          all.flatMap((text) => {
            const drawing = text.closest('svg');
            const { width = 0 } = drawing?.getBoundingClientRect() ?? {};
            const own = drawing?.viewBox.baseVal.width ?? 1;
            return width > 0 ? [(Number.parseFloat(getComputedStyle(text).fontSize) * width) / own] : [];
          }),
        );
        expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(11);
      }
    });
  });
});
