import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { twinOf } from '../../src/exports/markdown/twin-address.ts';
import { textOfMarkdown, textOfPage } from '../exports/same-text.ts';
import { archive } from '../real-archive.ts';
import { builtFiles, textOf } from './built-site.ts';

const files = builtFiles();
const twins = files.filter((file) => file.endsWith('.md'));
const pageOfTwin = (twin: string) => twin.replace(/\.md$/, '/index.html');

describe('the Markdown beside the pages', () => {
  it('is there for every explainer, event, claim, dispute, chart and lesson, for librarians, and for the glossary', () => {
    const of = (folder: string, ids: Iterable<string>) => [...ids].map((id) => `${folder}/${id}.md`);
    expect([...twins].sort()).toEqual(
      [
        ...of('charts', archive.charts.keys()),
        ...of('claims', archive.claims.keys()),
        ...of('conflicts', archive.conflicts.keys()),
        ...of('explainers', archive.explainers.keys()),
        ...of('teach', [...archive.lessons.keys(), 'librarians']),
        ...of('timeline', archive.events.keys()),
        'glossary.md',
      ].sort(),
    );
  });

  it('has the same text as its page, word for word', { timeout: 600_000 }, () => {
    const differ = twins.filter(
      (twin) => textOfPage(textOf(pageOfTwin(twin))) !== textOfMarkdown(textOf(twin)),
    );
    expect(differ).toEqual([]);
    const [twin = ''] = twins;
    expect(textOfPage(textOf(pageOfTwin(twin)))).not.toBe(textOfMarkdown(`${textOf(twin)}More.`));
  });

  it('says at its head what it is, where its page is, of which edition, and names its sources', () => {
    const wrong = twins.filter((twin) => {
      const [, head = ''] = /^---\n([^]*?)\n---\n/.exec(textOf(twin)) ?? [];
      const { title, address, edition, license, sources } = parse(head) as { [key: string]: unknown };
      const main = /<main[^]*<\/main>/.exec(textOf(pageOfTwin(twin)))?.[0] ?? '';
      const heading = textOfPage(`<main>${/<h1[^]*?<\/h1>/.exec(main)?.[0] ?? ''}</main>`);
      const named = [...main.matchAll(/href="\/sources\/([^/"]+)\/"/g)].map(([, id = '']) => id);
      return (
        String(title).replaceAll(/\s/g, '') !== heading ||
        address !== `/${twin.replace(/\.md$/, '/')}` ||
        !/^\d+\.\d+\.\d+ of \d{4}-\d\d-\d\d$/.test(String(edition)) ||
        license !== archive.site.data.licence.data.name ||
        new Set(named).size !== (Array.isArray(sources) ? sources.length : 0)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is named by its page as an alternate, and by no other page', () => {
    const link = /<link rel="alternate" type="text\/markdown" href="\/([^"]*)">/;
    const pages = files.filter((file) => file.endsWith('index.html'));
    const there = new Set(twins);
    const wrong = pages.filter((file) => {
      const twin = twinOf(file.replace(/index\.html$/, ''));
      const expected = twin !== undefined && there.has(twin) ? twin : undefined;
      return link.exec(textOf(file))?.[1] !== expected;
    });
    expect(wrong).toEqual([]);
  });
});
