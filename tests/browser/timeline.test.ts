import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventFacets, facetValuesOf } from '../../src/views/timeline/event-facets.ts';
import { addressOfFacet } from '../../src/views/lists/facets.ts';
import { mainEvents } from '../../src/views/timeline/timeline-pages.ts';
import { eventsInOrder } from '../../src/views/timeline/timeline.ts';
import { plainText } from '../../src/prose/index.ts';
import { language } from '../../src/language/index.ts';
import { getOrThrow } from '../../src/archive/index.ts';
import { archive } from '../real-archive.ts';
import { narrow, openSite, wide } from './open-site.ts';

const site = openSite();
const events = eventsInOrder(archive);
const facets = eventFacets(archive);
const filters = ['track', 'place', 'actor', 'era'] as const;

const entriesShown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main > section li[id]')]
      .filter((entry) => entry.checkVisibility())
      .map(({ id }) => id),
  );
const yearsShown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.year-index li')]
      .filter((item) => item.checkVisibility())
      .map((item) => item.querySelector('span')?.textContent),
  );
/** Returns the ids of the events whose marks are not dim in the drawing that shows. */
const marksBright = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.event-mark:not(.dim)')]
      .filter((mark) => mark.checkVisibility())
      .flatMap((mark) =>
        (mark.getAttribute('data-events') ?? mark.getAttribute('href')?.split('/').at(-2) ?? '').split(' '),
      ),
  );
const queryOf = (page: Page) => page.evaluate(() => location.search);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('li')?.id ?? document.activeElement?.localName ?? '');
const inOrder = (ids: readonly string[]) => events.map(({ id }) => id).filter((id) => ids.includes(id));

describe('the filter of the timeline', () => {
  it.each(filters)(
    'shows by %s what stands on the page of that facet, says how much, and dims the other marks',
    async (kind) => {
      for (const facet of facets.filter((one) => one.kind === kind).slice(0, 3)) {
        await site.look('/timeline/', { viewport: wide }, async (page) => {
          await page.locator(`select[name=${kind}]`).selectOption(facet.value);
          const expected = inOrder(facet.entries.map(({ id }) => id));
          expect(inOrder(await entriesShown(page))).toEqual(expected);
          expect(await page.locator('output.tally').innerText()).toBe(
            `${expected.length} of ${events.length} events`,
          );
          expect(await queryOf(page)).toBe(`?${kind}=${facet.value}`);
          const bright = await marksBright(page);
          expect(expected.filter((id) => !bright.includes(id))).toEqual([]);
          expect(bright.length).toBeLessThan(events.length);
          const page2 = addressOfFacet('timeline', facet);
          await page.goto(`${site.origin()}/${page2}`);
          expect(await entriesShown(page)).toEqual(expected);
        });
      }
    },
  );

  it('joins what is chosen, and shows the years that are left and how many events of each', async ({
    expect,
  }) => {
    await site.look('/timeline/?track=states&place=IL', { viewport: wide }, async (page) => {
      const expected = events.filter((event) => {
        const { track, place } = facetValuesOf(archive, event);
        return track.includes('states') && place.includes('IL');
      });
      expect(expected.length).toBeGreaterThan(2);
      expect(inOrder(await entriesShown(page))).toEqual(expected.map(({ id }) => id));
      expect(await yearsShown(page)).toEqual([
        ...new Set(expected.map((event) => facetValuesOf(archive, event).year[0])),
      ]);
      const counts = page.locator('.year-index [data-count]').filter({ visible: true });
      await expect
        .poll(() => counts.allInnerTexts())
        .toEqual(
          [...Map.groupBy(expected, (event) => facetValuesOf(archive, event).year[0]).values()].map(
            ({ length }) => String(length),
          ),
        );
    });
  });

  it('keeps what is chosen in the address: after a reload, and on the way back from an event', async ({
    expect,
  }) => {
    await site.visit('/timeline/', { viewport: wide }, async (page) => {
      await page.locator('select[name=track]').selectOption('courts');
      await page.locator('select[name=era]').selectOption('secure-communities');
      const shown = await entriesShown(page);
      await page.reload();
      expect(await entriesShown(page)).toEqual(shown);
      await page
        .locator(`li[id="${shown[1] ?? ''}"] a`)
        .first()
        .click();
      await page.waitForURL(`**/timeline/${shown[1] ?? ''}/`);
      await page.goBack();
      await expect.poll(() => entriesShown(page)).toEqual(shown);
      expect(await page.locator('select[name=track]').inputValue()).toBe('courts');
      expect(await queryOf(page)).toBe('?track=courts&era=secure-communities');
    });
  });
});

