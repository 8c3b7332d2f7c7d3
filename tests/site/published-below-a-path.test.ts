import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/site/policy.ts';
import { mostInFull, mostOnOnePage } from '../../src/views/timeline/timeline-pages.ts';
import { multiplyEvents } from '../multiply-events.ts';
import type { Ended } from './clone.ts';
import { copyFixture } from './fixture-site.ts';
import { kindOfPage } from './page-kinds.ts';

const published = { SITE: 'https://record.example.org', REPOSITORY: 'https://example.org/owner/record' };
const base = '/another-record/';
/** A claim that was renamed, so that its former address leads on. */
const renamed = 'data/claims/rollout/first-county-active.json';
/** An event that was renamed and whose title was corrected. */
const corrected = 'content/events/program-begins.md';
const correctedTitle = 'The first lamp is lit, as a corrected title says';

const site = copyFixture();
site.edit(renamed, (text) =>
  JSON.stringify({ ...(JSON.parse(text) as object), formerIds: ['an-older-name'] }),
);
site.edit(corrected, (text) =>
  text.replace(/^title:.*$/m, `formerIds: [an-older-event]\ntitle: ${correctedTitle}`),
);
/** So many events that no page may list them all. */
multiplyEvents(site.folder, 240);

let ended: Ended;
beforeAll(async () => {
  ended = await site.build(published, ['--base', base]);
}, 300_000);
afterAll(() => site.remove());

