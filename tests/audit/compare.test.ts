import { describe, expect, test } from 'vitest';
import type { BuiltSite } from '../../src/audit/compare/built-site.ts';
import { compareSites } from '../../src/audit/compare/compare-sites.ts';
import { reportHtml } from '../../src/audit/compare/report-html.ts';
import { reportMarkdown } from '../../src/audit/compare/report-markdown.ts';
import { reportParts } from '../../src/audit/compare/report-parts.ts';

/** Returns files as a built site; what is sent weighs what it is. */
function siteOf(files: { readonly [file: string]: string }): BuiltSite {
  const text = (file: string) => files[file] ?? '';
  return {
    files: Object.keys(files).sort(),
    text,
    stamp: (file) => ({ bytes: text(file).length, key: text(file) }),
    weight: (file) => text(file).length,
  };
}

const pageOf = (main: string, head = '') =>
  `<!DOCTYPE html><html><head><title>A page · Site</title>${head}</head><body><main id="content">${main}</main><footer class="footer"><p>The text is free.</p></footer></body></html>`;

const compare = (before: { [file: string]: string }, after: { [file: string]: string }) =>
  reportParts(compareSites(siteOf(before), siteOf(after)));

/** Returns the changes of a page whose main part became another: what each is, of what, and its sides. */
function changesOf(before: string, after: string, around = '<h1>A page</h1>') {
  const site = (main: string) => ({ 'a/index.html': pageOf(`${around}${main}`) });
  const { own, shared } = compare(site(before), site(after));
  expect(shared).toEqual([]);
  return own.flatMap(({ changes }) =>
    changes.map(({ kind, of = '', before: was = '', after: is = '' }) => [kind, of, was, is]),
  );
}

const figure = (words: string, id = 'a-claim') =>
  `<p>GAO counted <span data-claim="${id}">${words}</span>.</p>`;

describe('two sites that are the same', () => {
  const site = { 'index.html': pageOf('<h1>Home</h1>'), 'api/claims.json': '[]' };

  test('give a report that says so and nothing else', () => {
    const parts = compare(site, { ...site });
    expect(reportMarkdown(parts)).toBe(
      '# What a reader would notice\n\n- The two sites are the same, byte for byte.\n',
    );
    expect(reportHtml(parts)).not.toContain('<h2>');
  });

  test('are the same to a reader where only names of styles and data for machines differ', () => {
    const data = (title: string) => `<script type="application/ld+json">{"name":"${title}"}</script>`;
    const after = { ...site, 'index.html': pageOf('<h1>Home</h1>', data('b')) };
    const parts = compare({ ...site, 'index.html': pageOf('<h1>Home</h1>', data('a')) }, after);
    expect(parts.summary).toEqual(['A reader would notice nothing; 1 file differs in what is not shown.']);
  });

  test('are not read', () => {
    const unread = { ...siteOf(site), text: () => expect.fail('a page of equal bytes was read') };
    expect(compareSites(unread, unread).changed).toEqual([]);
  });
});

