import { describe, expect, test } from 'vitest';
import { isFault, parseMarkdown } from '../../src/archive/index.ts';
import { backlinks, claimsIn, disagreements, parseTarget, type LinkTarget } from '../../src/prose/index.ts';
import { figuresAt, misfittingDates } from '../../src/prose/bound-words.ts';
import { quantitiesOf } from '../../src/prose/figure-rule.ts';
import { proseTexts } from '../../src/prose/prose-texts.ts';
import { getOrThrow } from '../../src/archive/index.ts';
import { archive } from './render-page.ts';

describe('the address of a link', () => {
  test.each<[string, LinkTarget]>([
    ['claim:a-1', { scheme: 'claim', id: 'a-1' }],
    ['claim:a-1#total', { scheme: 'claim', id: 'a-1', key: 'total' }],
    ['series:lamps/FY2011/north', { scheme: 'series', id: 'lamps', period: 'FY2011', column: 'north' }],
    [
      'series:lamps/2011-06/2011-09/north',
      { scheme: 'series', id: 'lamps', period: '2011-06/2011-09', column: 'north' },
    ],
    ['term:lamp', { scheme: 'term', id: 'lamp' }],
    ['place:AA', { scheme: 'place', id: 'AA' }],
    ['place:48201', { scheme: 'place', id: '48201' }],
    ['conflict:lamps-in-fiscal-2011', { scheme: 'conflict', id: 'lamps-in-fiscal-2011' }],
    ['chart:roll-out', { scheme: 'chart', id: 'roll-out' }],
  ])('%s names what it says', (url, target) => {
    expect(parseTarget(url)).toEqual(target);
  });

  test.each([
    '',
    'claim:',
    'claim:#a',
    'claim:a#',
    'claim:a#b#c',
    'series:a',
    'series:a/b',
    'series:/a/b',
    'series:a//b',
    'term:',
    'term:a/b',
    'term:a#b',
    'term:a b',
    'regime:a',
    'Claim:a',
    'https://example.org',
    'javascript:claim:a',
  ])('%j names nothing of ours', (url) => {
    expect(parseTarget(url)).toBeUndefined();
  });
});

describe('what the Record says at a link', () => {
  const values = (url: string) => {
    const target = parseTarget(url);
    return (
      target &&
      figuresAt(archive, target)?.map(({ value, qualifier }) => [qualifier, value].filter(Boolean).join(' '))
    );
  };
  test.each<[string, string[] | undefined]>([
    ['claim:lamps-fy2011', ['1500', '900', '600']],
    ['claim:lamps-fy2011#north', ['900']],
    ['claim:first-county-active', []],
    ['claim:lamps-fy2011#nowhere', undefined],
    ['claim:no-such-claim', undefined],
    ['series:lamps/FY2010/lamps', ['more-than 1200']],
    ['series:lamps/FY2011/lamps', ['1500']],
    ['series:lamps/FY2010/north', []],
    ['series:lamps/FY2010/reason', []],
    ['series:lamps/FY2010/nowhere', undefined],
    ['series:lamps/FY1999/lamps', undefined],
    ['series:lamps/FY2010/constructor', undefined],
    ['term:lamp', undefined],
  ])('%s is %j', (url, figures) => {
    expect(values(url)).toEqual(figures);
  });
});

describe('bound words', () => {
  const faults = (words: string, url: string, before = '') =>
    disagreements(archive, words, parseTarget(url) ?? { scheme: 'term', id: 'x' }, before).map(
      ({ why }) => why,
    );
  test.each<[string, string, string[]]>([
    ['1,500 lamps', 'claim:lamps-fy2011#total', []],
    ['fifteen hundred lamps', 'claim:lamps-fy2011#total', []],
    ['900 lamps', 'claim:lamps-fy2011', []],
    ['the lamps', 'claim:lamps-fy2011', []],
    ['1,501 lamps', 'claim:lamps-fy2011#total', ['is not the figure']],
    ['900 lamps', 'claim:lamps-fy2011#south', ['is not the figure']],
    ['more than 1,200 lamps', 'claim:lamps-fy2010', []],
    ['1,200 lamps', 'claim:lamps-fy2010', ['drops the word by which the source rounds or bounds it']],
    ['more than 1,200 lamps', 'series:lamps/FY2010/lamps', []],
    ['60 lamps', 'claim:first-county-active', ['stands where the Record has no figure']],
    ['on March 2, 2010', 'claim:first-county-active', []],
    ['in March 2010', 'claim:first-county-active', []],
    ['in 2010', 'claim:first-county-active', []],
    ['on March 3, 2010', 'claim:first-county-active', ['is a date that does not fit']],
    ['in April 2010', 'claim:first-county-active', ['is a date that does not fit']],
    ['in fiscal year 2011', 'claim:lamps-fy2011', []],
    ['in fiscal year 2012', 'claim:lamps-fy2011', ['is a date that does not fit']],
    ['in 2011', 'claim:reach-goal', ['is a date that does not fit']],
    ['in May 2009', 'claim:reach-goal', []],
  ])('"%s" for %s: %j', (words, url, why) => {
    expect(faults(words, url)).toEqual(why);
  });

  test('are read with the qualifier that stands before the link', () => {
    expect(faults('1,200 lamps', 'claim:lamps-fy2010', 'there were more than ')).toEqual([]);
  });

  test('whose date does not fit are named with their place', () => {
    const claim = getOrThrow(archive.claims, 'first-county-active').data;
    expect(misfittingDates('lit on March 3, 2010', claim)).toMatchObject([
      { start: 7, words: 'March 3, 2010', expected: '2010-03-02' },
    ]);
  });
});

