import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/site/files-under.ts';
import { writeOffline } from '../../src/site/write-offline.ts';
import { built } from '../site/built-site.ts';
import { kindOfPage } from '../site/page-kinds.ts';
import { openSite, wide } from './open-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'from a disk '));
afterAll(() => rmSync(folder, { recursive: true }));
const { bytes } = writeOffline(built, `${folder}/site`, `${folder}/site.zip`, '/');
const files = filesUnder(`${folder}/site`);
const pages = files.filter((file) => file.endsWith('.html'));
/** One page of each kind. */
const kinds = [...new Map(pages.map((file) => [kindOfPage(file)?.name, file])).values()];
const { visit } = openSite();
const opened = <T>(file: string, look: () => T | Promise<T>) =>
  visit(undefined, { viewport: wide }, async (page) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('requestfailed', (request) => faults.push(request.url()));
    await page.goto(pathToFileURL(`${folder}/site/${file}`).href, { waitUntil: 'load' });
    return { found: await page.evaluate(look), faults };
  });

describe('the site from a disk', () => {
  it('is at most 60 MB to take along, the pages and pictures of counties not counted', () => {
    const ofCounty = /^places\/[^/]+\/[^/]+\/(index\.html|card\.png)$/;
    const counties = files.filter((file) => ofCounty.test(file));
    expect(counties.length).toBeGreaterThan(6000);
    let packed = 0;
    // Reads the list of the file, and unpacks nothing.
    unzipSync(readFileSync(`${folder}/site.zip`), {
      filter({ name, size }) {
        if (ofCounty.test(name)) packed += size;
        return false;
      },
    });
    expect(packed).toBeGreaterThan(0);
    expect(bytes - packed).toBeLessThan(60_000_000);
  });

  it('leads from every page to files that are there, and none from the root of the disk', () => {
    const there = new Set(files);
    const wrong = pages.flatMap((file) => {
      const links = readFileSync(`${folder}/site/${file}`, 'utf8').matchAll(
        / (?:href|src|action)="([^"#?]*)/g,
      );
      return [...links].flatMap(([, to = '']) => {
        if (to === '' || /^[a-z]+:/.test(to)) return [];
        const isThere = !to.startsWith('/') && there.has(posix.join(posix.dirname(file), decodeURI(to)));
        return isThere ? [] : [`${file}: ${to}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it.each(kinds)('has its styles and fonts and no fault on %s', async (file) => {
    const { found, faults } = await opened(file, async () => {
      await document.fonts.ready;
      return {
        sheets: document.styleSheets.length,
        serif: [...document.fonts].some(({ family, status }) => /Serif/.test(family) && status === 'loaded'),
      };
    });
    expect([file, faults, found.sheets > 0, found.serif]).toEqual([file, [], true, true]);
  });

  it('lists every page where a server would have the search', async () => {
    const { found } = await opened('search/index.html', () => document.querySelectorAll('main li a').length);
    expect(found).toBeGreaterThanOrEqual(pages.length);
  });
});
