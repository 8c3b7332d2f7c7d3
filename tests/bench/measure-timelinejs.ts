import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serveFolder } from './serve-folder.ts';
import { publishedTitles, timelineJsSite } from './timelinejs-page.ts';
import { visitPage, type Visit } from './visit-page.ts';

/** One way to show the events: what a visit costs, what is there without script, and what is in print. */
export interface Shown extends Visit {
  wordsWithoutScript: number;
  printedPages: number;
  /** Events whose title stands in the print. */
  printedEvents: number;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

async function wordsWithoutScript(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(url);
    const text = await page.locator('body').innerText();
    return [...words.segment(text)].filter((part) => part.isWordLike).length;
  } finally {
    await context.close();
  }
}

async function print(browser: Browser, url: string, titles: readonly string[]) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    // Nothing is compared with a page that shows no events.
    await page
      .getByText(titles[0] ?? '')
      .filter({ visible: true })
      .first()
      .waitFor();
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    const printed = letters(text);
    return {
      printedPages: totalPages,
      printedEvents: titles.filter((title) => printed.includes(letters(title))).length,
    };
  } finally {
    await context.close();
  }
}

async function measure(
  browser: Browser,
  folder: string,
  address: string,
  titles: readonly string[],
  runs: number,
): Promise<Shown> {
  const server = await serveFolder(folder);
  const url = server.origin + address;
  try {
    const visit = await visitPage(browser, url, runs);
    return {
      ...visit,
      wordsWithoutScript: await wordsWithoutScript(browser, url),
      ...(await print(browser, url, titles)),
    };
  } finally {
    server.close();
  }
}

/**
 * Returns what our timeline and TimelineJS make of the same events, titles and first sentences, in the same
 * browser from the same kind of server.
 */
export async function measureTimelineJs(
  built: string,
  runs: number,
): Promise<{ events: number; ours: Shown; timelineJs: Shown }> {
  const titles = publishedTitles(built);
  const browser = await launchChromium();
  try {
    const ours = await measure(browser, built, '/timeline/', titles, runs);
    return {
      events: titles.length,
      ours,
      timelineJs: await measure(browser, timelineJsSite(built), '/', titles, runs),
    };
  } finally {
    await browser.close();
  }
}