describe('the keyboard', () => {
  it('reaches the picture, every way to filter, and every event, once all are shown', async () => {
    await site.visit('/timeline/', { viewport: wide }, async (page) => {
      await page.locator('.show-all').click();
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await page.locator('.skip').focus();
      await page
        .locator('.taken-elsewhere a')
        .last()
        .evaluate((link) => link.setAttribute('data-last', ''));
      await page.evaluate(() => {
        const reached: string[] = [];
        Object.assign(window, { reached });
        document.addEventListener('focusin', ({ target }) => {
          const element = target as Element;
          reached.push(
            element.hasAttribute('data-last')
              ? 'last'
              : (element.closest('main > section li[id]')?.id ??
                  element.closest('.event-mark')?.localName ??
                  element.getAttribute('name') ??
                  element.closest('summary')?.textContent.trim() ??
                  element.getAttribute('href') ??
                  ''),
          );
        });
      });
      const noted = () => page.evaluate(() => (window as unknown as { reached: string[] }).reached);
      // The page notes what has the focus, and is asked now and then: asking takes as long as pressing.
      for (let i = 0; i < 3 * events.length; i++) {
        await page.keyboard.press('Tab');
        if (i % 25 === 24 && (await noted()).includes('last')) break;
      }
      const all = await noted();
      expect(all).toContain('last');
      const reached = all.slice(0, all.indexOf('last'));
      for (const name of [...filters, 'q']) expect(reached).toContain(name);
      expect(reached.filter((name) => name === 'a').length).toBe(1);
      expect(inOrder(reached)).toEqual(events.map(({ id }) => id));
    });
  }, 120_000);

  it('goes with the arrows from mark to mark of the picture, says each, and opens one', async ({
    expect,
  }) => {
    await site.look('/timeline/', { viewport: wide }, async (page) => {
      await page.locator('.chart-wide .event-mark[tabindex="0"]').focus();
      const said: string[] = [];
      for (let i = 0; i < 5; i++) {
        said.push(await page.locator('.chart-tip').innerText());
        await page.keyboard.press('ArrowRight');
      }
      expect(said.every((words) => /\d{4}/.test(words))).toBe(true);
      expect(new Set(said).size).toBe(5);
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toContain(href);
    });
  });

  it('goes with the arrows from event to event, past those that are hidden, but only from an event', async () => {
    await site.look('/timeline/?track=courts', { viewport: wide }, async (page) => {
      const shown = await entriesShown(page);
      const link = (i: number) => page.locator(`li[id="${shown[i] ?? ''}"] a`).first();
      await link(0).focus();
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(shown[1]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe(shown[0]);
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe(shown[0]);
      await page.locator('.masthead .name').focus();
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('a');
    });
  });
});

describe('the picture and the list', () => {
  const [, event] = mainEvents(archive);
  const id = event?.id ?? '';
  const litMarks = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.event-mark.lit')].map(
        (mark) => mark.getAttribute('data-events') ?? mark.getAttribute('href')?.split('/').at(-2) ?? '',
      ),
    );

  it('mark each other: an entry under the pointer or with the focus in the picture, a mark in the list', async () => {
    await site.visit('/timeline/', { viewport: wide }, async (page) => {
      await page.locator(`li[id="${id}"] h3 a`).focus();
      for (const ids of await litMarks(page)) expect(ids.split(' ')).toContain(id);
      expect((await litMarks(page)).length).toBeGreaterThan(0);
      const mark = page.locator('.chart-wide .event-mark[href$="/letter-ends-agreements/"]');
      await mark.hover();
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('.entries > li.lit')].map((entry) => entry.id),
        ),
      ).toEqual(['letter-ends-agreements']);
    });
  });

  it('leave out together what a filter leaves out: marks, names, leaders, and the curve behind', async ({
    expect,
  }) => {
    await site.visit('/timeline/?place=TX', { viewport: wide }, async (page) => {
      const bright = (part: string) =>
        page.evaluate(
          (name) =>
            [...document.querySelectorAll(`.chart-wide ${name}`)]
              .filter((element) => Number(getComputedStyle(element).opacity) === 1)
              .flatMap((part) =>
                (
                  part.getAttribute('data-events') ??
                  part.getAttribute('href')?.split('/').at(-2) ??
                  ''
                ).split(' '),
              ),
          part,
        );
      const inTexas = events.filter((one) => facetValuesOf(archive, one).place.includes('TX'));
      const ids = inTexas.map((one) => one.id);
      await expect.poll(() => bright('.spread')).toEqual([]);
      for (const part of ['.event-name', '.leader']) {
        await expect.poll(async () => (await bright(part)).filter((one) => !ids.includes(one))).toEqual([]);
        expect((await bright(part)).length).toBeGreaterThan(0);
      }
      await page.locator('filter-list button').click();
      await expect.poll(async () => (await bright('.event-name')).length).toBeGreaterThan(10);
      expect((await bright('.spread')).length).toBe(1);
    });
  });

  it('say what a mark is under the pointer', async () => {
    await site.visit('/timeline/', { viewport: wide }, async (page) => {
      const tip = page.locator('.chart-tip');
      expect(await tip.isVisible()).toBe(false);
      await page.locator('.chart-wide .event-mark[href$="/napolitano-no-opt-out/"]').hover();
      expect(await tip.innerText()).toBe(
        `October 6, 2010 ${plainText(getOrThrow(archive.events, 'napolitano-no-opt-out').data.title)}`,
      );
      await page.locator('.chart-wide .event-mark[data-events*=" "]').first().hover();
      expect((await tip.innerText()).split('\n').filter(Boolean).length).toBeGreaterThan(1);
      await page.locator('h1').hover();
      expect(await tip.isVisible()).toBe(false);
    });
  });

  it('say what a mark is at the first tap, and lead there at the second', async () => {
    const options = { viewport: narrow, hasTouch: true };
    await site.visit('/timeline/', options, async (page) => {
      const mark = page.locator('.chart-narrow .event-mark:not([data-events])').nth(9);
      const id = (await mark.getAttribute('href'))?.split('/').at(-2) ?? '';
      await mark.scrollIntoViewIfNeeded();
      await mark.tap();
      expect(await page.locator('.chart-tip').innerText()).toContain(
        plainText(getOrThrow(archive.events, id).data.title),
      );
      expect(new URL(page.url()).pathname).toBe('/timeline/');
      await mark.tap();
      await page.waitForURL(`**/timeline/${id}/`);
    });
  });

  it.each([true, false])('name every mark for those who do not see it, script: %s', async (script) => {
    for (const viewport of [wide, narrow])
      await site.visit('/timeline/', { viewport, javaScriptEnabled: script }, async (page) => {
        const session = await page.context().newCDPSession(page);
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const links = nodes.filter(({ role }) => role?.value === 'link');
        const names = links.map(({ name }) => String(name?.value ?? '').trim());
        expect(names.length).toBeGreaterThan(30);
        expect(names.filter((name) => name === '')).toEqual([]);
      });
  });

  it('move nothing where the reader asked for none', async () => {
    await site.look('/timeline/', { viewport: wide, reducedMotion: 'reduce' }, async (page) => {
      const durations = await page.evaluate(() =>
        [...document.querySelectorAll('.event-mark, .event-mark rect')].map(
          (e) => getComputedStyle(e).transitionDuration,
        ),
      );
      expect([...new Set(durations)]).toEqual(['0s']);
    });
  });

  it.each([
    ['wide', wide, '.chart-wide'],
    ['narrow', narrow, '.chart-narrow'],
  ] as const)('have one drawing that shows, %s, with a link for every event', async (_, viewport, shown) => {
    await site.look('/timeline/', { viewport }, async (page) => {
      const visible = await page.evaluate(() =>
        [...document.querySelectorAll('.overview-svg')]
          .filter((svg) => svg.checkVisibility())
          .map((svg) => svg.getAttribute('class')),
      );
      expect(visible).toEqual([expect.stringContaining(shown.slice(1))]);
      expect([...(await marksBright(page))].sort()).toEqual(events.map(({ id }) => id).sort());
      const box = await page.locator(shown).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(viewport.width);
    });
  });

  it('keep marks apart from their ground in forced colors', async () => {
    await site.look('/timeline/', { viewport: wide, forcedColors: 'active' }, async (page) => {
      const paints = await page.evaluate(() => {
        const paint = (selector: string, name: string) =>
          getComputedStyle(document.querySelector(selector) ?? document.body).getPropertyValue(name);
        return {
          ground: paint('body', 'background-color'),
          day: paint('.event-mark .day', 'fill'),
          edge: paint('.event-mark .within', 'stroke'),
          band: paint('.band', 'fill'),
        };
      });
      expect(paints.day).not.toBe(paints.ground);
      expect(paints.edge).not.toBe(paints.ground);
      expect(paints.band).toBe('none');
    });
  });
});