describe('a change on a page is told once, as what it is', () => {
  const cases: [what: string, before: string, after: string, told: string[]][] = [
    [
      'a figure with its claim',
      figure('183,000'),
      figure('184,000'),
      ['figure', 'claim:a-claim', '183,000', '184,000'],
    ],
    [
      'a cell of a table with its series',
      '<table><tr><th>2011</th><td data-cell="lamps/FY2011/lamps">1,500</td></tr></table>',
      '<table><tr><th>2011</th><td data-cell="lamps/FY2011/lamps">1,600</td></tr></table>',
      ['figure', 'series:lamps/FY2011/lamps', '1,500', '1,600'],
    ],
    [
      'a date',
      '<p>Begun <time datetime="2008-10-27">October 27, 2008</time></p>',
      '<p>Begun <time datetime="2008-10-28">October 28, 2008</time></p>',
      ['date', '', 'October 27, 2008', 'October 28, 2008'],
    ],
    [
      'a status with its claim',
      '<p data-record="claim:a-claim/statement">It was so.</p><dl><dd class="standing confirmed">confirmed</dd></dl>',
      '<p data-record="claim:a-claim/statement">It was so.</p><dl><dd class="standing reported">reported</dd></dl>',
      ['status', 'claim:a-claim', 'confirmed', 'reported'],
    ],
    [
      'words printed from a record',
      '<p data-record="claim:a-claim/statement">It was so.</p>',
      '<p data-record="claim:a-claim/statement">It is so.</p>',
      ['words', 'claim:a-claim', 'It was so.', 'It is so.'],
    ],
    [
      'a sentence that was changed',
      '<p>It began in one county. It grew fast.</p>',
      '<p>It began in one county. It grew slowly.</p>',
      ['sentence', '', 'It grew fast.', 'It grew slowly.'],
    ],
    [
      'a sentence that is new',
      '<p>It began in one county.</p>',
      '<p>It began in one county. Nobody was told.</p>',
      ['sentence', '', '', 'Nobody was told.'],
    ],
    [
      'a sentence that was taken away',
      '<p>Nobody was told. It began in one county.</p>',
      '<p>It began in one county.</p>',
      ['sentence', '', 'Nobody was told.', ''],
    ],
    [
      'a row of a table',
      '<table><tr><td>2011</td><td>many</td></tr><tr><td>2012</td><td>few</td></tr></table>',
      '<table><tr><td>2011</td><td>none</td></tr><tr><td>2012</td><td>few</td></tr></table>',
      ['row', '', '2011 | many', '2011 | none'],
    ],
    [
      'a heading',
      '<h2>How it began</h2>',
      '<h2>How it ended</h2>',
      ['heading', '', 'How it began', 'How it ended'],
    ],
    [
      'the address of a link',
      '<p>See <a href="https://example.org/a">the report</a>.</p>',
      '<p>See <a href="https://example.org/b">the report</a>.</p>',
      ['address', '', 'https://example.org/a', 'https://example.org/b'],
    ],
    [
      'the claim behind a figure',
      figure('183,000'),
      figure('183,000', 'other'),
      ['source', '', 'claim:a-claim', 'claim:other'],
    ],
    [
      'a reference',
      '<p>So it was.<span class="note" role="note"><span class="note-number">1</span> GAO, page 14</span></p>',
      '<p>So it was.<span class="note" role="note"><span class="note-number">1</span> GAO, page 41</span></p>',
      ['source', '', 'GAO, page 14', 'GAO, page 41'],
    ],
    [
      'a mark of a drawing and its label',
      '<svg role="img" aria-label="Lamps"><rect data-at="1:lamps" height="10"></rect><text>1,500</text></svg>',
      '<svg role="img" aria-label="Lamps"><rect data-at="1:lamps" height="12"></rect><text>1,600</text></svg>',
      ['drawing', 'drawing:Lamps', 'labels: 1,500', '1 mark changed; labels: 1,600'],
    ],
    [
      'a paragraph that stands elsewhere',
      '<p>The first.</p><p>The second.</p><p>The third.</p>',
      '<p>The third.</p><p>The first.</p><p>The second.</p>',
      ['order', '', 'The third.', 'The third.'],
    ],
  ];
  test.each(cases)('%s', (_, before, after, told) => {
    expect(changesOf(before, after)).toEqual([told]);
  });

  test('what search engines show of a page, where the page has other words', () => {
    const site = (text: string) => ({
      'a/index.html': pageOf('<h1>A page</h1>', `<meta name="description" content="${text}">`),
    });
    expect(compare(site('Old.'), site('New.')).own[0]?.changes).toMatchObject([
      { kind: 'description', before: 'Old.', after: 'New.' },
    ]);
  });

  test('but not the number of a reference, which moves with those before it', () => {
    const text = (number: number) =>
      `<p>So it was.<button class="ref" aria-label="Source ${number}">${number}</button></p>`;
    expect(changesOf(text(1), text(2))).toEqual([]);
  });

  test('one of two equal dates is told where it stands, and not as moved', () => {
    const date = (day: number) => `<p><time datetime="2008-10-${day}">October ${day}, 2008</time></p>`;
    expect(changesOf(`${date(27)}<p>So.</p>${date(27)}`, `${date(28)}<p>So.</p>${date(27)}`)).toEqual([
      ['date', '', 'October 27, 2008', 'October 28, 2008'],
    ]);
  });
});

