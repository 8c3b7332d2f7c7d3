import { describe, expect, it } from 'vitest';
import { checkWordsApart } from '../../src/audit/check-words-apart.ts';
import { parsePage } from '../../src/audit/page-tree.ts';

const problems = (html: string) => checkWordsApart(parsePage('index.html', `<body>${html}</body>`));

describe('words are apart', () => {
  it.each([
    ['a link that touches the word before it', 'can be<a href="/x">downloaded</a>', 'be', 'downloaded'],
    [
      'a link that touches a date',
      '<li><span><time>December 26, 2007</time></span><a href="/x">Congress pays</a></li>',
      '2007',
      'Congress',
    ],
    ['a date that touches the word before it', 'on<time>May 4</time>', 'on', 'May'],
    ['a date without a machine form likewise', 'on<span class="date">May 4</span>', 'on', 'May'],
    ['a date that touches the word behind it', '<time>May 4</time>it began', '4', 'it'],
    ['a reference that touches its word', 'hours<button class="ref">1</button>', 'hours', '1'],
    ['a quotation that touches the colon before it', 'The passage:<q>so it was</q>', 'passage:', 'so'],
    ['a link that touches the comma before it', 'one,<a href="/x">two</a>', 'one,', 'two'],
    ['links side by side', '<a href="/x">Map</a><a href="/y">Charts</a>', 'Map', 'Charts'],
    ['words inside of other elements', '<b>so</b><span><a href="/x"><i>it</i></a></span>', 'so', 'it'],
  ])('reports %s', (_, html, last, first) => {
    expect(problems(html)).toEqual([
      `index.html: "${last}" and "${first}" touch; put a space between them, in Astro {' '}`,
    ]);
  });

  it.each([
    ['with a space', 'can be <a href="/x">downloaded</a> <time>today</time> and kept'],
    ['with a sign between', '(<a href="/x">map</a>), “<a href="/x">so</a>”, <time>2007</time>: it began'],
    ['with a reference behind a sign', 'hours,<button class="ref">1</button> and more'],
    ['with the joiner before a reference', 'hours\u2060<button class="ref">1</button>. More'],
    ['in blocks of their own', '<p>one</p><a href="/x">two</a><ul><li><a href="/y">three</a></li></ul>four'],
    ['a link and its ending', 'some <a href="/x">detainer</a>s'],
    ['on lines of their own', 'one<br><time>2007</time>'],
    [
      'a note that opens above the page',
      'hours <span popover="auto" role="note">1 <a href="/x">GAO</a></span>',
    ],
    ['in scripts', 'so <script>a<b</script><a href="/x">it</a>'],
  ])('lets through words %s', (_, html) => {
    expect(problems(html)).toEqual([]);
  });
});
