import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/views/path/evaluate.ts';

describe('a formula', () => {
  test.each<[string, number[], number]>([
    ['a', [7], 7],
    ['a + b', [1, 2], 3],
    ['a - b - c', [10, 3, 2], 5],
    ['a / b / c', [12, 3, 2], 2],
    ['a + b * c', [1, 2, 3], 7],
    ['(a + b) * c', [1, 2, 3], 9],
    ['a / b * 100', [900, 1500], 60],
    ['-a + b', [1, 3], 2],
    ['a - -b', [1, 3], 4],
    ['-(a + b)', [1, 3], -4],
    ['1.5 * a', [2], 3],
    ['a*b', [2, 3], 6],
    ['  ( ( a ) )  ', [2], 2],
  ])('%s of %j gives %s', (formula, values, result) => {
    expect(evaluate(formula, values)).toBe(result);
  });

  test.each([
    '',
    'b',
    'a +',
    '+ a',
    'a b',
    'ab',
    '(a',
    'a)',
    ')a(',
    'a ** b',
    'a ^ 2',
    'A',
    'a; a',
    '1e3',
    '.5',
    '1.',
    'Math.max(a)',
    'a % 2',
    'a / 0',
    '0 / 0',
    '()',
    'a,a',
    '１',
  ])('such as %j has no value', (formula) => {
    expect(evaluate(formula, [7])).toBeUndefined();
  });

  test('has the value that arithmetic gives it: products first, from the left', () => {
    interface Term {
      text: string;
      value: number;
    }
    const apply: { [sign: string]: (x: number, y: number) => number } = {
      '+': (x, y) => x + y,
      '-': (x, y) => x - y,
      '*': (x, y) => x * y,
      '/': (x, y) => x / y,
    };
    const chain = (part: fc.Arbitrary<Term>, ...signs: string[]) =>
      fc
        .tuple(part, fc.array(fc.tuple(fc.constantFrom(...signs), part), { maxLength: 3 }))
        .map(([first, rest]) =>
          rest.reduce<Term>(
            ({ text, value }, [sign, { text: more, value: by }]) => ({
              text: `${text} ${sign} ${more}`,
              value: apply[sign]?.(value, by) ?? Number.NaN,
            }),
            first,
          ),
        );
    const { sum } = fc.letrec<{ atom: Term; product: Term; sum: Term }>((tie) => ({
      atom: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(
          { text: 'a', value: 7 },
          { text: 'b', value: 11 },
          { text: '0.5', value: 0.5 },
          { text: '3', value: 3 },
        ),
        tie('sum').map(({ text, value }) => ({ text: `(${text})`, value })),
      ),
      product: chain(tie('atom'), '*', '/'),
      sum: chain(tie('product'), '+', '-'),
    }));
    fc.assert(
      fc.property(sum, ({ text, value }) => {
        expect(evaluate(text, [7, 11])).toBe(Number.isFinite(value) ? value : undefined);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ab1.+-*/() ')), maxLength: 600 }),
        (text) => {
          const value = evaluate(text, [1, 2]);
          expect(value === undefined || Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });
});