describe('pages', () => {
  const [one, other] = [pageOf('<h1>One</h1><p>It was one.</p>'), pageOf('<h1>Other</h1>')];
  const leading = (to: string) =>
    `<html><head><meta http-equiv="refresh" content="0; url=${to}"></head><body><main><h1>Moved</h1></main></body></html>`;

  test('that are new or gone are named with their titles', () => {
    const parts = compare({ 'a/index.html': one }, { 'b/index.html': other });
    expect(parts.added).toEqual([{ address: '/b/', title: 'Other' }]);
    expect(parts.gone).toEqual([{ address: '/a/', title: 'One' }]);
  });

  test('that took another address, to which the old one leads, have moved', () => {
    const after = { 'a/index.html': leading('/b/'), 'b/index.html': one.replace('was', 'is') };
    const parts = compare({ 'a/index.html': one }, after);
    expect(parts.moved).toEqual([{ from: '/a/', to: '/b/', redirected: true }]);
    expect(parts.own.map(({ address, changes }) => [address, changes.length])).toEqual([['/b/', 1]]);
    expect([parts.added, parts.gone]).toEqual([[], []]);
  });

  test('that took another address without a word have moved, and their old address leads nowhere', () => {
    const parts = compare({ 'a/index.html': one }, { 'b/index.html': one });
    expect(parts.moved).toEqual([{ from: '/a/', to: '/b/', redirected: false }]);
    expect(reportMarkdown(parts)).toContain('the old address leads nowhere');
  });
});

describe('a link', () => {
  const linking = (url: string, word = '') => pageOf(`<h1>Home</h1><p><a href="${url}">There${word}</a></p>`);
  const there = (id: string) => pageOf(`<h1>There</h1><h2 id="${id}">A place</h2>`);

  test('whose page is gone broke, on pages that are what they were too', () => {
    const home = linking('/a/');
    expect(
      compare({ 'index.html': home, 'a/index.html': there('x') }, { 'index.html': home }).broken,
    ).toEqual([{ url: '/a/', why: 'there is no such page', pages: ['/'] }]);
  });

  test('whose place on a page is gone broke', () => {
    const home = linking('/a/#x');
    const [before, after] = [there('x'), there('y')].map((page) => ({
      'index.html': home,
      'a/index.html': page,
    }));
    expect(compare(before ?? {}, after ?? {}).broken).toEqual([
      { url: '/a/#x', why: 'the page has no such place', pages: ['/'] },
    ]);
  });

  test('that is new and leads nowhere broke', () => {
    const [before, after] = [pageOf('<h1>Home</h1>'), linking('/nowhere/')];
    expect(compare({ 'index.html': before }, { 'index.html': after }).broken).toHaveLength(1);
  });

  test('that led nowhere before did not break now', () => {
    const [before, after] = [linking('/nowhere/'), linking('/nowhere/', ', again')];
    expect(compare({ 'index.html': before }, { 'index.html': after }).broken).toEqual([]);
  });
});

describe('what is on many pages', () => {
  const site = (by: (i: number) => string) =>
    Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`p${i}/index.html`, by(i)]));
  const named = (i: number) => pageOf(`<h1>County ${i}</h1><p>County ${i} began in 2009.</p>`);

  test('is one line with the number of the pages', () => {
    const parts = compare(
      site(named),
      site((i) => named(i).replace('is free', 'is open')),
    );
    expect(parts.own).toEqual([]);
    expect(parts.shared).toMatchObject([
      {
        alike: 1,
        pages: { length: 12 },
        change: { before: 'The text is free.', after: 'The text is open.' },
      },
    ]);
    expect(reportMarkdown(parts)).toContain('on 12 pages: /p0/, /p1/, /p10/, …');
  });

  test('is one line, too, where every page has other words around it', () => {
    const parts = compare(
      site(named),
      site((i) => named(i).replace('began', 'started')),
    );
    expect(parts.shared).toMatchObject([{ alike: 12, pages: { length: 12 } }]);
    expect(reportMarkdown(parts)).toContain('on 12 pages (12 changes like this one)');
  });
});

