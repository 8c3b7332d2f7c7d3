import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { isFault, getOrThrow, parseMarkdown } from '../../src/archive/index.ts';
import { renderField, renderTree, type PageContext } from '../../src/prose/index.ts';
import { bodyOf, newPage, archive, textsOf, valuesOf } from './render-page.ts';

const first = '[the first lamp](claim:first-county-active)';
const total = '[1,500 lamps](claim:lamps-fy2011#total)';
const cell = '[900 lamps](series:lamps/FY2011/north)';

describe('a link to a claim', () => {
  test('becomes its words, marked with the claim and the key, and a number behind them', () => {
    const body = bodyOf(newPage(), `Here is ${total}.`);
    expect(textsOf(body, '[data-claim="lamps-fy2011#total"]')).toEqual(['1,500 lamps']);
    expect(textsOf(body, 'button.ref')).toEqual(['1']);
    expect(body.querySelector('a[href^="claim:"]')).toBeNull();
  });

  test('without words becomes the number alone', () => {
    const body = bodyOf(newPage(), 'A lamp was lit. [](claim:first-county-active)');
    expect(body.querySelector('[data-claim]')).toBeNull();
    expect(textsOf(body, 'button.ref')).toEqual(['1']);
  });

  test('keeps the emphasis inside its words', () => {
    expect(
      textsOf(bodyOf(newPage(), '[the *first* lamp](claim:first-county-active)'), '[data-claim] em'),
    ).toEqual(['first']);
  });

  test('leaves the sentence as it was written, the number after its punctuation', () => {
    const body = bodyOf(newPage(), `It counted ${total}, then ${first}.`);
    for (const note of body.querySelectorAll('.note')) note.remove();
    expect(body.textContent.replaceAll('\u2060', '').trim()).toBe(
      'It counted 1,500 lamps,1 then the first lamp.2',
    );
  });
});

test('a table scrolls by itself, by the keyboard too', () => {
  const body = bodyOf(newPage(), '| When | Who |\n| --- | --- |\n| 2010 | ICE |');
  expect(body.querySelectorAll('div.scroll[tabindex="0"] > table')).toHaveLength(1);
  expect(body.querySelectorAll('table')).toHaveLength(1);
});

