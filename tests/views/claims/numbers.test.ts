import { describe, expect, it } from 'vitest';
import { getOrThrow } from '../../../src/archive/index.ts';
import { claimsOfNumber, examinedOfNumber, numbersInOrder } from '../../../src/views/claims/numbers.ts';
import { archive } from '../../real-archive.ts';

const numbers = numbersInOrder(archive);

describe('the numbers that circulate', () => {
  it('are ten at least, each once, in the order that the Record gives them', () => {
    expect(numbers.length).toBeGreaterThanOrEqual(10);
    expect(new Set(numbers.map(({ data }) => data.order)).size).toBe(numbers.length);
    expect(numbers.map(({ data }) => data.order)).toEqual(
      numbers.map(({ data }) => data.order).toSorted((a, b) => a - b),
    );
  });

  it('show the claims of the origin first, and each once', () => {
    for (const number of numbers) {
      const ids = claimsOfNumber(archive, number).map(({ id }) => id);
      expect(ids[0]).toBe(number.data.origin);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('lead to the verdicts on the documents that repeat them, and to no other claim', () => {
    const examined = examinedOfNumber(archive, getOrThrow(archive.numbers, 'removed-77000'));
    expect(examined.length).toBeGreaterThan(0);
    expect(examined.every(({ data }) => data.verdict)).toBe(true);
  });
});
