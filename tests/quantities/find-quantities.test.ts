import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { language } from '../../src/language/index.ts';
import { findQuantities } from '../../src/quantities/index.ts';
import { labelledSentences, type Expected } from './sentences.ts';

function seen(text: string): Expected[] {
  return findQuantities(text).map(({ words, value, kind, qualifier, range }) => ({
    words,
    value,
    ...(kind !== 'number' && { kind }),
    ...(qualifier && { qualifier }),
    ...(range && { range }),
  }));
}

for (const [heading, sentences] of Object.entries(labelledSentences)) {
  describe(`findQuantities: ${heading}`, () => {
    for (const { text, quantities } of sentences) {
      const words = quantities.map((quantity) => `"${quantity.words}"`).join(' and ') || 'no quantity';
      it(`finds ${words} in "${text}"`, () => {
        expect(seen(text)).toEqual(quantities);
      });
    }
  });
}

describe('the sentences', () => {
  const all = Object.values(labelledSentences).flat();

  it('are at least 150, and at least 60 of them hold no quantity', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.filter(({ quantities }) => quantities.length === 0).length).toBeGreaterThanOrEqual(60);
  });

  it('are all different', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });
});

describe('what is not a quantity although it holds a number', () => {
  const { allowed } = language.figures;

  it('has a name of its own each, and a sentence that says why', () => {
    expect(new Set(allowed.map(({ name }) => name)).size).toBe(allowed.length);
    for (const { why } of allowed) expect(why).toMatch(/\.$/);
  });
});

describe('what a quantity tells besides its value', () => {
  const tolerances: [string, number][] = [
    ['1.5 million prints', 50000],
    ['$200 million', 500000],
    ['1,508 jurisdictions', 0],
    ['8.4 percent', 0.05],
    ['three hundred people', 50],
    ['one hundred and five people', 0],
    ['a million prints', 500000],
    ['$97,373.14', 0],
    ['half of them', 0],
    ['two-thirds of them', 0.67],
  ];
  for (const [text, tolerance] of tolerances) {
    it(`allows ${tolerance} around "${text}"`, () => {
      expect(findQuantities(text)[0]?.tolerance).toBe(tolerance);
    });
  }

  it('keeps the fraction that a share is worded as', () => {
    expect(findQuantities('Two in three agreed.')[0]?.fraction).toEqual({ parts: 2, of: 3 });
  });

  it('places its words by their offsets in the text, in order and without overlap', () => {
    const text = 'Café — more than 77,000 of 😀 392,862 people, or one in five.';
    const found = findQuantities(text);
    expect(found.map(({ words }) => words)).toEqual(['77,000', '392,862', 'one in five']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(({ words }) => words));
  });
});

describe('any text at all', () => {
  const word = fc.constantFrom(
    ...'one two twelve hundred thousand million dozen half a third quarter of in and or to between from 1 9 48 2010 1,508 12.5 $ % - – , . ( ) / percent dollars Level Form section U.S.C. § May October about more than up people counties was the I-247 287(g) \n'.split(
      ' ',
    ),
  );
  const phrases = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  const tight = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), phrases, tight);

  it('is read without an error, and its quantities lie in it in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const { start, end, words, value, tolerance } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words).toBe(text.slice(start, end));
          expect(Number.isFinite(value) && tolerance >= 0).toBe(true);
          before = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  const unkind = [
    'one ',
    '1-',
    '1:',
    '10-',
    'half ',
    'a ',
    '1 A ',
    '(1) ',
    '$1 to ',
    'one in ',
    'Levels 1, ',
    'May 3, ',
    'a.',
    ' ',
    '8 U.S.C. 1226, ',
  ];
  for (const piece of unkind) {
    it(`is read in a time that grows with its length when it repeats "${piece}"`, () => {
      const timeOnce = (text: string): number => {
        const start = performance.now();
        findQuantities(text);
        return performance.now() - start;
      };
      // The machine may be busy with something else: the best of five counts.
      const time = (length: number): number => {
        const text = piece.repeat(length / piece.length);
        return Math.min(...[1, 2, 3, 4, 5].map(() => timeOnce(text)));
      };
      time(5_000);
      // Quadratic reading would take a hundred times as long for ten times the text.
      expect(time(50_000)).toBeLessThan(60 * time(5_000) + 200);
    });
  }
});
