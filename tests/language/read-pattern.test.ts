import { expect, it } from 'vitest';
import { readPattern } from '../../src/language/read-pattern.ts';

it('finds each place of a pattern once, those inside its choices too', () => {
  const pattern =
    'In {state} {n, plural, one {# county of {all, number}} other {# counties}}, {kind, select, a {{state}} other {}}';
  expect(readPattern(pattern)).toMatchObject({ names: ['state', 'n', 'all', 'kind'] });
});

it('says why a pattern cannot be read', () => {
  expect(readPattern('In {state')).toEqual({ fault: expect.stringMatching(/\w/) });
  expect(readPattern('{n, plural, one {# county}}')).toEqual({ fault: expect.stringMatching(/OTHER/) });
});

it('the words of a pattern are where they are in it, without its places and forms', () => {
  expect(readPattern('In {place}, {n, plural, one {# lamp} other {# lamps}}.')).toMatchObject({
    words: 'In ·······, ·················· lamp·········· lamps··.',
  });
});

it('tells a plural that has the same words for one and for several', () => {
  expect(readPattern('{n, plural, one {lamp} other {lamp}}')).toMatchObject({ alike: '{lamp}' });
  expect(readPattern('{n, plural, one {lamp} other {lamps}}')).not.toHaveProperty('alike');
  const inside = '{k, select, a {{n, plural, one {it} other {it}}} other {}}';
  expect(readPattern(inside)).toMatchObject({ alike: '{it}' });
});
