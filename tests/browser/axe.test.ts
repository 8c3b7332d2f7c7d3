import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { narrow, openSite, wide } from './open-site.ts';
import { samplePages } from './sample-pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All rules; and those of colour, which is all that differs in the dark. */
const rules = {
  all: `{ type: 'tag', values: ${JSON.stringify(tags)} }`,
  colour:
    "{ type: 'rule', values: axe.getRules(['cat.color']).map(({ ruleId }) => ruleId).filter((rule) => !rule.endsWith('-enhanced')) }",
};

/** Returns what axe sees as a problem on a page: the rule and the first elements. */
async function problemsOf(page: Page, of: keyof typeof rules): Promise<string[]> {
  await page.evaluate(axe);
  const run = `axe.run(document, { runOnly: ${rules[of]}, resultTypes: ['violations'] })`;
  const { violations } = await page.evaluate<AxeResults>(run);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 120))
        .join(' | ')} (${nodes.length})`,
  );
}

const site = openSite();

describe.concurrent.each(samplePages)('the longest page of the kind $kind, $path', ({ path }) => {
  it.each([wide, narrow])(
    'has no problem that axe sees, and none of colour in the dark, $width px wide',
    async (viewport) => {
      await site.visit(path, { colorScheme: 'light', viewport }, async (page) => {
        expect(['light', await problemsOf(page, 'all')]).toEqual(['light', []]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(['dark', await problemsOf(page, 'colour')]).toEqual(['dark', []]);
      });
    },
  );
});

describe('axe', () => {
  it('sees a problem where there is one, below the policy of the site', async () => {
    const found = await site.visit('/', {}, async (page) => {
      await page.evaluate(() => document.querySelector('h1')?.replaceChildren());
      return problemsOf(page, 'all');
    });
    expect(found).toEqual([expect.stringContaining('empty-heading')]);
  });

  it('sees words that the dark swallows', async () => {
    const found = await site.visit('/', { colorScheme: 'dark' }, async (page) => {
      await page.evaluate(() => document.querySelector('h1')?.style.setProperty('color', '#333'));
      return problemsOf(page, 'colour');
    });
    expect(found).toEqual([expect.stringContaining('color-contrast')]);
  });
});
