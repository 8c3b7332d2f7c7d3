import { describe, expect, test } from 'vitest';
import { houseStyle } from '../../src/language/house-style.ts';

const { wrongArticles } = houseStyle;

describe('an article', () => {
  test.each([
    ['a agreement', 'an agreement'],
    ['an county', 'a county'],
    ['a ICE detainer', 'an ICE'],
    ['an U.S. citizen', 'a U.S'],
    ['a FBI search', 'an FBI'],
    ['a hour', 'an hour'],
    ['a honest answer', 'an honest'],
    ['an unit', 'a unit'],
    ['an one-day hold', 'a one-day'],
    ['an unanimous vote', 'a unanimous'],
    ['an European court', 'a European'],
    ['a unidentified man', 'an unidentified'],
    ['a “immigration hold', 'an “immigration'],
    ['a 11-page memo', 'an 11-page'],
    ['a 800-page record', 'an 800-page'],
    ['an 110-page record', 'a 110-page'],
    ['a A rating', 'an A'],
    ['an DHS memo', 'a DHS'],
  ])('is wrong in "%s"', (words, right) => {
    expect(wrongArticles(`It was ${words}.`).map((one) => one.right)).toEqual([right]);
  });

  test.each([
    'a U.S. citizen',
    'an FBI agent',
    'a one-day hold',
    'an hour',
    'a unit of an office',
    'a user, a useful urn, an urn',
    'an umbrella, an uninvited guest',
    'a FOIA request, an SOP, a NASA report',
    'an 18-month wait, an 8 percent share, a 10-day wait',
    'a Utah law, a Ukrainian, a euro',
    'Plan A is better. Level A offenses',
    'an honor, an heir, a house',
  ])('is right in "%s"', (words) => {
    expect(wrongArticles(`It was ${words}.`)).toEqual([]);
  });

  test('is found at the beginning of a sentence', () => {
    expect(wrongArticles('A agent came. An county paid.').map(({ right }) => right)).toEqual([
      'An agent',
      'A county',
    ]);
  });
});
