import { expect, it } from 'vitest';
import { placesOf } from '../../src/language/places-of.ts';

it('finds each place of a pattern once, those inside its choices too', () => {
  const pattern =
    'In {state} {n, plural, one {# county of {all, number}} other {# counties}}, {kind, select, a {{state}} other {}}';
  expect(placesOf(pattern)).toEqual({ names: ['state', 'n', 'all', 'kind'] });
});

it('says why a pattern cannot be read', () => {
  expect(placesOf('In {state')).toEqual({ fault: expect.stringMatching(/\w/) });
  expect(placesOf('{n, plural, one {# county}}')).toEqual({ fault: expect.stringMatching(/OTHER/) });
});
