import { describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite();
const claim = '/claims/gao-183000/';

describe('the section that says how to cite a page', () => {
  it('gives each style to the clipboard, with its italics where it has any', async ({ expect }) => {
    await site.visit(undefined, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(`${site.origin()}${claim}`);
      await page.getByText('Cite this page').click();
      for (const style of ['APA', 'BibTeX']) {
        const part = page.locator('#cite dd').filter({ has: page.getByLabel(`Copy the ${style} citation`) });
        await part.getByRole('button').click();
        await expect.poll(() => part.locator('output').first().innerText()).toBe('Copied.');
        const shown = await part.locator('> :first-child').innerText();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown.trim());
      }
      await page.getByLabel('Copy the MLA citation').click();
      const rich = () =>
        page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
        });
      await expect.poll(rich).toContain('<i>The Secure Communities Record</i>');
    });
  });

  it('gives its files without script', async () => {
    await site.visit(undefined, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.origin()}${claim}`);
      await page.getByText('Cite this page').click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#cite').getByRole('link', { name: 'RIS' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('claims-gao-183000.ris');
      let text = '';
      for await (const chunk of await download.createReadStream()) text += String(chunk);
      expect(text).toMatch(/^TY {2}- ELEC\nID {2}- claims-gao-183000\n/);
    });
  });
});