describe('weight', () => {
  const styled = (name: string) => pageOf('<h1>A</h1>', `<link rel="stylesheet" href="/_astro/${name}.css">`);

  test('of a page is told from 500 bytes on', () => {
    const site = (length: number) => ({ 'a/index.html': pageOf(`<h1>A</h1><p>${'a'.repeat(length)}</p>`) });
    expect(compare(site(1), site(499)).weights.pages).toEqual([]);
    expect(compare(site(1), site(501)).weights.pages).toMatchObject([{ address: '/a/' }]);
  });

  test('of styles and scripts is told once for all pages that have the same', () => {
    const site = (name: string, css: string) => ({
      'a/index.html': styled(name),
      'b/index.html': styled(name),
      [`_astro/${name}.css`]: css,
    });
    expect(compare(site('x', 'a{}'), site('y', 'a{}b{}')).weights.assets).toEqual([
      { address: '/a/', before: 3, after: 6, pages: 2 },
    ]);
  });
});

describe('files beside the pages', () => {
  test('are counted by folder and ending, those of the tools left out', () => {
    const before = { 'api/a.json': '1', 'api/b.json': '1', '_astro/x.css': 'a' };
    const { others } = compare(before, { 'api/a.json': '2', 'api/c.json': '1', '_astro/y.css': 'b' });
    expect(others).toEqual([
      { what: 'added', of: 'api/*.json', files: ['api/c.json'] },
      { what: 'changed', of: 'api/*.json', files: ['api/a.json'] },
      { what: 'gone', of: 'api/*.json', files: ['api/b.json'] },
    ]);
  });
});

describe('the reports', () => {
  const parts = compare(
    { 'a/index.html': pageOf(`<h1>A <b> page</h1>${figure('183,000')}`) },
    { 'a/index.html': pageOf(`<h1>A <b> page</h1>${figure('184,000')}`) },
  );

  test('begin with what happened in a line or two', () => {
    expect(reportMarkdown(parts).split('\n').slice(2, 5)).toEqual([
      '- Pages (1 in all): 1 changed.',
      '- Different: 1 figure.',
      '',
    ]);
  });

  test('give before and after: struck out and bold in Markdown, side by side in HTML', () => {
    expect(reportMarkdown(parts)).toContain(
      '- figure, claim:a-claim: ~~183,000~~ → **184,000**, in “GAO counted 184,000.”',
    );
    expect(reportHtml(parts)).toContain(
      '<td>GAO counted <del>183,000.</del></td><td>GAO counted <ins>184,000.</ins></td>',
    );
  });

  test('show words as they are, whatever signs they have', () => {
    const [before, after] = ['<p>A *b* &lt;i>.</p>', '<p>A *b* &lt;u>.</p>'].map((main) => ({
      'a/index.html': pageOf(main),
    }));
    const found = compare(before ?? {}, after ?? {});
    expect(reportMarkdown(found)).toContain('A \\*b\\* ~~\\<i\\>.~~ **\\<u\\>.**');
    expect(reportHtml(found)).toContain('<ins>&#60;u&#62;.</ins>');
  });

  test('have no line that is longer than the summary of a pull request bears', () => {
    const site = (word: string) => ({
      'a/index.html': pageOf(
        Array.from({ length: 90 }, (_, i) => `<h2>${word} ${i} ${'x'.repeat(900)}</h2>`).join(''),
      ),
    });
    const text = reportMarkdown(compare(site('Old'), site('New')));
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  });
});
