import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  policyOfSearch,
  policyWithData,
  policyWithScript,
} from '../../src/site/policy.ts';
import { builtFiles, builtPages, pageOf, textOf, type BuiltPage } from './built-site.ts';
import { headersOf, readHeaders } from '../browser/serve-built.ts';
import { kindOfPage } from './page-kinds.ts';

const pages = builtPages();
const policyOf = (document: Document) =>
  document.querySelector('head > meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
const textIn = (document: Document, selector: string) =>
  document.querySelector(selector)?.textContent.trim() ?? '';

const scripts = 'script:not([type="application/ld+json"])';

/** Returns the narrowest policy below which a page does what it does. */
function neededPolicy({ file, document }: BuiltPage): string {
  if (kindOfPage(file)?.name === 'search') return policyOfSearch;
  if (document.querySelector('place-finder, filter-list[list]') || kindOfPage(file)?.name === 'how it worked')
    return policyWithData;
  return document.querySelector(scripts) ? policyWithScript : contentSecurityPolicy;
}

/** What holds of every page, how a page shows that it does not, and a page that shows it. */
const sentences: [
  sentence: string,
  isBroken: (document: Document, page: BuiltPage) => boolean,
  broken: string,
][] = [
  ['says that it is in English', (document) => document.documentElement.lang !== 'en', '<html>'],
  [
    'has a title',
    (document) => !textIn(document, 'head > title'),
    '<html><head><title> </title></head></html>',
  ],
  [
    'has one main part with one heading of the first level',
    (document) => document.querySelectorAll('h1').length !== 1 || !textIn(document, 'main h1'),
    '<main><h1>a</h1><h1>b</h1></main>',
  ],
  [
    'has a description',
    (document) => !document.querySelector('head > meta[name=description]')?.getAttribute('content')?.trim(),
    '<html><head><meta name="description" content=""></head></html>',
  ],
  [
    'has the Content-Security-Policy that lets in what it needs, and no more',
    (document, page) => policyOf(document) !== neededPolicy(page),
    `<html><head><meta http-equiv="Content-Security-Policy" content="${policyWithScript}"></head></html>`,
  ],
  [
    'says its policy before it loads anything',
    (document) => Boolean(document.querySelector(':is(link, script, style) ~ meta[http-equiv]')),
    '<html><head><link rel="icon" href="/x"><meta http-equiv="Content-Security-Policy" content=""></head></html>',
  ],
  [
    'has no script in itself',
    (document) => document.querySelector(`${scripts}:not([src])`) !== null,
    '<script>x()</script>',
  ],
  [
    'has no style of its own',
    (document) => document.querySelector('style, [style]') !== null,
    '<p style="color: red">',
  ],
  [
    'has no handler of events',
    (document) =>
      [...document.querySelectorAll('*')].some((element) =>
        element.getAttributeNames().some((name) => name.startsWith('on')),
      ),
    '<p onclick="x()">',
  ],
  [
    'has no address that is a script',
    (document) => document.querySelector('[href^="javascript:" i]') !== null,
    '<a href="JavaScript:x()">x</a>',
  ],
  [
    'has no canonical address, where the site’s own is not known',
    (document) => document.querySelector('[rel=canonical], [property="og:url"]') !== null,
    '<link rel="canonical" href="/">',
  ],
  [
    'says what it is of in words that a program can read, where it has any',
    (document) =>
      [...document.querySelectorAll('[type="application/ld+json"]')].some(
        ({ textContent }) => !/^\{"@context":"https:\/\/schema.org"/.test(textContent),
      ),
    '<script type="application/ld+json">{"@type":"Event"}</script>',
  ],
];

describe('every page', () => {
  it.each(sentences)('%s', (_, isBroken, broken) => {
    const found = (page: BuiltPage) => isBroken(page.document, page);
    expect(found(pageOf('broken.html', broken))).toBe(true);
    expect(pages.filter(found).map(({ file }) => file)).toEqual([]);
  });

  it('has a title of its own, but for documents that share theirs with their publisher and date, and pages that only lead on', () => {
    const leadsOn = (document: Document) => document.querySelector('meta[http-equiv=refresh]') !== null;
    const titles = pages
      .filter(({ file, document }) => kindOfPage(file)?.name !== 'source' && !leadsOn(document))
      .map(({ document }) => textIn(document, 'title'));
    expect(titles.length).toBeGreaterThan(600);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});

describe('the policy', () => {
  it('lets nothing in that it does not name, and names no inline code and no other host', () => {
    for (const [policy, allowed] of [
      [contentSecurityPolicy, []],
      [policyWithScript, []],
      [policyWithData, []],
      [policyOfSearch, ["'wasm-unsafe-eval'"]],
    ] as const) {
      const directives = policy.split('; ').map((directive) => directive.split(' '));
      expect(directives).toContainEqual(['default-src', "'none'"]);
      expect(
        directives
          .flatMap(([, ...values]) => values)
          .filter((value) => !["'none'", "'self'"].includes(value)),
      ).toEqual(allowed);
    }
  });

  it('stands in the file _headers for every address, as wide as the search needs it', () => {
    const [path, policy] = textOf('_headers').split('\n');
    expect(path).toBe('/*');
    expect(policy).toMatch(/^ {2}Content-Security-Policy: /);
    expect(policy).toContain(policyOfSearch);
  });

  it('lets programs of other sites fetch what is made for them, and nothing else', () => {
    const rules = readHeaders(textOf('_headers'));
    const isOpen = (address: string) =>
      headersOf(rules, address).some(({ name }) => name === 'Access-Control-Allow-Origin');
    expect(
      ['/api/events.json', '/api/series/x.csv', '/feed.xml', '/timeline.ics'].filter(isOpen),
    ).toHaveLength(4);
    expect(['/', '/timeline/', '/claims/x/'].filter(isOpen)).toEqual([]);
  });

  it('is given with every script inside the document', () => {
    const outside = pages.filter(({ file }) => !/<\/html>\s*$/.test(textOf(file)));
    expect(outside.map(({ file }) => file)).toEqual([]);
  });

  it('names in the file _headers only parts and files that there are', () => {
    const named = readHeaders(textOf('_headers')).map(({ path }) => path.replace(/\*$/, '').slice(1));
    expect(named).toContain('timeline/');
    const files = builtFiles();
    expect(named.filter((path) => !files.some((file) => file.startsWith(path)))).toEqual([]);
  });

  it('lets other sites show in a frame what is made for that, and no other page', () => {
    const rules = readHeaders(textOf('_headers'));
    const isClosed = (address: string) =>
      headersOf(rules, address).some(({ value }) => value === "frame-ancestors 'self'");
    const open = pages
      .map(({ file }) => `/${file.replace(/index\.html$/, '')}`)
      .filter((address) => !isClosed(address));
    expect(open.filter((address) => address.startsWith('/embed/')).length).toBeGreaterThan(10);
    expect(open.filter((address) => !address.startsWith('/embed/'))).toEqual(['/404.html']);
  });
});
