import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { built, builtFiles, builtPages, pageOf, textOf, type BuiltPage } from './built-site.ts';
import { kindOfPage, pageKinds } from './page-kinds.ts';

const files = builtFiles();
const pages = builtPages();
const isFont = (file: string) => /\.woff2?$/.test(file);
const isScript = (file: string) => /\.m?js$/.test(file);

const weights = new Map<string, number>();
function weightOf(file: string): number {
  const known = weights.get(file) ?? gzipSync(readFileSync(`${built}/${file}`)).length;
  weights.set(file, known);
  return known;
}

const ofStyles = new Map<string, readonly string[]>();

/** Returns the files that a style sheet loads. */
function loadedByStyle(file: string): readonly string[] {
  const known = ofStyles.get(file) ?? readStyle(file);
  ofStyles.set(file, known);
  return known;
}

function readStyle(file: string): readonly string[] {
  const urls = [...textOf(file).matchAll(/url\(["']?(?!data:)([^"')#]+)/g)].map(([, url = '']) => url);
  return urls.map((url) => (url.startsWith('/') ? url.slice(1) : posix.join(posix.dirname(file), url)));
}

function readLoaded({ document }: BuiltPage): readonly string[] {
  const links = [
    ...document.querySelectorAll('link:is([rel=stylesheet], [rel=icon], [rel=preload], [rel=modulepreload])'),
  ].map((link) => link.getAttribute('href'));
  const sources = [...document.querySelectorAll('[src], [poster], image[href], use[href]')].map(
    (e) => e.getAttribute('src') ?? e.getAttribute('poster') ?? e.getAttribute('href'),
  );
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(' ')[0]),
  );
  const direct = [...links, ...sources, ...sets].flatMap((url) =>
    url?.startsWith('/') ? [url.slice(1)] : [],
  );
  return [
    ...new Set([
      ...direct,
      ...direct.filter((file) => file.endsWith('.css')).flatMap(loadedByStyle),
      ...direct.filter(isScript).flatMap((script) => [...withImports(script)]),
    ]),
  ];
}

const loaded = new Map<BuiltPage, readonly string[]>();

/** Returns the files that a page loads by itself: styles with what they load, scripts, pictures, its icon. */
function loadedBy(page: BuiltPage): readonly string[] {
  const known = loaded.get(page) ?? readLoaded(page);
  loaded.set(page, known);
  return known;
}

/**
 * Returns what a first visit to a page weighs in bytes: the page and all it loads, gzipped, but for fonts.
 */
function visitOf(page: BuiltPage): number {
  const others = loadedBy(page).filter((file) => !isFont(file));
  return [page.file, ...others].reduce((sum, file) => sum + weightOf(file), 0);
}

const visits = pages
  .map((page) => ({ file: page.file, kind: kindOfPage(page.file)?.name, bytes: visitOf(page) }))
  .sort((a, b) => b.bytes - a.bytes);

afterAll(() => {
  const heaviest = pageKinds.flatMap(({ name }) => visits.find(({ kind }) => kind === name) ?? []);
  console.log(heaviest.map(({ kind, bytes, file }) => `${kind}: ${bytes} bytes (${file})`).join('\n'));
});

describe('the pages', () => {
  it('are each of a known kind', () => {
    expect(visits.filter(({ kind }) => kind === undefined)).toEqual([]);
  });

  it.each(pageKinds)(
    'of the kind $name are there, and the heaviest weighs at most $budget bytes on a first visit',
    ({ name, budget }) => {
      const heaviest = visits.find(({ kind }) => kind === name);
      expect(heaviest?.bytes).toBeLessThanOrEqual(budget);
    },
  );

  it('load a style sheet, and nothing but files of the site', () => {
    const all = new Set(pages.flatMap(loadedBy));
    expect([...all].filter((file) => file.endsWith('.css'))).not.toEqual([]);
    expect([...all].filter((file) => !files.includes(file))).toEqual([]);
  });

  it('weigh what a browser would load for them', () => {
    const style = files.find((file) => file.endsWith('.css')) ?? '';
    const plain = pageOf('index.html', '<p>');
    const more = pageOf(
      'index.html',
      `<link rel="stylesheet" href="/${style}"><link rel="preload" as="font" href="/x.woff2"><img src="/favicon.svg" srcset="/favicon.svg 2x"><p>`,
    );
    expect(visitOf(more)).toBe(visitOf(plain) + weightOf(style) + weightOf('favicon.svg'));
  });
});

describe('the fonts', () => {
  it('weigh at most 40 kB together', () => {
    const fonts = files.filter(isFont);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, file) => sum + readFileSync(`${built}/${file}`).length, 0)).toBeLessThanOrEqual(
      40_000,
    );
  });
});

