import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/site/files-under.ts';
import { mostOnOnePage } from '../../src/views/timeline/timeline-pages.ts';
import { contentSecurityPolicy } from '../../src/site/policy.ts';
import { multiplyEvents } from '../multiply-events.ts';
import { built, builtFiles, pageOf } from './built-site.ts';
import { buildClone, cloneRepository, type Ended } from './clone.ts';
import { kindOfPage } from './page-kinds.ts';

const hashes = (folder: string) =>
  new Map(
    filesUnder(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(`${folder}/${file}`))
        .digest('hex'),
    ]),
  );

const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'de_DE.UTF-8',
  LANG: 'de_DE.UTF-8',
  NODE_OPTIONS: `--import ${pathToFileURL('tests/fixtures/other-day.mjs').href}`,
};
const published = { SITE: 'https://record.example.org', REPOSITORY: 'https://example.org/owner/record' };
const base = '/secure-communities-record/';
/** A claim that is renamed in the published clone, so that its former address leads on. */
const renamed = 'data/claims/agreements/moa-count-39.json';

const other = cloneRepository();
const below = cloneRepository();
const claim = JSON.parse(readFileSync(renamed, 'utf8')) as object;
writeFileSync(`${below.folder}/${renamed}`, JSON.stringify({ ...claim, formerIds: ['an-older-name'] }));
/** An event that is renamed there and whose title is corrected. */
const corrected = 'content/events/boston-pilot.md';
const correctedTitle = 'Boston tries the new check of fingerprints, as a corrected title says';
writeFileSync(
  `${below.folder}/${corrected}`,
  readFileSync(corrected, 'utf8').replace(
    /^title:.*$/m,
    `formerIds: [an-older-event]\ntitle: ${correctedTitle}`,
  ),
);
/** So many events that no page may list them all. */
multiplyEvents(below.folder, 3);

let ofOther: Ended;
let ofBelow: Ended;
beforeAll(async () => {
  [ofOther, ofBelow] = await Promise.all([
    buildClone(other, elsewhere),
    buildClone(below, published, ['--base', base]),
  ]);
}, 600_000);
afterAll(() => {
  other.remove();
  below.remove();
}, 600_000);

const pageBelow = (file: string) =>
  pageOf(file, readFileSync(`${below.folder}/${built}/${file}`, 'utf8')).document;

describe('a clone in another folder, time zone and language, on another day', () => {
  it('has another day', () => {
    const day = (env: NodeJS.ProcessEnv) =>
      spawnSync(
        process.execPath,
        ['-p', 'new Date().toDateString() + Intl.DateTimeFormat().resolvedOptions().timeZone'],
        { env, encoding: 'utf8' },
      ).stdout;
    expect(day(elsewhere)).toContain('Pacific/Kiritimati');
    expect(day(elsewhere).slice(0, 15)).not.toBe(day({ TZ: elsewhere.TZ }).slice(0, 15));
  });

  it('is built', () => {
    expect(ofOther).toMatchObject({ status: 0, output: expect.stringContaining(' 0 problems, ') });
  });

  it('gives the same files', () => {
    expect(builtFiles().length).toBeGreaterThan(1000);
    expect(filesUnder(`${other.folder}/${built}`)).toEqual(builtFiles());
  });

  it('gives the same bytes', () => {
    const here = hashes(built);
    const there = hashes(`${other.folder}/${built}`);
    expect([...here].filter(([file, hash]) => there.get(file) !== hash).map(([file]) => file)).toEqual([]);
  });
});

describe('the built site', () => {
  it('names neither the folder nor the machine that it was built on', () => {
    const names = [process.cwd(), other.folder, homedir(), hostname()].filter((name) => name.length > 5);
    expect(names).toContain(process.cwd());
    const files = builtFiles().filter((file) => {
      const bytes = readFileSync(`${built}/${file}`);
      return names.some((name) => bytes.includes(name));
    });
    expect(files).toEqual([]);
  });
});

