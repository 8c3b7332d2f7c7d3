import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { charts } from '../real-charts.ts';
import { openSite } from './open-site.ts';

const site = openSite();

/** The room of a sheet of US Letter within the margins of the print, in CSS pixels. */
const sheet = { width: 650, height: 904 };

/** Returns a text without what the lines of a print make of it: line ends, hyphens, ligatures. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2060-]/g, '');

/**
 * Runs in the page: the cells of the table of which every line holds a single word, though they have
 * several.
 */
function squeezedCells(): string[] {
  return [...document.querySelectorAll('.chart-table :is(th, td)')].flatMap((cell) => {
    const words = cell.textContent.split(/\s+/).filter(Boolean);
    const range = document.createRange();
    range.selectNodeContents(cell);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 4))).size;
    return words.length > 3 && lines >= words.length ? [cell.textContent] : [];
  });
}

describe.each(charts.map(({ id }) => id))('the page of the chart %s on paper', (id) => {
  it('has its drawing whole on one sheet, and no column of single words', async () => {
    await site.look(`/charts/${id}/`, { viewport: sheet, javaScriptEnabled: false }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const drawing = page.locator('.chart .chart-svg').filter({ visible: true });
      const { width = 0, height = 0 } = (await drawing.boundingBox()) ?? {};
      expect(width).toBeLessThanOrEqual(sheet.width);
      expect(height).toBeLessThanOrEqual(sheet.height);
      expect(await page.evaluate(squeezedCells)).toEqual([]);
      // Line by line, since the outline of each line stands in the print too.
      const labels = (await drawing.locator('text:not(:has(tspan)), tspan').allTextContents())
        .map(squeeze)
        .filter((text) => text.length > 4);
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'Letter' })));
      const { text } = await extractText(pdf, { mergePages: false });
      const lacking = text.map(squeeze).map((one) => labels.filter((label) => !one.includes(label)));
      await page.emulateMedia({ media: null });
      expect(labels.length).toBeGreaterThan(2);
      expect(lacking.toSorted((a, b) => a.length - b.length)[0]).toEqual([]);
    });
  });
});