/**
 * Returns a script with all that it imports before it runs; what it fetches when it is used is not among
 * them.
 */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  for (const [, path = ''] of textOf(script).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g))
    withImports(posix.join(posix.dirname(script), path), seen);
  return seen;
}

describe('the files of a page', () => {
  const isIcon = (file: string) => file === 'favicon.svg';
  const filesOf = (page: BuiltPage) => [page.file, ...loadedBy(page).filter((file) => !isIcon(file))];

  it('are seven at most on a first visit, pictures and its icon left out', () => {
    const own = (page: BuiltPage) => filesOf(page).filter((file) => !/\.(png|svg)$/.test(file));
    expect(pages.filter((page) => own(page).length > 7).map(({ file }) => file)).toEqual([]);
    expect(pages.some((page) => own(page).length === 7)).toBe(true);
  });

  it('are two style sheets and one script at most', () => {
    const count = (page: BuiltPage, form: RegExp) => filesOf(page).filter((file) => form.test(file)).length;
    expect(pages.filter((page) => count(page, /\.css$/) > 2).map(({ file }) => file)).toEqual([]);
    expect(pages.filter((page) => count(page, /\.js$/) > 1).map(({ file }) => file)).toEqual([]);
  });
});

describe('the style sheets of a page', () => {
  it('begin with the one that orders the cascade layers, base first and print last', () => {
    const firstOf = (page: BuiltPage) => loadedBy(page).find((file) => file.endsWith('.css')) ?? '';
    const orders = [...new Set(pages.filter((page) => firstOf(page) !== '').map(firstOf))].map((file) => [
      ...new Set([...textOf(file).matchAll(/@layer ([a-z]+)/g)].map(([, layer]) => layer)),
    ]);
    expect(orders.length).toBeGreaterThan(0);
    for (const order of orders) expect(order).toEqual(['base', 'layout', 'parts', 'pages', 'print']);
  });
});

describe('script', () => {
  const scriptsOf = (page: BuiltPage) => loadedBy(page).filter((file) => file.endsWith('.js'));
  const withScript = pages.filter((page) => scriptsOf(page).length > 0);

  const scriptOf = (page: BuiltPage) => scriptsOf(page).reduce((sum, file) => sum + weightOf(file), 0);

  it('weighs at most 8 kB on a page, and 40 kB on that of the map', () => {
    expect(withScript.length).toBeGreaterThan(0);
    const most = ({ file }: BuiltPage) => (file === 'map/index.html' ? 40_000 : 8_000);
    expect(withScript.filter((page) => scriptOf(page) > most(page)).map(({ file }) => file)).toEqual([]);
  });

  it('but for what copies a citation stands only on pages that it makes easier to look through', () => {
    const copying = 1000;
    const more = withScript.filter((page) => scriptOf(page) > copying);
    expect([...new Set(more.map(({ file }) => kindOfPage(file)?.name))].sort()).toEqual([
      'chart',
      'claims',
      'embedded chart',
      'explainer',
      'home',
      'how it worked',
      'lesson',
      'map',
      'places',
      'search',
      'sources',
      'timeline',
    ]);
  });

  it('is loaded by a page, or is of the search, which is fetched once it is used', () => {
    const all = new Set(withScript.flatMap(scriptsOf));
    expect(files.filter((file) => /\.m?js$/.test(file) && !all.has(file))).toEqual([
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.js',
    ]);
  });
});
