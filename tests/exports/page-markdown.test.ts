import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/audit/page-tree.ts';
import { pageMarkdown } from '../../src/exports/markdown/page-markdown.ts';
import { twinOf } from '../../src/exports/markdown/twin-address.ts';
import { textOfMarkdown, textOfPage } from './same-text.ts';

function markdownOf(html: string): string {
  const [main] = DomUtils.getElementsByTagName('main', parsePage('x', `<main>${html}</main>`).root, true, 1);
  if (!main) throw new Error('no main');
  return pageMarkdown(main, (href) => `https://example.org${href}`).trim();
}

describe('a page as Markdown', () => {
  it.each([
    ['a heading and a paragraph', '<h2>Lamps</h2><p>Lit\nin  2010.</p>', '## Lamps\n\nLit in 2010.'],
    ['a link', '<p>See <a href="/x/">the plan</a>.</p>', 'See [the plan](<https://example.org/x/>).'],
    [
      'a number that leads to a source, without its note',
      '<p>Lit.<span class="mark"><button class="ref">7</button></span><span class="note">Lamp Office</span></p>',
      String.raw`Lit.\[7\]`,
    ],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n\n  - b\n- c'],
    [
      'terms and what is said of them',
      '<dl><dt>Status</dt><dd>confirmed</dd><dt>Date</dt><dd>2010</dd></dl>',
      '- **Status** confirmed\n- **Date** 2010',
    ],
    ['a numbered list', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
    [
      'a table with its caption, as wide as its widest row',
      '<table><caption>Lamps</caption><thead><tr><th>Year</th></tr></thead><tr><td>2010</td><td>a|b</td></tr></table>',
      'Lamps\n\n| Year |  |\n| --- | --- |\n| 2010 | a\\|b |',
    ],
    [
      'a table without the column that is only drawn',
      '<table><thead><tr><th>Who</th><th><span class="screen-only">Scale</span></th><th>Sum</th></tr></thead><tr><td>We</td><td><svg></svg></td><td>2</td></tr><tr><th colspan="3">Others</th></tr></table>',
      '| Who | Sum |\n| --- | --- |\n| We | 2 |\n| Others |  |',
    ],
    [
      'what only a screen shows',
      '<p>a</p><p class="screen-only">b</p><nav>c</nav><svg><text>d</text></svg>',
      'a',
    ],
  ])('has %s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });

  it.each([
    '<p>1. not a list</p><p># not a heading</p><p>- nor this</p><p>+ nor this</p>',
    '<p>5 * 3 * 2, a_b_c, [x](y), `q`, &lt;b&gt;, ~~z~~, &amp;amp; and a!<a href="/x/">b</a></p>',
    '<p>“<i>The Times</i>,” <b>more than</b>5 <i>“quoted”</i>x, www.example.org, https://example.org/a_b, a@b.org</p>',
    '<dl><dt>Status</dt><dd>confirmed</dd></dl><blockquote><p>a</p><p>b</p></blockquote><dl><dt>a</dt><dd><p>b</p></dd></dl>',
    '<table><tr><td colspan="2"><p>a</p><ul><li>b</li></ul></td><td><code>c|d</code></td></tr></table>',
    '<pre><code>a &lt;b&gt;\n  c</code></pre><figure><figcaption><h3>d</h3></figcaption></figure>',
  ])('reads as the page does: %s', (html) => {
    expect(textOfMarkdown(markdownOf(html))).toBe(textOfPage(`<main>${html}</main>`));
  });

  it('is beside the pages of records', () => {
    expect(['claims/x/', 'glossary/', 'claims/', 'claims/by/topic/x/', ''].map(twinOf)).toEqual([
      'claims/x.md',
      'glossary.md',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
