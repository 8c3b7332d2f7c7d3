import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/model/evaluate.ts';

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

  test('has the value that arithmetic gives it', () => {
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('a', 'b', '3', '0.5'),
        fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula')).map(([x, sign, y]) => `${x} ${sign} ${y}`),
        tie('formula').map((x) => `(${x})`),
      ),
    }));
    fc.assert(
      fc.property(formula, (text) => {
        const expected = new Function('a', 'b', `return ${text}`)(7, 11) as number;
        expect(evaluate(text, [7, 11])).toBe(Number.isFinite(expected) ? expected : undefined);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1.+-*/() '), maxLength: 600 }), (text) => {
        const value = evaluate(text, [1, 2]);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
