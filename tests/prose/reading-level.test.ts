import { describe, expect, test } from 'vitest';
import { countSyllables } from '../../src/language/en/count-syllables.ts';
import { patternExample, patternWords } from '../../src/prose/pattern-example.ts';
import { readingLevel } from '../../src/prose/reading-level.ts';

const syllables: { [count: number]: string } = {
  1: 'the jail writes court asked stopped used names friend through',
  2: 'police people ended table settled science create being useful million secure fewer quiet',
  3: 'convictions deported area idea serious enforcement arrested general agreements',
  4: 'immigration violation activated january community actually variety',
  5: 'participation association appropriation individual',
};

describe('syllables', () => {
  const words = Object.entries(syllables).flatMap(([count, list]) =>
    list.split(' ').map((word) => [word, Number(count)] as const),
  );
  test.each(words)('of "%s" are %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('the reading level', () => {
  test('is the Flesch-Kincaid grade', () => {
    // Ten words of twelve syllables.
    expect(readingLevel(['the jail sends the prints of people to the police'])).toBeCloseTo(
      0.39 * 10 + 11.8 * (12 / 10) - 15.59,
    );
  });

  test('counts a name, a date, a number and quoted words as one plain word each', () => {
    const plain = readingLevel(['The memo by people came on table with table for people']);
    expect(
      readingLevel([
        'The memo by Homeland Security came on August 5, 2011 with 183,000 for “undocumented immigration”',
      ]),
    ).toBeCloseTo(plain ?? 0);
  });

  test('rises with longer sentences and longer words, and is unknown without words', () => {
    const low = readingLevel(['The jail asked.', 'The court said no.']) ?? 0;
    expect(readingLevel(['The jail asked the court and the court said no.'])).toBeGreaterThan(low);
    expect(readingLevel(['Participation necessitated authorization.'])).toBeGreaterThan(low);
    expect(readingLevel([])).toBeUndefined();
    expect(readingLevel(['…'])).toBeUndefined();
  });
});

describe('a pattern as an example', () => {
  test.each([
    ['{name} began on {day, date, long}.', '7 began on 7.'],
    ['{n, plural, one {# county} other {# counties}} of {all, number}', '7 counties of 7'],
    ['{a, select, yes {one of {n, number}} other {none of {n, number}}} <b>bold</b>', 'none of 7 bold'],
  ])('"%s" is "%s"', (pattern, example) => {
    expect(patternExample(pattern)).toBe(example);
  });

  test('has its places blank where its words are read', () => {
    const pattern = 'under {licence}, {n, plural, one {a claim} other {# claims}}';
    expect(patternWords(pattern).trim().split(/ {2,}/)).toEqual([
      'under',
      '},',
      'one {a claim} other {# claims}}',
    ]);
    expect(patternWords(pattern)).toHaveLength(pattern.length);
  });
});
