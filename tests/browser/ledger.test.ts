import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { claimFacets, speakersOfClaim } from '../../src/views/claims/claim-facets.ts';
import { addressOfFacet } from '../../src/views/lists/facets.ts';
import { searchKindOf } from '../../src/views/search/search-kinds.ts';
import { sourceFacets } from '../../src/views/sources/source-facets.ts';
import { publisherOf, titleOf } from '../../src/views/sources/source-label.ts';
import { archive } from '../real-archive.ts';
import { builtFiles } from '../site/built-site.ts';
import { language } from '../../src/language/index.ts';
import { openSite, wide } from './open-site.ts';

const site = openSite();
const claims = [...archive.claims.values()];
const { words } = language;

/** Returns the ids of the records that a filter shows, in order, once it shows all that it found. */
async function shownOn(page: Page): Promise<string[]> {
  const more = page.locator('filter-list .results button');
  while (await more.isVisible()) await more.click();
  return page
    .locator('filter-list .results li > a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
}

/** Waits until the tally says that some of the list is shown. */
const filtered = (page: Page) => page.locator('output', { hasText: / of / }).waitFor();
const indexOf = (page: Page) => page.locator('main > section');

const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
const tallyOf = (page: Page) => page.locator('output').first().innerText();
const queryOf = (page: Page) => page.evaluate(() => location.search);
const sorted = (ids: readonly string[]) => [...ids].sort();

describe('the filter of the claims', () => {
  it('is not used where nothing is chosen: the page shows the subjects, and says how many claims there are', async () => {
    await site.visit('/claims/', { viewport: wide }, async (page) => {
      expect(await shownOn(page)).toEqual([]);
      expect(await tallyOf(page)).toBe(`${claims.length.toLocaleString('en-US')} claims`);
      const linked = await indexOf(page)
        .locator('li > a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(sorted(linked.map(String))).toEqual(
        sorted(claimFacets(archive).map((facet) => `/${addressOfFacet('claims', facet)}`)),
      );
    });
  });

  it.each([
    ['topic', 'rollout'],
    ['standing', 'disputed'],
    ['speaker', 'court'],
    ['year', '2011'],
  ] as const)(
    'shows by %s the claims that stand on the pages of that facet, such as %s, in the place of the subjects',
    async (kind, value) => {
      const facet = claimFacets(archive).find((one) => one.kind === kind && one.value === value);
      await site.visit('/claims/', { viewport: wide }, async (page) => {
        await page.locator(`select[name=${kind}]`).selectOption(value);
        await filtered(page);
        const ids = await shownOn(page);
        expect(ids).toEqual(facet?.entries.map(({ id }) => id));
        expect(await indexOf(page).filter({ visible: true }).count()).toBe(0);
        expect(await tallyOf(page)).toBe(
          `${ids.length.toLocaleString('en-US')} of ${claims.length.toLocaleString('en-US')} claims`,
        );
        expect(await queryOf(page)).toBe(`?${kind}=${value}`);
      });
    },
  );

  it('keeps what is chosen in the address: after a reload, and on the way back from a claim', async () => {
    const expected = claims
      .filter(
        (claim) => claim.data.standing === 'disputed' && speakersOfClaim(archive, claim).includes('press'),
      )
      .map(({ id }) => id);
    await site.visit('/claims/', { viewport: wide }, async (page) => {
      await choice(page, 'Status').selectOption('disputed');
      await choice(page, words.facets.choice.speaker).selectOption('press');
      await filtered(page);
      expect(sorted(await shownOn(page))).toEqual(sorted(expected));
      await page.reload();
      await filtered(page);
      expect(sorted(await shownOn(page))).toEqual(sorted(expected));
      expect(await choice(page, 'Status').inputValue()).toBe('disputed');
      await page.locator('filter-list .results li > a').first().click();
      await page.waitForURL(/\/claims\/[^/]+\/$/);
      await page.goBack();
      await page.waitForURL(/\?standing=disputed&speaker=press$/);
      await filtered(page);
      expect(sorted(await shownOn(page))).toEqual(sorted(expected));
    });
  });

  it('finds words in the statements whatever their case, all of them, and is cleared by a button', async ({
    expect,
  }) => {
    await site.visit('/claims/', { viewport: wide }, async (page) => {
      await page.getByLabel('Words').fill('NAPOLITANO letter');
      await filtered(page);
      const texts = await page.locator('filter-list .results li').allInnerTexts();
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text) => !/napolitano/i.test(text) || !/letter/i.test(text))).toEqual([]);
      await page.getByRole('button', { name: 'Clear' }).click();
      await expect.poll(() => indexOf(page).first().isVisible()).toBe(true);
      expect(await shownOn(page)).toEqual([]);
      expect(await queryOf(page)).toBe('');
    });
  });

  it('shows nothing where nothing fits, and the subjects where the address asks for what there is not', async () => {
    await site.visit('/claims/?q=no-such-word-anywhere', { viewport: wide }, async (page) => {
      await filtered(page);
      expect(await shownOn(page)).toEqual([]);
      expect(await tallyOf(page)).toMatch(/^0 of /);
    });
    await site.look('/claims/?topic=astronomy', { viewport: wide }, async (page) => {
      await expect.poll(() => indexOf(page).first().isVisible()).toBe(true);
    });
  });

  it('is worked by the keyboard alone', async () => {
    await site.look('/claims/', { viewport: wide }, async (page) => {
      await choice(page, 'Status').focus();
      await page.keyboard.type('disp');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('speaker');
      expect(await choice(page, 'Status').inputValue()).toBe('disputed');
      await filtered(page);
    });
  });

  it('says so where the list cannot be loaded', async () => {
    await site.visit('/claims/', { viewport: wide }, async (page) => {
      await page.route('**/claims/list.json', (route) => route.abort());
      await choice(page, 'Status').selectOption('disputed');
      await page.locator('output', { hasText: words.scripts.filter.failed }).waitFor();
      await expect.poll(() => indexOf(page).first().isVisible()).toBe(true);
    });
  });

  it('is not there without script; the pages of the claims are', async () => {
    await site.look('/claims/?topic=rollout', { viewport: wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('filter-list').isVisible()).toBe(false);
      expect(await indexOf(page).locator('li > a:visible').count()).toBe(claimFacets(archive).length);
    });
  });
});

