import { expect, it } from 'vitest';
import { suggestionAddress } from '../../src/exports/suggestion-address.ts';

it('leads to a mail about the page where there is a mail address, and else where the publisher says', () => {
  expect(suggestionAddress('desk@example.org', 'A & B')).toBe('mailto:desk@example.org?subject=A%20%26%20B');
  expect(suggestionAddress('https://example.org/write', 'A')).toBe('https://example.org/write');
  expect(suggestionAddress('https://example.org/@desk', 'A')).toBe('https://example.org/@desk');
});
