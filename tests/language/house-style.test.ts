import { describe, expect, test } from 'vitest';
import { language } from '../../src/language/index.ts';
import { houseStyle } from '../../src/language/house-style.ts';
import { findBritish } from '../../src/prose/find-british.ts';
import { findConstructions } from '../../src/prose/find-constructions.ts';
import { patternExample, patternWords } from '../../src/prose/pattern-example.ts';
import { sentenceSpans } from '../../src/prose/sentence-spans.ts';
import { countWords } from '../../src/prose/sentences.ts';

const { constructions, british } = houseStyle;
const ours = (text: string) => ({ text, links: [] });
const patternsIn = (text: string) =>
  findConstructions(ours(text)).map(({ construction }) => construction.pattern);

describe('a construction that we do not use', () => {
  test.each(constructions.map(({ wrong, pattern }) => [wrong, pattern]))(
    'is found in "%s"',
    (wrong, pattern) => {
      expect(patternsIn(wrong)).toEqual([pattern]);
    },
  );

  test.each(constructions.map(({ right }) => [right]))('is not found in "%s"', (right) => {
    expect(patternsIn(right)).toEqual([]);
  });

  test('is somebody’s in quotation marks, set or straight', () => {
    expect(patternsIn('It called them “grave crimes”.')).toEqual([]);
    expect(patternsIn('It called them "grave crimes".')).toEqual([]);
    expect(patternsIn('It called grave crimes “so”.')).toHaveLength(1);
  });

  test('has a better form and a reason, and there are at least 60', () => {
    expect(constructions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(constructions.map(({ pattern }) => pattern)).size).toBe(constructions.length);
    for (const { better, why } of constructions) expect(better && why).toMatch(/\.$/);
  });
});

describe('British spelling', () => {
  const spellings = (text: string) =>
    findBritish(ours(text)).map(({ words, american }) => `${words}: ${american}`);
  test('is found in our own words, with the American form', () => {
    expect(spellings('The licence of a Neighbouring county.')).toEqual([
      'licence: license',
      'Neighbouring: neighboring',
    ]);
  });

  test.each([
    ['in quotation marks', 'It wrote of “defence”.'],
    ['in a name', 'The Labour Party and Centre County met.'],
    ['as part of another word', 'The pretheatre-goer analysed-looking papers.'],
    ['of American words', 'The license, the practice, toward, gray, and judgment.'],
  ])('is not found %s', (_, text) => {
    expect(spellings(text)).toEqual([]);
  });

  test('is never the American form of another word', () => {
    for (const american of british.values()) expect(british.has(american)).toBe(false);
  });
});

/** Returns the texts of the interface with the keys that lead to them. */
function textsOf(words: unknown, key = ''): [key: string, text: string][] {
  return typeof words === 'string'
    ? [[key, words]]
    : Object.entries(words ?? {}).flatMap(([name, inner]) => textsOf(inner, key ? `${key}.${name}` : name));
}

describe('the words of the interface', () => {
  const texts = textsOf(language.words);
  test('use no construction of the list and no British spelling', () => {
    const found = texts.flatMap(([key, text]) => {
      const words = ours(patternWords(text));
      return [...findConstructions(words), ...findBritish(words)].map((one) => `${key}: ${one.words}`);
    });
    expect(found).toEqual([]);
  });

  test('have sentences of at most 30 words', () => {
    const long = texts.filter(([, text]) => {
      const example = patternExample(text);
      return sentenceSpans(example).some(({ start, end }) => countWords(example.slice(start, end)) > 30);
    });
    expect(long).toEqual([]);
  });
});
