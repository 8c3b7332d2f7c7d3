import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { language } from '../../src/language/index.ts';
import { asIndexed } from '../../src/site/search-index.ts';
import { kindBelow, searchKindOf, searchKinds } from '../../src/views/search/search-kinds.ts';
import { archive } from '../real-archive.ts';
import { built, builtFiles, textOf } from './built-site.ts';

const ids = JSON.parse(textOf('pagefind/kinds.json')) as { [kind: string]: string[] };
const fragments = builtFiles().flatMap(
  (file) => /^pagefind\/fragment\/(.+)\.pf_fragment$/.exec(file)?.[1] ?? [],
);

describe('the index of the search', () => {
  it.each([
    ['claim', archive.claims.size],
    ['source', archive.sources.size],
    ['event', archive.events.size],
    ['explainer', archive.explainers.size],
    ['conflict', archive.conflicts.size],
    ['number', archive.numbers.size],
    ['term', archive.terms.size],
    ['chart', archive.charts.size],
  ])('has every %s once', (kind, count) => {
    expect(ids[kind]).toHaveLength(count);
  });

  it('has a kind for each of its entries, and an entry for each kind', () => {
    expect(Object.values(ids).flat().sort()).toEqual(fragments.sort());
    expect(Object.keys(ids).sort()).toEqual([...searchKinds].sort());
  });
});

describe('what the index has of a page', () => {
  const texts = new Map(
    builtFiles()
      .filter((file) => file.endsWith('.pf_fragment'))
      .map((file) => {
        const text = gunzipSync(readFileSync(`${built}/${file}`)).toString();
        const { url, content } = JSON.parse(text.slice(text.indexOf('{'))) as {
          url: string;
          content: string;
        };
        return [url, content] as const;
      }),
  );

  it('leaves out what a chart has besides its title and description, and where a passage is', () => {
    const { whoSaysSo, inWords, walk } = language.words.charts;
    const having = (words: string) =>
      [...texts].flatMap(([url, text]) => (text.includes(words) ? [url] : []));
    for (const words of [inWords, walk]) expect(having(words)).toEqual([]);
    // A chart about sources may begin a sentence of its own so.
    expect(having(whoSaysSo).filter((url) => !url.startsWith('/charts/'))).toEqual([]);
    expect(having(language.words.claims.passage).filter((url) => !url.startsWith('/about/'))).toEqual([]);
  });

  it('has a stop between the lines of a list, and not what a lesson asks to be read before', () => {
    for (const id of archive.lessons.keys()) {
      const text = texts.get(`/teach/${id}/`) ?? '';
      expect(text).toMatch(
        new RegExp(`${language.words.lessons.time}: \\d+ .*?\\. ${language.words.lessons.subjects}: `),
      );
      expect(text).not.toContain(`${language.words.lessons.background}: `);
    }
  });
});

describe('the kind of what is at an address or below it', () => {
  it.each([
    ['teach/', 'lesson'],
    ['places/', 'place'],
    ['conflicts/lamps/', 'conflict'],
    ['map/', undefined],
  ])('"%s" is %s', (address, kind) => {
    expect(kindBelow(address)).toBe(kind);
  });
});

describe('a page as it is indexed', () => {
  it.each([
    ['<dt>Time</dt><dd>90 minutes</dd><dd>More.</dd>', '<dt>Time: </dt><dd>90 minutes</dd>. <dd>More.</dd> '],
    ['<dd><a>A sheet</a> </dd>', '<dd><a>A sheet</a> </dd>. '],
    ['<p>55% of 3</p>', '<p>55 percent of 3</p>'],
  ])('%s', (html, indexed) => {
    expect(asIndexed(html)).toBe(indexed);
  });
});

describe('the kind of an address', () => {
  it.each([
    ['claims/moa-count-39/', 'claim'],
    ['conflicts/lamps/', 'conflict'],
    ['conflicts/', undefined],
    ['about/', 'about'],
    ['about/method/', 'about'],
    ['', undefined],
    ['claims/', undefined],
    ['claims/by/topic/rollout/', undefined],
    ['conflicts/', undefined],
    ['search/', undefined],
  ])('of "%s" is %s', (address, kind) => {
    expect(searchKindOf(address)).toBe(kind);
  });
});
