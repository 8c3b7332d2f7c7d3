import { describe, expect, test } from 'vitest';
import {
  beforeComma,
  foldText,
  printCount,
  printList,
  printNumber,
  printInWords,
  printOrdinal,
  printShare,
  typeset,
} from '../../src/language/index.ts';

describe('the language of the site', () => {
  test.each([
    ["the '90s", 'the ’90s'],
    ["class of '07", 'class of ’07'],
    ["'tis so", '’tis so'],
    ["'07 and 'then'", '’07 and ‘then’'],
  ])('sets %s with an apostrophe where something is left out', (typed, set) => {
    expect(typeset(typed)).toBe(set);
  });

  test.each([
    ['Passes “Trust Act”', 'Passes “Trust Act,” 2012'],
    ['What ‘sanctuary’ means to ‘us’', 'What ‘sanctuary’ means to ‘us,’ 2012'],
    ['The sheriffs’', 'The sheriffs’, 2012'],
    ['Passes “Trust Act” again', 'Passes “Trust Act” again, 2012'],
  ])('puts the comma behind %s inside a closing mark', (title, cited) => {
    const { text, between } = beforeComma(title);
    expect(`${text}${between}2012`).toBe(cited);
  });

  test.each([
    [3143, '3,143'],
    [0, '0'],
    [-2.5, '−2.5'],
    [0.123456789, '0.123456789'],
  ])('prints the number %d with every digit and a true minus sign', (value, words) => {
    expect(printNumber(value)).toBe(words);
  });

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b, and c'],
  ])('prints the list %j with a comma before its last item where there are three', (items, words) => {
    expect(printList(items)).toBe(words);
  });

  test.each([
    [1, 'first'],
    [9, 'ninth'],
    [12, '12th'],
    [1022, '1,022nd'],
    [103, '103rd'],
  ])('prints the ordinal of %d', (value, words) => {
    expect(printOrdinal(value)).toBe(words);
  });

  test.each([
    [0, 'no'],
    [1, 'one'],
    [9, 'nine'],
    [10, '10'],
    [1022, '1,022'],
  ])('counts %d in a sentence', (value, words) => {
    expect(printInWords(value)).toBe(words);
  });

  test.each([
    [1, 4, '25 percent'],
    [1, 3, '33.3 percent'],
    [0, 3, '0 percent'],
    [1, 10_000, 'less than 0.1 percent'],
    [9_999, 10_000, 'more than 99.9 percent'],
    [3, 3, '100 percent'],
  ])('prints %d of %d as a share, never none or all where it is not', (part, whole, words) => {
    expect(printShare(part, whole)).toBe(words);
  });

  test('counts in the singular where there is one', () => {
    expect([0, 1, 1200].map((n) => printCount(n, 'county', 'counties'))).toEqual([
      '0 counties',
      '1 county',
      '1,200 counties',
    ]);
  });

  test('folds case, accents, and apostrophes for searching', () => {
    expect(foldText('Doña Ana’s')).toBe("dona ana's");
  });
});