describe('references', () => {
  test('are numbered on each page in the order of first use', () => {
    expect(textsOf(bodyOf(newPage(), `${first} and ${total} and ${cell}`), 'button.ref')).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(textsOf(bodyOf(newPage(), `${cell} and ${first}`), 'button.ref')).toEqual(['1', '2']);
  });

  test('have one number a claim, whichever of its figures is named and however often', () => {
    const body = bodyOf(
      newPage(),
      `It counted ${total}. Then ${first}. It had [900](claim:lamps-fy2011#north) there. It had ${total}.`,
    );
    expect(textsOf(body, 'button.ref')).toEqual(['1', '2', '1', '1']);
  });

  test('stand once in a sentence for one claim or row, at its last words', () => {
    const body = bodyOf(
      newPage(),
      `It counted ${total}, [900](claim:lamps-fy2011#north) of them there.[](claim:lamps-fy2011) Then ${first}, and ${cell}, and ${first}.`,
    );
    for (const note of body.querySelectorAll('.note')) note.remove();
    expect(body.textContent.replaceAll('\u2060', '').trim()).toBe(
      'It counted 1,500 lamps, 900 of them there.1 Then the first lamp, and 900 lamps,2 and the first lamp.3',
    );
    expect(textsOf(body, '[data-claim]')).toHaveLength(4);
  });

  test('run on over all texts of a page', () => {
    const page = newPage();
    expect(textsOf(bodyOf(page, first, `${total} and ${first}`), 'button.ref')).toEqual(['1', '2', '1']);
    expect(page.references.list.map(({ number, uses }) => [number, uses])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  test('go both ways: every use has an id of its own, counted by number and use', () => {
    expect(
      valuesOf(bodyOf(newPage(), `First ${first}. Then ${total}. Again ${first}.`), 'button.ref', 'id'),
    ).toEqual(['ref-1-1', 'ref-2-1', 'ref-1-2']);
  });

  test('open one note in place without script: a popover that stands once, named by its number', () => {
    const body = bodyOf(newPage(), `First ${first}. Then ${total}. Again ${first}.`);
    expect(valuesOf(body, 'button.ref', 'popovertarget')).toEqual(['note-1', 'note-2', 'note-1']);
    expect(valuesOf(body, '.note', 'id')).toEqual(['note-1', 'note-2']);
    expect(valuesOf(body, '.note', 'popover')).toEqual(['auto', 'auto']);
  });

  test('say who, what, when and where, and lead to the source and to the claim', () => {
    const note = bodyOf(newPage(), first).querySelector('.note') as HTMLElement;
    expect(note.textContent).toMatch(/Lamp Office, .*Lamps in every county.*, November 15, 2011, p\. 7/);
    expect(valuesOf(note, 'a', 'href')).toEqual([
      '/base/sources/office-report-2011/',
      '/base/claims/first-county-active/',
    ]);
    expect(note.textContent).toContain('Confirmed');
  });

  test('of a computed claim name the sources of what it is computed of, each once', () => {
    const page = newPage();
    bodyOf(page, '[2,700](claim:lamps-so-far-fy2011)');
    expect(page.references.list[0]?.sources.map(({ source }) => source.id)).toEqual(['office-report-2011']);
  });

  test('are left out, with the notes, where the words stand in a list', () => {
    const page = newPage({ marks: false });
    const body = bodyOf(page, `${first}, ${cell} and a [lamp](term:lamp). [](claim:first-county-active)`);
    expect(textsOf(body, '[data-claim]')).toEqual(['the first lamp']);
    expect([...body.querySelectorAll('button, .note')]).toEqual([]);
    expect(page.references.list).toEqual([]);
  });
});

describe('a link to a cell', () => {
  test('becomes its words, marked with the cell, and a number that leads to the sources of its row', () => {
    const page = newPage();
    const body = bodyOf(page, cell);
    expect(textsOf(body, '[data-cell="lamps/FY2011/north"]')).toEqual(['900 lamps']);
    expect(page.references.list[0]?.sources.map(({ source }) => source.id)).toEqual(['office-report-2011']);
    expect(valuesOf(body, '.note a', 'href')).toContain('/base/data/#lamps');
  });

  test('has one number a row, whatever the column', () => {
    expect(
      textsOf(
        bodyOf(
          newPage(),
          `It had ${cell}. Then [600](series:lamps/FY2011/south), [1,200](series:lamps/FY2010/lamps).`,
        ),
        'button.ref',
      ),
    ).toEqual(['1', '1', '2']);
  });
});

describe('a link to a term', () => {
  test('becomes a button that opens the definition in place, with the way to the glossary', () => {
    const body = bodyOf(newPage(), 'A [lamp](term:lamp).');
    const button = body.querySelector('button.term');
    const note = body.querySelector(`#${button?.getAttribute('popovertarget') ?? ''}`) as HTMLElement;
    expect(button?.textContent).toBe('lamp');
    expect(note.getAttribute('popover')).toBe('auto');
    expect(textsOf(note, '[data-record="term:lamp/definition"]')).toEqual(['A light on a post.']);
    expect(valuesOf(note, 'a', 'href')).toEqual(['/base/glossary/#lamp']);
  });

  test('has a definition of its own at each place, also in another text of the page', () => {
    const ids = valuesOf(
      bodyOf(newPage(), 'A [lamp](term:lamp), a [light](term:lamp).', 'A [lamp](term:lamp).'),
      '.definition',
      'id',
    );
    expect(new Set(ids).size).toBe(3);
  });
});

describe('a link to another record', () => {
  test.each([
    ['event:program-begins', '/base/timeline/program-begins/'],
    ['place:AA', '/base/places/aa/'],
    ['explainer:what-the-program-was', '/base/explainers/what-the-program-was/'],
    ['conflict:lamps-in-fiscal-2011', '/base/conflicts/lamps-in-fiscal-2011/'],
    ['source:office-report-2011', '/base/sources/office-report-2011/'],
  ])('%s leads to %s below the base path', (url, address) => {
    const body = bodyOf(newPage(), `[words](${url})`);
    expect(valuesOf(body, 'a', 'href')).toEqual([address]);
    expect(textsOf(body, 'a')).toEqual(['words']);
  });

  test('place:90001 leads to the county on the page of its state', () => {
    expect(valuesOf(bodyOf(newPage(), '[words](place:90001)'), 'a', 'href')[0]).toMatch(
      /^\/base\/places\/aa\/.*northmoor-county/,
    );
  });

  test('leaves a web address as it is', () => {
    expect(valuesOf(bodyOf(newPage(), '[words](https://example.org/a)'), 'a', 'href')).toEqual([
      'https://example.org/a',
    ]);
  });
});

describe('a picture', () => {
  const picture: NonNullable<PageContext['picture']> = (scheme, id, description) => [
    h('figure', { id: `${scheme}-${id}` }, [
      h('svg'),
      h('figcaption', description),
      h('p', ['Said ', h('a', { href: 'claim:reach-goal' }, 'here')]),
    ]),
  ];

  test('takes the place of its whole paragraph, with the words that describe it', () => {
    const body = bodyOf(newPage({ picture }), 'Before.\n\n![what it shows](chart:roll-out)\n\nAfter.');
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(['P', 'FIGURE', 'P']);
    expect(textsOf(body, 'figure#chart-roll-out > svg + figcaption')).toEqual(['what it shows']);
    expect(body.querySelector('img')).toBeNull();
  });

  test('may be a diagram, and links of ours in the figure are numbered where it stands', () => {
    const body = bodyOf(
      newPage({ picture }),
      'A [lamp](claim:first-county-active).\n\n![what it shows](diagram:x)\n\nA [day](claim:lamps-fy2010).',
    );
    expect(body.querySelectorAll('figure#diagram-x [data-claim="reach-goal"]')).toHaveLength(1);
    expect(textsOf(body, '.ref')).toEqual(['1', '2', '3']);
  });

  test('is handed to nobody where it does not stand alone', () => {
    const asked: string[] = [];
    bodyOf(
      newPage({
        picture: (_, id) => {
          asked.push(id);
          return [];
        },
      }),
      'See ![what it shows](chart:roll-out).',
    );
    expect(asked).toEqual([]);
  });
});

describe('a paragraph of a text that can be linked', () => {
  const tree = (text: string) => {
    const parsed = parseMarkdown(text);
    if (isFault(parsed)) throw new Error(parsed.message);
    return parsed;
  };
  const idsOf = (text: string) =>
    [...renderTree(tree(text), newPage({ paragraphs: true })).matchAll(/<p id="([^"]+)"/g)].map(
      ([, id]) => id,
    );

  test('has an id by the claim that it first names, which stays when its words and its place change', () => {
    expect(idsOf('It began [in March](claim:first-county-active) and grew.[](claim:lamps-fy2010)')).toEqual([
      'says-first-county-active',
    ]);
    expect(idsOf('Before.\n\nThe beginning was in March.[](claim:first-county-active)')).toEqual([
      'says-first-county-active',
    ]);
    expect(idsOf(cell)).toEqual(['says-lamps-FY2011']);
  });

  test('has a number behind it where an earlier paragraph begins with the same claim, and none without a claim', () => {
    expect(idsOf('One.[](claim:reach-goal)\n\nTwo.[](claim:reach-goal)\n\nThree.')).toEqual([
      'says-reach-goal',
      'says-reach-goal-2',
    ]);
  });

  test('links to itself at its end, and does so on no page that does not ask for it', () => {
    const html = renderTree(tree('One.[](claim:reach-goal)'), newPage({ paragraphs: true }));
    expect(html).toMatch(
      /<a class="own-link screen-only" href="#says-reach-goal" aria-label="Link to this paragraph"[^>]*>¶<\/a><\/p>$/,
    );
    expect(renderTree(tree('One.[](claim:reach-goal)'), newPage())).not.toContain('own-link');
  });
});

describe('what is not ours is cleaned before ours is put in', () => {
  test.each([
    ['a script address', '[words](javascript:alert(1))'],
    ['a script address in other letters', '[words](JaVaScRiPt:alert(1))'],
    ['a script address behind a character reference', '[words](javascript&colon;alert(1))'],
    ['a data address', '[words](data:text/html,x)'],
    ['a script address in angle brackets', '<javascript:alert(1)>'],
    ['an address of the system', '[words](vbscript:x)'],
  ])('%s loses its address', (_, text) => {
    expect(valuesOf(bodyOf(newPage(), text), 'a', 'href').filter((href) => href !== null)).toEqual([]);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="https://example.org" onclick="x">y</a>',
    '<!-- note -->',
    '<button popovertarget="note-1">x</button>',
  ])('raw HTML does not come through: %s', (html) => {
    const body = bodyOf(newPage(), `Words ${html} words.\n\n${html}`);
    expect([...body.querySelectorAll('script, img, button, a, [onclick]')]).toEqual([]);
    expect(body.innerHTML).not.toContain('<!--');
  });

  test('an image from elsewhere loses its address', () => {
    expect(valuesOf(bodyOf(newPage(), '![x](https://example.org/x.png)'), 'img', 'src')).toEqual([null]);
  });

  test('marks that mean something in HTML are printed as text', () => {
    expect(bodyOf(newPage(), 'a \\<b> & "c" &lt;i&gt;').innerHTML).toContain('a &lt;b&gt; &amp;');
  });

  test('what follows the button of a term at once stays on its line', () => {
    const { firstElementChild: text } = bodyOf(
      newPage(),
      'A [lamp](term:lamp), and one [lamp](term:lamp) more.',
    );
    const [first, second] = [...(text?.querySelectorAll('.term') ?? [])];
    expect(first?.parentElement?.outerHTML).toMatch(
      /^<span class="kept"><button .*>lamp<\/button>,<\/span>$/,
    );
    expect(second?.parentElement).toBe(text);
    expect(text?.textContent).toMatch(/^A lamp,/);
  });

  test('a definition stands behind its paragraph, not in the middle of a sentence', () => {
    const { firstElementChild: text } = bodyOf(
      newPage(),
      'One [lamp](term:lamp) was *another [lamp](term:lamp)* kind.',
    );
    const notes = [...(text?.querySelectorAll('.definition') ?? [])];
    expect(notes.map(({ parentElement }) => parentElement)).toEqual([text, text]);
    expect(text?.textContent).toMatch(/^One lamp was another lamp kind\. \S/);
  });

  test('our own buttons, notes and marks are there after the cleaning', () => {
    const html = renderField(`${first} and a [lamp](term:lamp)`, newPage());
    for (const part of [
      'popovertarget="note-1"',
      'popover="auto"',
      'data-claim="first-county-active"',
      'class="term"',
    ])
      expect(html).toContain(part);
  });
});

describe('a whole text', () => {
  const explainer = getOrThrow(archive.explainers, 'what-the-program-was');

  test('is printed without its front matter, its headings named for the fragment', () => {
    const html = renderTree(explainer.tree, newPage({ picture: () => [h('figure')] }));
    expect(html).toMatch(/^<h2 id="how-it-began">How it began<\/h2>/);
    expect(html).not.toContain('First published');
  });

  test('is the same each time and leaves its tree as it was', () => {
    const before = JSON.stringify(explainer.tree);
    const render = () => renderTree(explainer.tree, newPage({ picture: () => [h('figure')] }));
    expect(render()).toBe(render());
    expect(JSON.stringify(explainer.tree)).toBe(before);
  });

  test('gives no id twice', () => {
    const page = newPage({ picture: () => [h('figure')] });
    const ids = [
      ...`${renderTree(explainer.tree, page)}${renderField(explainer.data.summary, page)}`.matchAll(
        / id="([^"]+)"/g,
      ),
    ].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('that cannot be parsed is an error and not an empty page', () => {
    expect(() => renderField('['.repeat(41), newPage())).toThrow('nested too deeply');
  });
});