describe('a quantity in prose', () => {
  function quantities(source: string) {
    const tree = parseMarkdown(source);
    if (isFault(tree)) throw new Error(tree.message);
    const [entry] = archive.terms.values();
    if (!entry) throw new Error('no term');
    return quantitiesOf({
      entry,
      file: entry.file,
      form: 'markdown',
      path: [],
      tree,
      source,
      at: () => ({ line: 1, column: 1 }),
    }).map(({ quantity, target, offset }) => [
      quantity.words,
      target?.scheme,
      source.slice(offset, offset + quantity.words.length),
    ]);
  }
  test.each<[string, [string, string | undefined, string][]]>([
    ['There are [1,500 lamps](claim:a).', [['1,500', 'claim', '1,500']]],
    ['There are [more than 1,500](series:a/b/c) lamps.', [['1,500', 'series', '1,500']]],
    ['There are 1,500 lamps.', [['1,500', undefined, '1,500']]],
    ['There are [1,500](event:a) lamps.', [['1,500', undefined, '1,500']]],
    ['There are [1,500](https://example.org) lamps.', [['1,500', undefined, '1,500']]],
    ['There are **1,500** lamps.', [['1,500', undefined, '1,500']]],
    ['![1,500 lamps](chart:a)', [['1,500', undefined, '1,500']]],
    ['## 1,500 lamps', [['1,500', undefined, '1,500']]],
    ['- a\n- 1,500 lamps', [['1,500', undefined, '1,500']]],
    ['| a |\n|---|\n| 1,500 lamps |', [['1,500', undefined, '1,500']]],
    ['> 1,500 lamps', [['1,500', undefined, '1,500']]],
    ['a[^1]\n\n[^1]: 1,500 lamps', [['1,500', undefined, '1,500']]],
    ['`1,500 lamps`', [['1,500', undefined, '1,500']]],
    ['[1,500 lamps][a]\n\n[a]: claim:a', [['1,500', undefined, '1,500']]],
    ['In 2011 there was nothing.', []],
  ])('is found, with what binds it: %j', (source, found) => {
    expect(quantities(source)).toEqual(found);
  });
});

describe('the prose of the Record', () => {
  const ways = proseTexts(archive).map(({ entry, path }) => `${entry.kind}:${path.join('.')}`);
  test.each([
    'claim:statement',
    'claim:note',
    'claim:verdict.why',
    'conflict:title',
    'conflict:explanation',
    'event:title',
    'event:',
    'explainer:title',
    'explainer:summary',
    'explainer:',
    'term:title',
    'term:',
    'series:title',
    'series:description',
    'series:schema.fields.0.title',
    'series:schema.fields.0.description',
  ])('holds %s', (way) => {
    expect(ways).toContain(way);
  });

  test('is parsed once a Record', () => {
    expect(proseTexts(archive)).toBe(proseTexts(archive));
  });

  test('leads back from a claim to every record that names it', () => {
    expect(backlinks(archive, 'claim', 'lamps-fy2011').map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'conflict:lamps-in-fiscal-2011',
      'erratum:lamps-under-repair',
      'event:program-begins',
      'explainer:what-the-program-was',
      'lesson:who-counted-the-lamps',
      'number:lamps-1400',
      'series:lamps',
    ]);
    expect(backlinks(archive, 'claim', 'no-such-claim')).toEqual([]);
  });

  test('names claims in the order of first use, each once', () => {
    expect(claimsIn(archive, getOrThrow(archive.events, 'program-begins'))).toEqual([
      'first-county-active',
      'lamps-fy2011',
    ]);
  });
});
