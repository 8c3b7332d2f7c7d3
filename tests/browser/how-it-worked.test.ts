import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { arrestWords } from '../../src/views/path/arrest-words.ts';
import { follow } from '../../src/views/path/follow.ts';
import { jurisdictionOf } from '../../src/views/path/jurisdiction-of.ts';
import { rulesById } from '../../src/views/path/rules-in-force.ts';
import { arrestsInOrder, factsOfArrest } from '../../src/views/path/worked-arrests.ts';
import { ruleBook, stagesInOrder } from '../../src/prose/index.ts';
import { getOrThrow } from '../../src/archive/index.ts';
import { language } from '../../src/language/index.ts';
import { archive } from '../real-archive.ts';
import { narrow, openSite, wide } from './open-site.ts';

const site = openSite();
const stages = stagesInOrder(archive);
const plain = factsOfArrest(archive, getOrThrow(archive.arrests, 'traffic-no-record'));
const query = new URLSearchParams({
  state: 'IL',
  county: 'cook-county',
  day: '2012-10-01',
  other: '2015-10-01',
  ...plain,
}).toString();
const path = `/how-it-worked/?${query}`;
const [charge] = arrestWords(archive, plain);
const expected = (day: string) =>
  follow(ruleBook(archive), plain, jurisdictionOf(getOrThrow(archive.places, '17031').data), day);

/** Waits until a case is shown, and returns the titles of the rules of one of its two days. */
async function titlesShown(page: Page, column: 0 | 1): Promise<string[]> {
  await page.locator('.beside-another').waitFor();
  return page.evaluate(
    (i) =>
      [...document.querySelectorAll('.beside-another tbody tr')].flatMap((row) => {
        const summary = row.querySelectorAll('td')[i]?.querySelector('summary');
        return summary ? [summary.firstChild?.textContent ?? ''] : [];
      }),
    column,
  );
}
const titlesOf = (day: string) =>
  expected(day).decisions.map(({ rule }) => getOrThrow(rulesById(archive), rule).title);

describe('the steps of the path', () => {
  it('open in place without script: by their line, and by the drawing', async () => {
    await site.visit('/how-it-worked/', { viewport: wide, javaScriptEnabled: false }, async (page) => {
      const first = page.locator('#booking');
      expect(await first.isVisible()).toBe(false);
      await page.locator('details.stage summary').first().click();
      expect(await first.isVisible()).toBe(true);
      await page.locator('.diagram-wide [data-stage=ident-search]').click();
      expect(await page.locator('#ident-search').isVisible()).toBe(true);
    });
  });

  it('are reached and opened by the keyboard', async () => {
    await site.look('/how-it-worked/', { viewport: wide }, async (page) => {
      await page.locator('.diagram-wide a').nth(6).focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#field-office').isVisible()).toBe(true);
    });
  });

  it('are drawn lying in a wide window and standing in a narrow one, each with a mark for every step', async () => {
    for (const [viewport, shown] of [
      [wide, 'wide'],
      [narrow, 'upright'],
    ] as const)
      await site.look('/how-it-worked/', { viewport }, async (page) => {
        expect(
          await page.locator('.diagram-svg:visible').evaluateAll((all) => all.map((one) => one.classList[1])),
        ).toEqual([`diagram-${shown}`]);
        expect(await page.locator('.diagram-svg:visible a').count()).toBe(stages.length);
      });
  });
});