describe('a clone that is published below a base path, with addresses of its own', () => {
  it('is built, and all its links lead below that path', () => {
    expect(ofBelow).toMatchObject({ status: 0, output: expect.stringContaining(' 0 problems, ') });
    const links = [...pageBelow('index.html').querySelectorAll('a[href^="/"], link[href^="/"]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toContain(`${base}timeline/`);
    expect(links.filter((link) => !link?.startsWith(base))).toEqual([]);
  });

  it('loads its fonts from below that path', () => {
    const styles = filesUnder(`${below.folder}/${built}`).filter((file) => file.endsWith('.css'));
    const texts = styles.map((style) => readFileSync(`${below.folder}/${built}/${style}`, 'utf8'));
    const urls = texts.flatMap((text) => [...text.matchAll(/url\(([^)]*\.woff2)\)/g)].map(([, url]) => url));
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !url?.startsWith(base))).toEqual([]);
  });

  it('says on each page its full address, on an embedded chart that of the chart, and none on the page of what is not found', () => {
    const htmlOf = (file: string) => readFileSync(`${below.folder}/${built}/${file}`, 'utf8');
    const pages = filesUnder(`${below.folder}/${built}`).filter(
      (file) => kindOfPage(file) && !htmlOf(file).includes('http-equiv="refresh"'),
    );
    const wrong = pages.filter((file) => {
      const address = `${published.SITE}${base}${file.replace(/index\.html$/, '').replace(/^embed\//, 'charts/')}`;
      const said = /<link rel="canonical" href="([^"]*)"/.exec(htmlOf(file))?.[1];
      return said !== (file === '404.html' ? undefined : address);
    });
    expect(pages.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  it('says on each page by which picture it is shared, which is there, and what that shows', () => {
    const files = new Set(filesUnder(`${below.folder}/${built}`));
    const said = (file: string, property: string) =>
      pageBelow(file).querySelector(`[property="${property}"]`)?.getAttribute('content') ?? '';
    for (const [file, image] of [
      ['index.html', 'card.png'],
      ['timeline/letter-ends-agreements/index.html', 'timeline/letter-ends-agreements/card.png'],
    ] as const) {
      expect(said(file, 'og:image')).toBe(`${published.SITE}${base}${image}`);
      expect(said(file, 'og:image:alt')).not.toBe('');
      expect(files).toContain(image);
    }
  });

  it('lists every page to be found in a sitemap of its part of the site, and the sitemaps in robots.txt', () => {
    const read = (file: string) => readFileSync(`${below.folder}/${built}/${file}`, 'utf8');
    const listed = (file: string) =>
      [...read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    const prefix = `${published.SITE}${base}`;
    expect(read('robots.txt')).toContain(`\nSitemap: ${prefix}sitemap.xml\n`);
    const maps = listed('sitemap.xml').map((address) => address.slice(prefix.length));
    expect(maps).toEqual(
      expect.arrayContaining(['sitemap-places.xml', 'sitemap-claims.xml', 'sitemap-site.xml']),
    );
    const canonical = filesUnder(`${below.folder}/${built}`).flatMap((file) => {
      const html = file.endsWith('index.html') ? read(file) : '';
      return /http-equiv="refresh"|name="robots"/.test(html)
        ? []
        : (/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? []);
    });
    expect(maps.flatMap(listed).sort()).toEqual(canonical.sort());
    for (const map of maps) expect(listed(map).length).toBeLessThan(50_000);
  });

  it('lets a reader edit the record that a page shows', () => {
    const links = [...pageBelow('claims/moa-count-39/index.html').querySelectorAll('footer a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toContain(`${published.REPOSITORY}/edit/main/${renamed}`);
  });

  it('leads from the former address of a record to its own', () => {
    const document = pageBelow('claims/an-older-name/index.html');
    const address = `${base}claims/moa-count-39/`;
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
    expect(pageBelow('timeline/boston-pilot/index.html').querySelector('h1')?.textContent).toBe(
      correctedTitle,
    );
    const address = `${base}timeline/boston-pilot/`;
    expect(
      pageBelow('timeline/an-older-event/index.html')
        .querySelector('meta[http-equiv=refresh]')
        ?.getAttribute('content'),
    ).toBe(`0; url=${address}`);
  });
});

describe('a timeline of more events than a page may list', () => {
  const listedIn = (file: string) =>
    [...pageBelow(file).querySelectorAll('.entries > li')].map(({ id }) => id);
  const pagesOf = (list: string) =>
    filesUnder(`${below.folder}/${built}/timeline/by/${list}`).map((file) => `timeline/by/${list}/${file}`);
  const events = () => filesUnder(`${below.folder}/content/events`).map((file) => file.replace('.md', ''));

  it('lists its main events, and of each year how many it has and where', () => {
    expect(events().length).toBeGreaterThan(mostOnOnePage);
    const page = pageBelow('timeline/index.html');
    const listed = listedIn('timeline/index.html');
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.length).toBeLessThanOrEqual(mostOnOnePage);
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
    const pages = pagesOf('era/secure-communities').sort();
    expect(pages.length).toBeGreaterThan(1);
    const listed = pages.map(listedIn);
    for (const ids of listed) expect(ids.length).toBeLessThanOrEqual(mostOnOnePage);
    expect(new Set(listed.flat()).size).toBe(listed.flat().length);
    const total = Number(pageBelow(pages[0] ?? '').querySelector('.lede [data-count]')?.textContent);
    expect(listed.flat().length).toBe(total);
    for (const [i, file] of pages.entries()) {
      const links = [...pageBelow(file).querySelectorAll('nav[aria-label="Pages of this list"] a')];
      const [first, ...others] = pages.map((page) => page.replace('index.html', ''));
      expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
        [first, ...others].map((page) => `${base}${page ?? ''}`).sort(),
      );
      expect(links.filter((link) => link.getAttribute('aria-current') === 'page').length, String(i)).toBe(1);
    }
  });
});