describe('a site that is published below a base path, with addresses of its own', () => {
  it('is built, and all its links lead below that path', () => {
    expect(ended).toMatchObject({ status: 0, output: expect.stringContaining(' 0 problems, ') });
    const links = [...site.page('index.html').querySelectorAll('a[href^="/"], link[href^="/"]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toContain(`${base}timeline/`);
    expect(links.filter((link) => !link?.startsWith(base))).toEqual([]);
  });

  it('loads its fonts from below that path', () => {
    const styles = site.files().filter((file) => file.endsWith('.css'));
    const texts = styles.map((style) => site.text(style));
    const urls = texts.flatMap((text) => [...text.matchAll(/url\(([^)]*\.woff2)\)/g)].map(([, url]) => url));
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !url?.startsWith(base))).toEqual([]);
  });

  it('says on each page its full address, on an embedded chart that of the chart, and none on the page of what is not found', () => {
    const pages = site
      .files()
      .filter((file) => kindOfPage(file) && !site.text(file).includes('http-equiv="refresh"'));
    const wrong = pages.filter((file) => {
      const address = `${published.SITE}${base}${file.replace(/index\.html$/, '').replace(/^embed\//, 'charts/')}`;
      const said = /<link rel="canonical" href="([^"]*)"/.exec(site.text(file))?.[1];
      return said !== (file === '404.html' ? undefined : address);
    });
    expect(pages.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('says on each page by which picture it is shared, which is there, and what that shows', () => {
    const files = new Set(site.files());
    const said = (file: string, property: string) =>
      site.page(file).querySelector(`[property="${property}"]`)?.getAttribute('content') ?? '';
    for (const [file, image] of [
      ['index.html', 'card.png'],
      ['timeline/program-begins/index.html', 'timeline/program-begins/card.png'],
      ['charts/first-lamps/index.html', 'charts/first-lamps/card.png'],
    ] as const) {
      expect(said(file, 'og:image')).toBe(`${published.SITE}${base}${image}`);
      expect(said(file, 'og:image:alt')).not.toBe('');
      expect(files).toContain(image);
    }
  });

  it('lists every page to be found in a sitemap of its part of the site, and the sitemaps in robots.txt', () => {
    const listed = (file: string) =>
      [...site.text(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    const prefix = `${published.SITE}${base}`;
    expect(site.text('robots.txt')).toContain(`\nSitemap: ${prefix}sitemap.xml\n`);
    const maps = listed('sitemap.xml').map((address) => address.slice(prefix.length));
    expect(maps).toEqual(
      expect.arrayContaining(['sitemap-places.xml', 'sitemap-claims.xml', 'sitemap-site.xml']),
    );
    const canonical = site.files().flatMap((file) => {
      const html = file.endsWith('index.html') ? site.text(file) : '';
      return /http-equiv="refresh"|name="robots"/.test(html)
        ? []
        : (/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? []);
    });
    expect(maps.flatMap(listed).sort()).toEqual(canonical.sort());
    for (const map of maps) expect(listed(map).length).toBeLessThan(50_000);
  });

  it('lets a reader edit the record that a page shows', () => {
    const links = [...site.page('claims/first-county-active/index.html').querySelectorAll('footer a')].map(
      (link) => link.getAttribute('href'),
    );
    expect(links).toContain(`${published.REPOSITORY}/edit/main/${renamed}`);
  });

  it('leads from the former address of a record to its own', () => {
    const document = site.page('claims/an-older-name/index.html');
    const address = `${base}claims/first-county-active/`;
    expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      `0; url=${address}`,
    );
    expect(document.querySelector('main a')?.getAttribute('href')).toBe(address);
    expect(document.querySelector('[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toBe(
      contentSecurityPolicy,
    );
    expect(document.querySelector('[rel=canonical]')?.getAttribute('href')).toBe(
      `${published.SITE}${address}`,
    );
  });

  it('keeps the address of an event whose title was corrected, and leads there from the one that it had before', () => {
    expect(site.page('timeline/program-begins/index.html').querySelector('h1')?.textContent).toBe(
      correctedTitle,
    );
    const address = `${base}timeline/program-begins/`;
    expect(
      site
        .page('timeline/an-older-event/index.html')
        .querySelector('meta[http-equiv=refresh]')
        ?.getAttribute('content'),
    ).toBe(`0; url=${address}`);
  });
});

describe('a timeline of more events than a page may list', () => {
  const listedIn = (file: string) =>
    [...site.page(file).querySelectorAll('.entries > li')].map(({ id }) => id);
  const pagesOf = (list: string) => site.files().filter((file) => file.startsWith(`timeline/by/${list}/`));
  const events = () => readdirSync(`${site.folder}/content/events`);

  it('lists its main events, and of each year how many it has and where', () => {
    expect(events().length).toBeGreaterThan(mostOnOnePage);
    const page = site.page('timeline/index.html');
    const listed = listedIn('timeline/index.html');
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.length).toBeLessThanOrEqual(mostInFull);
    const counted = [...page.querySelectorAll('main section > p > a')].map((link) => [
      link.getAttribute('href'),
      Number(link.querySelector('[data-count]')?.textContent),
    ]);
    expect(counted.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(events().length);
    for (const [address, count] of counted) {
      const year = String(address).split('/').at(-2) ?? '';
      expect(address).toBe(`${base}timeline/by/year/${year}/`);
      expect(new Set(pagesOf(`year/${year}`).flatMap(listedIn)).size, year).toBe(count);
    }
  });

  it('cuts a longer list into pages, each event on one of them, and each page leading to all', () => {
    const pages = pagesOf('era/program').sort();
    expect(pages.length).toBeGreaterThan(1);
    const listed = pages.map(listedIn);
    for (const ids of listed) expect(ids.length).toBeLessThanOrEqual(mostOnOnePage);
    expect(new Set(listed.flat()).size).toBe(listed.flat().length);
    const total = Number(site.page(pages[0] ?? '').querySelector('.lede [data-count]')?.textContent);
    expect(listed.flat().length).toBe(total);
    for (const [i, file] of pages.entries()) {
      const links = [...site.page(file).querySelectorAll('nav[aria-label="Pages of this list"] a')];
      const [first, ...others] = pages.map((page) => page.replace('index.html', ''));
      expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
        [first, ...others].map((page) => `${base}${page ?? ''}`).sort(),
      );
      expect(links.filter((link) => link.getAttribute('aria-current') === 'page').length, String(i)).toBe(1);
    }
  });
});