describe('the form', () => {
  it('is not there without script; the worked examples are, each with its row and its sheet, and one table of several counties', async () => {
    await site.look(path, { viewport: wide, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('follow-arrest').isVisible()).toBe(false);
      expect(await page.getByText('This tool needs JavaScript').isVisible()).toBe(true);
      const rows = page.locator('.cases tbody tr[id]');
      expect(await rows.evaluateAll((all) => all.map(({ id }) => id))).toEqual(
        arrestsInOrder(archive).map(({ id }) => id),
      );
      expect(
        await rows.locator('th a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
      ).toEqual(
        arrestsInOrder(archive).map(({ id }): unknown => expect.stringMatching(new RegExp(`${id}/$`))),
      );
      expect(await page.locator('.worked table:visible').count()).toBe(1);
    });
  });

  it('fetches nothing before it is used, and nothing from elsewhere', async () => {
    await site.visit(undefined, { viewport: wide }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${site.origin()}/how-it-worked/`, { waitUntil: 'networkidle' });
      expect(asked.filter((url) => /\/api\/|finder\.json/.test(url))).toEqual([]);
      await page.locator('select[name=state]').selectOption('IL');
      await page.locator('select[name=county] option[value="cook-county"]').waitFor({ state: 'attached' });
      expect(asked.filter((url) => !url.startsWith(site.origin()))).toEqual([]);
    });
  });

  it('shows the case of its address: the rules of both days as the model has them', async () => {
    await site.look(path, { viewport: wide }, async (page) => {
      expect(await titlesShown(page, 0)).toEqual(titlesOf('2012-10-01'));
      expect(await titlesShown(page, 1)).toEqual(titlesOf('2015-10-01'));
      expect(await page.locator('follow-arrest output').innerText()).toContain(
        'Cook County, Illinois: checks began on January 22, 2013.',
      );
    });
  });

  it('counts the county’s own activation: the path ends at the FBI before it', async () => {
    await site.look(path, { viewport: wide }, async (page) => {
      expect(await titlesShown(page, 0)).toHaveLength(3);
      expect(await page.locator('.lit-path').first().locator('g.lit').count()).toBe(3);
      expect(await page.locator('.lit-path').nth(1).locator('g.lit').count()).toBe(stages.length);
    });
  });

  it('is worked by the keyboard alone, and keeps the case in the address', async () => {
    await site.look('/how-it-worked/', { viewport: wide }, async (page) => {
      await page.locator('select[name=state]').focus();
      await page.keyboard.type('Illin');
      await page.locator('select[name=county] option[value="cook-county"]').waitFor({ state: 'attached' });
      await page.keyboard.press('Tab');
      await page.keyboard.type('Cook');
      await page.locator('select[name=charge]').focus();
      await page.keyboard.type('a fel');
      await page.getByRole('button', { name: 'Follow it' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.beside-another').waitFor();
      const kept = new URLSearchParams(await page.evaluate(() => location.search));
      expect(Object.fromEntries(kept)).toMatchObject({
        state: 'IL',
        county: 'cook-county',
        charge: 'felony',
        day: '2010-10-01',
        other: '2015-10-01',
      });
      const before = await titlesShown(page, 1);
      await page.reload();
      expect(await titlesShown(page, 1)).toEqual(before);
      expect(await page.locator('select[name=charge]').inputValue()).toBe('felony');
    });
  });

  it('says in words what differs, with the period in which it began, and follows a change at once', async () => {
    await site.look(path, { viewport: wide }, async (page) => {
      await page.locator('.differences').waitFor();
      const words = await page.locator('.differences li').allInnerTexts();
      expect(words.find((text) => text.startsWith('Request'))).toContain(
        'on October 1, 2012, the path does not reach it; on October 1, 2015, “Notice of release instead of a hold”',
      );
      await page.locator('input[name=day]').fill('2015-10-01');
      await page.getByText('The written rules say the same thing about this arrest on both days.').waitFor();
    });
  });

  it('opens each rule to what is written and what was found, with who says so one click away', async () => {
    await site.visit(path, { viewport: wide }, async (page) => {
      await page.locator('.beside-another').waitFor();
      const cell = page.locator('.beside-another tr', { hasText: 'Request' }).locator('td').nth(1);
      await cell.locator('summary').click();
      expect(await cell.locator('.written').innerText()).toMatch(/^Written /);
      expect(await cell.locator('.found').innerText()).toMatch(/^Found /);
      await cell.locator('.said-by a').click();
      await page.waitForURL(/\/how-it-worked\/rules\/#rule-notice-asked$/);
      expect(await page.locator('#rule-notice-asked .ref').count()).toBeGreaterThan(0);
    });
  });

  it('begins with a case that one click follows', async () => {
    await site.visit('/how-it-worked/', { viewport: wide }, async (page) => {
      await page.getByRole('button', { name: 'Follow it' }).click();
      await page.locator('.beside-another').waitFor();
      const { county = '' } = archive.site.data.workedExamples ?? {};
      expect(await page.locator('follow-arrest output').innerText()).toContain(
        getOrThrow(archive.places, county).data.name,
      );
    });
  });

  it('is cleared by a button, back to the case that it begins with', async () => {
    await site.visit(path, { viewport: wide }, async (page) => {
      await page.locator('.beside-another').waitFor();
      await page.getByRole('button', { name: 'Clear' }).click();
      expect(await page.locator('.followed').innerHTML()).toBe('');
      expect(await page.evaluate(() => location.search)).toBe('');
      await page.locator('select[name=county] option[value="harris-county"]').waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Follow it' }).click();
      await page.getByText('Harris County, Texas: checks began on').waitFor();
    });
  });

  it('breaks the line where a text is against a step, and draws what comes despite it apart', async () => {
    await site.look(
      path.replace('cook-county', 'dupage-county').replace('status=none', 'status=citizen'),
      { viewport: wide },
      async (page) => {
        await page.locator('.beside-another').waitFor();
        const lit = page.locator('.lit-path').first();
        const way = (to: string) => lit.locator(`.way[data-to="${to}"]`).getAttribute('class');
        expect([
          await way('field-office'),
          await way('request'),
          await way('custody'),
          await way('removal'),
        ]).toEqual(['way lit', 'way broken', 'way apart', 'way broken']);
        expect(await lit.locator('text.despite-words').textContent()).toBe(language.words.path.despite);
        expect(await lit.locator('.cross').count()).toBe(2);
        const rows = page.locator('.beside-another tbody tr');
        expect(await rows.nth(7).locator('td').first().innerText()).toContain(language.words.path.despite);
        expect(await rows.last().locator('td').first().innerText()).toMatch(
          /cannot be removed\s*does not apply/,
        );
      },
    );
  });

  it('has a key with every state of a step that the page shows', async () => {
    for (const [scheme, forcedColors] of [
      ['light', 'none'],
      ['dark', 'none'],
      ['light', 'active'],
    ] as const)
      await site.look(
        '/how-it-worked/',
        { viewport: wide, colorScheme: scheme, forcedColors },
        async (page) => {
          const { shown, key, looks } = await page.evaluate(() => {
            const statesOf = (selector: string) => [
              ...new Set(
                [...document.querySelectorAll(selector)].flatMap((step) =>
                  [...step.classList].filter((name) => name !== 'step' && name !== 'none'),
                ),
              ),
            ];
            const look = (step: Element) => {
              const {
                borderStyle,
                borderRadius,
                backgroundColor,
                backgroundImage,
                height,
                width,
                transform,
              } = getComputedStyle(step, '::before');
              return [
                borderStyle,
                borderRadius,
                backgroundColor,
                backgroundImage,
                height,
                width,
                transform,
              ].join();
            };
            return {
              shown: statesOf('.courses .step'),
              key: statesOf('.outcome-key .step'),
              looks: [...document.querySelectorAll('.outcome-key .step')].map(look),
            };
          });
          expect(shown.filter((state) => !key.includes(state))).toEqual([]);
          expect(shown.length).toBeGreaterThan(4);
          expect(new Set(looks).size).toBe(looks.length);
        },
      );
  });

  it('says so where the rules cannot be fetched', async () => {
    await site.visit(undefined, { viewport: wide }, async (page) => {
      await page.route('**/api/regimes.json', (route) => route.abort());
      await page.goto(`${site.origin()}${path}`);
      await page.getByText('could not be loaded').waitFor();
    });
  });

  it('takes an address that names what there is not for one that chooses nothing there', async () => {
    await site.look(
      '/how-it-worked/?state=IL&county=nowhere-county&day=yesterday&charge=treason',
      { viewport: wide },
      async (page) => {
        await page.locator('select[name=county] option[value="cook-county"]').waitFor({ state: 'attached' });
        expect(await page.locator('.followed').innerHTML()).toBe('');
        expect(await page.locator('select[name=charge]').inputValue()).not.toBe('treason');
      },
    );
  });

  it('moves nothing for readers who ask for less motion', async () => {
    await site.look(path, { viewport: wide, reducedMotion: 'reduce' }, async (page) => {
      await page.locator('.beside-another').waitFor();
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  });

  it('fits 320 pixels, with every day named beside its rule', async () => {
    await site.look(path, { viewport: narrow }, async (page) => {
      await page.locator('.beside-another').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.locator('.beside-another .days').first().isVisible()).toBe(true);
    });
  });

  it('puts the bracket of what comes only despite the rules beside the words and the marks', async () => {
    const citizen = path.replace(/status=[^&]*/, 'status=citizen').replace(/prints=[^&]*/, 'prints=in-ident');
    await site.look(citizen, { viewport: wide }, async (page) => {
      await page.locator('.lit-path .bracket').first().waitFor();
      const crossed = await page.locator('.lit-path svg').evaluateAll((all) =>
        all
          .flatMap((svg) => {
            const bracket = svg.querySelector('.bracket')?.getBoundingClientRect();
            return [...svg.querySelectorAll('text, circle')].filter((one) => {
              const box = one.getBoundingClientRect();
              return (
                bracket &&
                box.left < bracket.right &&
                bracket.left < box.right &&
                box.top < bracket.bottom &&
                bracket.top < box.bottom
              );
            });
          })
          .map((one) => one.textContent),
      );
      expect(crossed).toEqual([]);
    });
  });

  it('shows a path by more than color where colors are forced', async () => {
    await site.look(path, { viewport: wide, forcedColors: 'active' }, async (page) => {
      await page.locator('.beside-another').waitFor();
      const widths = await page
        .locator('.lit-path')
        .first()
        .locator('circle')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).strokeWidth));
      expect(widths.slice(0, 3)).toEqual(['2px', '2px', '2px']);
      expect(widths[4]).not.toBe('2px');
    });
  });
});

const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2060-]/g, '');

/** Returns the squeezed text of a page as it is printed on A4, and how many pages that takes. */
async function printed(page: Page): Promise<{ text: string; pages: number }> {
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
  );
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  return { text: squeeze(text), pages: totalPages };
}

describe('in print', () => {
  it('a case is the comparison alone: the arrest, what differs, every rule written out', async () => {
    await site.look(path, { viewport: wide }, async (page) => {
      await page.locator('.beside-another').waitFor();
      const { text, pages } = await printed(page);
      expect(pages).toBeLessThanOrEqual(5);
      expect(text).toContain(squeeze(`${charge?.label ?? ''}: ${charge?.value ?? '?'}`));
      for (const title of [...titlesOf('2012-10-01'), ...titlesOf('2015-10-01')])
        expect(text).toContain(squeeze(title));
      expect(text).toContain(squeeze('ICE’s request form said that giving notice was voluntary'));
      expect(text).toContain(squeeze('a match does not automatically lead to removal'));
      expect(text).not.toContain(squeeze('Worked examples'));
    });
  });

  it('the page without a case has the text of every step, opened or not', async () => {
    await site.look('/how-it-worked/', { viewport: wide, javaScriptEnabled: false }, async (page) => {
      const { text } = await printed(page);
      for (const { data } of stages)
        for (const words of [data.acts, data.sees])
          expect(text).toContain(squeeze(words.split('[')[0] ?? '?'));
    });
  });

  it('a worked example has every rule of its table, the outcomes, and its sources', async () => {
    const worked = getOrThrow(archive.arrests, 'earlier-removal');
    await site.look(
      `/how-it-worked/${worked.id}/`,
      { viewport: wide, javaScriptEnabled: false },
      async (page) => {
        const { text } = await printed(page);
        const { titles, sources } = await page.evaluate(() => ({
          titles: [...document.querySelectorAll('.courses .step > a')].map((link) => link.textContent),
          sources: [...document.querySelectorAll('.references [data-record$="/title"]')].map(
            (link) => link.textContent,
          ),
        }));
        expect(titles.length).toBeGreaterThan(10);
        expect(sources.length).toBeGreaterThan(20);
        expect(
          [...titles, ...sources, ...Object.values(language.words.outcomes)].filter(
            (words) => !text.includes(squeeze(words)),
          ),
        ).toEqual([]);
      },
    );
  });
});
