import { expect, it } from 'vitest';
import { getOrThrow } from '../../../src/archive/index.ts';
import { statesInOrder } from '../../../src/views/places/places.ts';
import { archive } from '../../real-archive.ts';

const named = new Set([...archive.claims.values()].flatMap(({ data }) => data.places ?? []));
const states = statesInOrder(archive).map(({ id }) => id);

it('are the fifty and the District of Columbia', () => {
  expect(states).toHaveLength(51);
});

it.each(states)('%s has a claim that names it', (usps) => {
  expect(named.has(usps)).toBe(true);
});

it('has a word on the territories, which the table of counties leaves out', () => {
  const { statement } = getOrThrow(archive.claims, 'kubrin-growth').data;
  expect(statement).toContain('territories');
});