describe('without script', () => {
  it('the timeline has every event, ways to filter it that are pages, and an index of years that opens', async () => {
    await site.visit('/timeline/', { javaScriptEnabled: false, viewport: narrow }, async (page) => {
      expect(await page.locator('main > section li[id]').count()).toBe(events.length);
      expect(await page.locator('filter-list').isVisible()).toBe(false);
      const linked = await page
        .locator('nav.facets a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(linked).toEqual(facets.map((facet) => `/${addressOfFacet('timeline', facet)}`));
      await page.locator('.year button').first().click();
      expect(await page.locator('#years').isVisible()).toBe(true);
      await page.locator('#years a').last().click();
      await page.waitForURL(/#y\d{4}$/);
    });
  });
});

describe('the list', () => {
  const main = mainEvents(archive);
  const other = events.find((event) => !main.includes(event))?.id ?? '';

  it('opens with the main events, grows year by year or at once, and is small again', async ({ expect }) => {
    await site.visit('/timeline/', { viewport: wide }, async (page) => {
      expect(inOrder(await entriesShown(page))).toEqual(main.map(({ id }) => id));
      await page.locator('.other-events summary').first().click();
      expect((await entriesShown(page)).length).toBeGreaterThan(main.length);
      await page.locator('.show-all').click();
      expect(inOrder(await entriesShown(page))).toEqual(events.map(({ id }) => id));
      await expect.poll(() => page.locator('.show-all').innerText()).toBe(language.words.timeline.mainOnly);
      await page.locator('.show-all').click();
      expect(inOrder(await entriesShown(page))).toEqual(main.map(({ id }) => id));
    });
  });

  it.for([true, false])(
    'shows the event to which an old address leads, script: %s',
    async (script, { expect }) => {
      await site.visit(`/timeline/#${other}`, { viewport: wide, javaScriptEnabled: script }, async (page) => {
        const entry = page.locator(`li[id="${other}"]`);
        await expect.poll(() => entry.isVisible()).toBe(true);
        const { top, bottom } = await entry.evaluate(
          (item) => item.getBoundingClientRect().toJSON() as DOMRect,
        );
        expect([top >= 0, bottom <= wide.height]).toEqual([true, true]);
      });
    },
  );

  it('has its dates in one form: a month in full, its day, its year, as far as they are known', async () => {
    await site.look('/timeline/', { viewport: wide }, async (page) => {
      const dates = await page.locator('main > section li[id] .when').allTextContents();
      const one =
        /^(about )?((January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2}, )?)?\d{4}$/;
      expect(dates.length).toBe(events.length);
      expect(dates.flatMap((date) => date.split(' to ')).filter((date) => !one.test(date))).toEqual([]);
    });
  });
});

describe('the index of years', () => {
  it('stands beside the list, below the picture, and stays in sight as far down as the list goes', async () => {
    await site.visit('/timeline/', { viewport: wide }, async (page) => {
      const box = (selector: string) =>
        page.evaluate(
          (name) => document.querySelector(name)?.getBoundingClientRect().toJSON() as DOMRect,
          selector,
        );
      const [picture, index] = [await box('.overview'), await box('#years')];
      expect(index.top).toBeGreaterThanOrEqual(picture.bottom);
      expect(index.left).toBeGreaterThan((await box('.entries')).right);
      await page.locator('.year h2').last().scrollIntoViewIfNeeded();
      const { top, bottom } = await box('#years');
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(wide.height);
    });
  });
});

describe('an event', () => {
  it('gives its address to the clipboard, and says so', async ({ expect }) => {
    await site.visit(undefined, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(`${site.origin()}/timeline/letter-ends-agreements/`);
      await page.getByRole('button', { name: 'Copy the link' }).click();
      await expect.poll(() => page.locator('copy-text output').first().innerText()).toBe('Copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `${site.origin()}/timeline/letter-ends-agreements/`,
      );
    });
  });

  it('names what came before and after it, in its track and of all', async () => {
    await site.look('/timeline/letter-ends-agreements/', { javaScriptEnabled: false }, async (page) => {
      const rows = await page
        .locator('.neighbors tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [...row.querySelectorAll('a')].map((link) => link.textContent.trim())),
        );
      const around = (list: typeof events) => {
        const at = list.findIndex(({ id }) => id === 'letter-ends-agreements');
        return [list[at - 1], list[at + 1]].map((one) => plainText(one?.data.title ?? ''));
      };
      expect(rows).toEqual([
        around(events.filter(({ data }) => data.tracks.includes('program'))),
        around(events),
      ]);
    });
  });
});