describe('the filter of the sources', () => {
  it.each(['morton', 'new york times', 'states can’t'])(
    'finds "%s" in titles and publishers',
    async (searched) => {
      const fold = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'");
      const expected = [...archive.sources.values()].filter(({ data }) => {
        const text = fold(`${titleOf(data)} ${publisherOf(data)}`);
        return fold(searched)
          .split(' ')
          .every((word) => text.includes(word));
      });
      await site.visit('/sources/', { viewport: wide }, async (page) => {
        await page.getByLabel('Words').fill(searched);
        await filtered(page);
        expect(expected.length).toBeGreaterThan(0);
        expect(sorted(await shownOn(page))).toEqual(sorted(expected.map(({ id }) => id)));
      });
    },
  );

  it('tells primary documents from those about them', async () => {
    const primary = sourceFacets(archive).find(({ value }) => value === 'primary')?.entries ?? [];
    await site.visit('/sources/?evidence=primary', { viewport: wide }, async (page) => {
      await filtered(page);
      expect(await shownOn(page)).toEqual(primary.map(({ id }) => id));
    });
  });
});

/** Types words into the search and waits until it says what it found. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByLabel('Words').fill(words);
  await page.locator('output', { hasText: /found|loaded/ }).waitFor();
}

describe.each(['/claims/?topic=rollout', '/sources/?q=morton', '/search/?q=illinois'])(
  'a visit to %s',
  (address) => {
    it('shows a part at once and moves nothing, however late the script comes', async () => {
      const shift = await site.visit(undefined, { viewport: wide }, async (page) => {
        await page.route('**/_astro/*.js', async (route) => {
          await new Promise((done) => setTimeout(done, 500));
          await route.continue();
        });
        await page.goto(`${site.origin()}${address}`, { waitUntil: 'load' });
        await page.locator('output', { hasText: / of |found/ }).waitFor();
        return page.evaluate(async () => {
          await new Promise((done) => setTimeout(done, 200));
          return new Promise<number>((done) => {
            let sum = 0;
            const observer = new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & {
                value: number;
              })[])
                sum += entry.value;
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 100);
          });
        });
      });
      expect(shift).toBe(0);
    });
  },
);

describe('the search of everything', () => {
  it('fetches its index once it is used, and breaks no policy', async () => {
    await site.visit(undefined, { viewport: wide }, async (page) => {
      const fetched: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(`${site.origin()}/search/`, { waitUntil: 'load' });
      expect(fetched.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
      await searchFor(page, 'detainer');
      expect(fetched).toEqual(
        expect.arrayContaining([
          '/pagefind/pagefind.js',
          '/pagefind/pagefind-worker.js',
          '/pagefind/kinds.json',
          '/pagefind/words.json',
        ]),
      );
      expect(complaints).toEqual([]);
    });
  });

  it('shows what it finds by kind, each a link to a page that is there, and more on demand', async () => {
    const files = builtFiles();
    await site.visit('/search/', { viewport: wide }, async (page) => {
      await searchFor(page, 'opt out');
      const sections = page.locator('.results section[aria-labelledby^=found-]');
      const titles = (await sections.locator('h2').allInnerTexts()).map((heading) =>
        heading.replace(/ *[\d,]+$/, ''),
      );
      expect(titles).toEqual(
        Object.values(language.words.searchKinds).filter((title) => titles.includes(title)),
      );
      expect(titles).toEqual(expect.arrayContaining(['Events', 'Claims', 'Sources']));
      const links = await sections
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(
        links.filter(
          (link) =>
            !searchKindOf(link.slice(1)) || !files.includes(`${link.slice(1).replace(/#.*/, '')}index.html`),
        ),
      ).toEqual([]);

      const ofClaims = page.getByRole('region', { name: /^Claims/ });
      expect(await ofClaims.locator('li').count()).toBe(5);
      await ofClaims.getByRole('button').click();
      await ofClaims.locator('li').nth(5).waitFor();
      expect(await page.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-child(6)'))).toBe(
        true,
      );
    });
  });

  it('keeps the words in the address', async () => {
    await site.look('/search/', { viewport: wide }, async (page) => {
      await searchFor(page, 'Illinois');
      expect(await queryOf(page)).toBe('?q=Illinois');
      const tally = await tallyOf(page);
      await page.reload();
      await page.locator('output', { hasText: 'found' }).waitFor();
      expect(await tallyOf(page)).toBe(tally);
    });
  });

  it('says that nothing was found', async () => {
    await site.look('/search/?q=xylophone', { viewport: wide }, async (page) => {
      await page.locator('output', { hasText: 'found' }).waitFor();
      expect(await tallyOf(page)).toBe('No page has “xylophone” in it. 0 results found');
      expect(await page.locator('.results').innerText()).toBe('');
    });
  });

  it('forgives a letter, and says so', async () => {
    await site.look('/search/', { viewport: wide }, async (page) => {
      await searchFor(page, 'detaner');
      expect(await tallyOf(page)).toContain(
        'No page has “detaner” in it. Here are the results for “detainer” instead.',
      );
      expect(await page.locator('.results section').count()).toBeGreaterThan(2);
    });
  });

  it('finds nothing for a number that no page has, but the places of that code', async () => {
    await site.look('/search/?q=31165', { viewport: wide }, async (page) => {
      await page.locator('output', { hasText: 'found' }).waitFor();
      expect(await tallyOf(page)).toBe('No page has “31165” in it. 0 results found');
      const places = page.getByRole('region', { name: 'Places' });
      expect(await places.innerText()).toContain('Sioux County, Nebraska');
    });
  });

  it('finds a percentage however it is written', async () => {
    await site.look('/search/?q=55%25', { viewport: wide }, async (page) => {
      await page.locator('output', { hasText: 'found' }).waitFor();
      const tally = await tallyOf(page);
      await searchFor(page, '55 percent');
      expect(await tallyOf(page)).toBe(tally);
    });
  });

  it.for([
    ['cook county', 'Places', 'Cook County, Illinois'],
    ['how many deported', 'Short answer', 'How many people were deported through Secure Communities?'],
    ['comunidades seguras', 'Short answer', 'What was Secure Communities?'],
    ['my county name', 'Short answer', 'When did Secure Communities start in my county?'],
    ['deported', 'Short answer', 'How many people were deported through Secure Communities?'],
    ['lesson plan', 'Short answer', 'Is there material for teachers?'],
  ] as const)('shows first for "%s", under "%s": %s', async ([query, heading, first], { expect }) => {
    await site.look(`/search/?q=${encodeURIComponent(query)}`, { viewport: wide }, async (page) => {
      await page.locator('output', { hasText: 'found' }).waitFor();
      // Places are loaded beside the pages, and may come after them.
      await expect.poll(() => page.locator('.results h2').first().innerText()).toBe(heading);
      expect(await page.locator('.results li a').first().innerText()).toBe(first);
    });
  });

  it('shows lessons before the other kinds to a teacher', async () => {
    await site.look('/search/?q=teacher', { viewport: wide }, async (page) => {
      await page.locator('output', { hasText: 'found' }).waitFor();
      const first = page.locator('.results section[aria-labelledby^=found-]').first();
      expect(await first.locator('h2').innerText()).toContain(language.words.searchKinds.lesson);
    });
  });

  it('says that it is searching while its index is on its way', async () => {
    await site.visit('/search/', { viewport: wide }, async (page) => {
      await page.route('**/pagefind/words.json', async (route) => {
        await page.locator('output', { hasText: 'Searching' }).waitFor();
        await route.continue();
      });
      await page.locator('search-site input').fill('detainer');
      await page.locator('output', { hasText: 'found' }).waitFor();
    });
  });

  it('leads to the lists where its index cannot be loaded, and where there is no script', async () => {
    const lists = ['/timeline/', '/explainers/', '/claims/', '/conflicts/', '/sources/', '/glossary/'];
    const linksOf = (page: Page) =>
      page.locator('main a:visible').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    await site.visit('/search/', { viewport: wide }, async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await searchFor(page, 'detainer');
      expect(await tallyOf(page)).toContain('could not be loaded');
      expect(await linksOf(page)).toEqual(expect.arrayContaining(lists));
    });
    await site.look('/search/', { viewport: wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('search-site').isVisible()).toBe(false);
      expect(await linksOf(page)).toEqual(expect.arrayContaining(lists));
    });
  });
});
