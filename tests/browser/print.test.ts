import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from '../../src/views/sources/source-label.ts';
import { claimsIn, plainText } from '../../src/prose/index.ts';
import { getOrThrow } from '../../src/archive/index.ts';
import { archive } from '../real-archive.ts';
import { openSite } from './open-site.ts';
import { samplePages } from './sample-pages.ts';

const site = openSite();
const events = [...archive.events.values()];
const claims = new Set(events.flatMap((event) => [event.data.dateFrom, ...claimsIn(archive, event)]));
const sources = new Set(
  [...claims].flatMap((id) => getOrThrow(archive.claims, id).data.sources.map((source) => source.id)),
);

/** Returns a text without what the lines of a print make of it: line ends, hyphens, ligatures. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2060-]/g, '');

/** Returns the squeezed text of a page as it is printed. */
function printed(path: string): Promise<string> {
  return site.visit(path, { javaScriptEnabled: false }, async (page) => {
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
    );
    return squeeze((await extractText(pdf, { mergePages: true })).text);
  });
}

describe('the timeline in print', () => {
  let text = '';
  beforeAll(async () => {
    text = await printed('/timeline/');
  });

  it('has the title of every event', () => {
    expect(events.length).toBeGreaterThanOrEqual(35);
    expect(
      events.map(({ data }) => plainText(data.title)).filter((title) => !text.includes(squeeze(title))),
    ).toEqual([]);
  });

  it('has every source of what the events say', () => {
    expect(sources.size).toBeGreaterThan(100);
    const titles = [...sources].map((id) => titleOf(getOrThrow(archive.sources, id).data));
    expect(titles.filter((title) => !text.includes(squeeze(title)))).toEqual([]);
  });

  it('begins with the overview on one page, lying, and goes on upright', async () => {
    await site.visit('/timeline/', { javaScriptEnabled: false }, async (page) => {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
      const sizes = await Promise.all(
        [1, 2, 3].map(async (number) => (await pdf.getPage(number)).getViewport({ scale: 1 })),
      );
      expect(sizes.map(({ width, height }) => (width > height ? 'lying' : 'upright'))).toEqual([
        'lying',
        'upright',
        'upright',
      ]);
      const { text: pages } = await extractText(pdf, { mergePages: false });
      const lanes = archive.vocabulary.data.tracks.map(({ label }) => squeeze(label));
      expect(lanes.filter((label) => !squeeze(pages[0] ?? '').includes(label))).toEqual([]);
      const [first] = events.map(({ data }) => plainText(data.title));
      expect(squeeze(pages[0] ?? '')).toContain(squeeze('The timeline at a glance'));
      expect(pages.slice(1).some((one) => squeeze(one).includes(squeeze(first ?? '')))).toBe(true);
    });
  });

  it('leaves out what only a screen can use', () => {
    expect(text).not.toContain(squeeze('Skip to the text'));
  });
});

describe('an explainer in print', () => {
  const path = samplePages.find(({ kind }) => kind === 'explainer')?.path ?? '';

  it('has its numbered sources with their addresses', async () => {
    const text = await printed(path);
    const { titles, addresses } = await site.visit(path, { javaScriptEnabled: false }, (page) =>
      page.evaluate(() => ({
        titles: [...document.querySelectorAll('.references [data-record$="/title"]')].map(
          (link) => link.textContent,
        ),
        addresses: [...document.querySelectorAll('.references a[href^="http"]')].map(
          (link) => link.getAttribute('href') ?? '',
        ),
      })),
    );
    expect(titles.length).toBeGreaterThan(20);
    expect([...titles, ...addresses].filter((words) => !text.includes(squeeze(words)))).toEqual([]);
  });

  it.each([...archive.explainers.keys()])('leaves no page nearly empty but the last: %s', async (id) => {
    await site.visit(`/explainers/${id}/`, { javaScriptEnabled: false }, async (page) => {
      const pdf = await getDocumentProxy(
        new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
      );
      const { text: pages } = await extractText(pdf, { mergePages: false });
      expect(
        pages
          .slice(0, -1)
          .map((one, i) => [i + 1, squeeze(one).length] as const)
          .filter(([, length]) => length < 500),
      ).toEqual([]);
    });
  });

  it('says in words what a drawing shows that is higher than a page', async () => {
    const text = await printed('/explainers/what-research-found/');
    const words = await site.visit('/explainers/what-research-found/', { javaScriptEnabled: false }, (page) =>
      page.locator('figure.tall details > p').textContent(),
    );
    expect(words).toMatch(/\d/);
    expect(text).toContain(squeeze(words ?? ''));
  });
});
