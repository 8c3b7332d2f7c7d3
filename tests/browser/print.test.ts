import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { getOrThrow } from '../../src/archive/index.ts';
import { headingsOf, plainText, sourcesOfDocument } from '../../src/prose/index.ts';
import { titleBeforeMore, titleOf } from '../../src/views/sources/source-label.ts';
import { mainEvents } from '../../src/views/timeline/timeline-pages.ts';
import { archive } from '../real-archive.ts';
import { openSite } from './open-site.ts';
import { samplePages } from './sample-pages.ts';

const site = openSite();
const events = [...archive.events.values()];
/** Returns a text without what the lines of a print make of it: line ends, hyphens, ligatures. */
const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2060-]/g, '');

/** A page as it is printed: of each sheet its squeezed text and how it lies. */
type Printed = { text: string; lies: boolean }[];

async function print(path: string, format: string): Promise<Printed> {
  return site.look(path, { javaScriptEnabled: false }, async (page) => {
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, preferCSSPageSize: true })));
    const { text } = await extractText(pdf, { mergePages: false });
    return Promise.all(
      text.map(async (one, i) => {
        const { width, height } = (await pdf.getPage(i + 1)).getViewport({ scale: 1 });
        return { text: squeeze(one), lies: width > height };
      }),
    );
  });
}

const prints = new Map<string, Promise<Printed>>();

/** Returns a page as it is printed, which is done once. */
function printed(path: string, format = 'A4'): Promise<Printed> {
  const printing = prints.get(path + format) ?? print(path, format);
  prints.set(path + format, printing);
  return printing;
}
const printedText = async (path: string) => (await printed(path)).map(({ text }) => text).join('');

describe('the overview in print', () => {
  it.each(['A4', 'Letter'])(
    'is one sheet of %s: answers on one side, what they rest on upon the other',
    async (format) => {
      const sides = await printed('/overview/', format);
      const { tree } = getOrThrow(archive.pages, 'overview');
      const questions = headingsOf(tree).map(({ text }) => squeeze(text));
      expect(sides.length).toBe(2);
      expect(questions.length).toBe(7);
      expect(questions.filter((question) => !sides[0]?.text.includes(question))).toEqual([]);
    },
  );
});

describe('the timeline in print', () => {
  let text = '';
  beforeAll(async () => {
    text = await printedText('/timeline/');
  });

  it('is an edition of the main events: the title of each, and of no other', () => {
    const titles = (all: typeof events) => all.map(({ data }) => squeeze(plainText(data.title)));
    const main = mainEvents(archive);
    expect(main.length).toBeGreaterThan(10);
    expect(titles(main).filter((title) => !text.includes(title))).toEqual([]);
    const others = titles(events.filter((event) => !main.includes(event)));
    expect(others.filter((title) => text.includes(title))).toEqual([]);
  });

  it('has a heading for the years of main events, and for no other', async () => {
    const years = await site.visit('/timeline/', { javaScriptEnabled: false }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page
        .locator('.year h2')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
    });
    const ofMain = mainEvents(archive).map(({ data }) => data.date.slice(0, 4));
    expect(years).toEqual([...new Set(ofMain)].sort());
  });

  it('takes a dozen sheets at most', async () => {
    expect((await printed('/timeline/')).length).toBeLessThanOrEqual(12);
  });

  it('begins with the overview on one page, lying, and goes on upright', async () => {
    const [first, ...others] = await printed('/timeline/');
    expect(first?.lies).toBe(true);
    expect(others.slice(0, 2).map(({ lies }) => lies)).toEqual([false, false]);
    const lanes = archive.vocabulary.data.tracks.map(({ label }) => squeeze(label));
    expect(lanes.filter((label) => !first?.text.includes(label))).toEqual([]);
    expect(first?.text).toContain(squeeze('The timeline at a glance'));
    const [title] = mainEvents(archive).map(({ data }) => squeeze(plainText(data.title)));
    expect(others.some((sheet) => sheet.text.includes(title ?? '?'))).toBe(true);
  });

  it('leaves out what only a screen can use', () => {
    expect(text).not.toContain(squeeze('Skip to the text'));
  });
});

describe('an explainer in print', () => {
  const path = samplePages.find(({ kind }) => kind === 'explainer')?.path ?? '';

  it('has its numbered sources with their addresses', async () => {
    const text = await printedText(path);
    const { titles, addresses } = await site.look(path, { javaScriptEnabled: false }, (page) =>
      page.evaluate(() => ({
        titles: [...document.querySelectorAll('.references [data-record$="/title"]')].map(
          (link) => link.textContent,
        ),
        addresses: [
          ...document.querySelectorAll('.references a:is([href^="http"], [href*="/sources/"])'),
        ].map((link) => link.getAttribute('href') ?? ''),
      })),
    );
    expect(titles.length).toBeGreaterThan(20);
    expect(addresses.length).toBeGreaterThanOrEqual(titles.length);
    expect([...titles, ...addresses].filter((words) => !text.includes(squeeze(words)))).toEqual([]);
  });

  it.each([...archive.explainers.keys()])('leaves no page nearly empty but the last: %s', async (id) => {
    const sheets = await printed(`/explainers/${id}/`);
    expect(
      sheets
        .slice(0, -1)
        .map(({ text }, i) => [i + 1, text.length] as const)
        .filter(([, length]) => length < 500),
    ).toEqual([]);
  });

  it('says in words what a drawing shows that is higher than a page', async () => {
    const path = '/explainers/from-one-county-to-everywhere/';
    const text = await printedText(path);
    const words = await site.look(path, { javaScriptEnabled: false }, (page) =>
      page.locator('figure.tall details > p').first().textContent(),
    );
    expect(words).toMatch(/\d/);
    expect(text).toContain(squeeze(words ?? ''));
  });
});

describe.each([...archive.lessons.keys()])('the sheets of %s in print', (id) => {
  it.each(['print', 'slides', 'key'])('say on each page of "%s" where they are from', async (form) => {
    const sheets = await printed(`/teach/${id}/${form}/`);
    const without = sheets.flatMap(({ text }, i) =>
      text.includes(squeeze(`/teach/${id}/`)) && /edition\d/.test(text) ? [] : [i + 1],
    );
    expect(without).toEqual([]);
    expect(sheets.every(({ lies }) => lies === (form === 'slides'))).toBe(true);
  });

  it.each(['print', 'slides'])(
    'name on "%s" every source of each document, and wait for no picture',
    async (form) => {
      const lesson = getOrThrow(archive.lessons, id);
      const titles = lesson.data.documents.flatMap((_, i) =>
        sourcesOfDocument(archive, lesson, i).map(({ data }) => [
          squeeze(titleOf(data)),
          squeeze(titleBeforeMore(data).text),
        ]),
      );
      const text = await printedText(`/teach/${id}/${form}/`);
      expect(titles.filter((forms) => !forms.some((title) => text.includes(title)))).toEqual([]);
      const lazy = await site.look(`/teach/${id}/${form}/`, { javaScriptEnabled: false }, (page) =>
        page.locator('img[loading="lazy"]').count(),
      );
      expect(lazy).toBe(0);
    },
  );

  it('ask all that the lesson asks', async () => {
    const { data } = getOrThrow(archive.lessons, id);
    const asked = [
      ...data.documents.flatMap(({ questions }) => questions.map(({ text }) => text)),
      ...data.organizer.rows,
      ...data.quiz.map(({ text }) => text),
    ].map((text) => squeeze(plainText(text)));
    const text = await printedText(`/teach/${id}/print/`);
    expect(asked.filter((words) => !text.includes(words))).toEqual([]);
  });
});
