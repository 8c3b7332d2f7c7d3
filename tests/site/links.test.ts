import { describe, expect, it } from 'vitest';
import { checkLinks, linksOf } from '../../src/audit/check-links.ts';
import { parsePage } from '../../src/audit/page-tree.ts';
import { builtFiles, textOf } from './built-site.ts';

const files = ['404.html', 'index.html', 'timeline/index.html', 'style.css'];
const pagesWith = (html: string) => [
  parsePage('index.html', html),
  parsePage('timeline/index.html', '<h2 id="y2008">2008</h2>'),
  parsePage('404.html', ''),
];
const problems = (html: string, base = '/') => checkLinks(pagesWith(html).map(linksOf), files, base);

const pages = builtFiles()
  .filter((file) => file.endsWith('.html'))
  .map((file) => linksOf(parsePage(file, textOf(file))));

describe('the links of the built site', () => {
  it('lead to a page, and to a place on it', () => {
    expect(pages.flatMap(({ urls }) => [...urls].filter((url) => url.includes('#'))).length).toBeGreaterThan(
      100,
    );
    expect(checkLinks(pages, builtFiles(), '/')).toEqual([]);
  });
});

describe('the check of links', () => {
  it.each([
    ['a page', '<a href="/timeline/">x</a>'],
    ['the first page', '<a href="/">x</a>'],
    ['a place on another page', '<a href="/timeline/#y2008">x</a>'],
    ['a place on the same page', '<a href="#here">x</a><p id="here">'],
    ['the note that a button opens', '<button popovertarget="note-1">1</button><span id="note-1">'],
    ['a file', '<link rel="stylesheet" href="/style.css">'],
    ['another host', '<a href="https://example.org/timelin/">x</a>'],
  ])('lets a link to %s through', (_, html) => {
    expect(problems(html)).toEqual([]);
  });

  it.each([
    [
      'a page that is not there, with the nearest that is',
      '<a href="/timelin/">x</a>',
      'index.html: the link "/timelin/" leads to no page. Did you mean "timeline/"?',
    ],
    [
      'a page without the slash at its end',
      '<a href="/timeline">x</a>',
      'index.html: the link "/timeline" leads to no page. Did you mean "timeline/"?',
    ],
    [
      'a file that is not there',
      '<img src="/styles.css">',
      'index.html: the link "/styles.css" leads to no page. Did you mean "style.css"?',
    ],
    [
      'a place that is not on the other page',
      '<a href="/timeline/#y2009">x</a>',
      'index.html: the page of the link "/timeline/#y2009" has no place "#y2009"',
    ],
    [
      'a place that is not on this page',
      '<a href="#there">x</a>',
      'index.html: the page of the link "#there" has no place "#there"',
    ],
    [
      'a note that is not there',
      '<button popovertarget="note-2">2</button>',
      'index.html: the page of the link "#note-2" has no place "#note-2"',
    ],
    [
      'a page relative to this one',
      '<a href="timeline/">x</a>',
      'index.html: the link "timeline/" does not stand below the base path /',
    ],
    ['one of two places of one name', '<p id="here"><p id="here">', 'index.html: the id "here" stands twice'],
  ])('names a link to %s', (_, html, sentence) => {
    expect(problems(html)).toEqual([sentence]);
  });

  it.each(['/record/', 'record', '/record'])(
    'names a link that does not stand below the base path %s',
    (base) => {
      expect(problems('<a href="/record/timeline/#y2008">x</a>', base)).toEqual([]);
      expect(problems('<a href="/timeline/">x</a>', base)).toEqual([
        'index.html: the link "/timeline/" does not stand below the base path /record/',
      ]);
    },
  );
});
