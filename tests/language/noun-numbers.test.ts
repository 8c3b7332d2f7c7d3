import { describe, expect, test } from 'vitest';
import { houseStyle } from '../../src/language/house-style.ts';

const find = houseStyle.wrongNumbers([
  { one: 'county', several: 'counties' },
  { one: 'removal', several: 'removals' },
  { one: 'state', several: 'states' },
  { one: 'record', several: 'records' },
  { one: 'percent', several: 'percent' },
]);

describe('the number of a noun', () => {
  test.each([
    ['one counties in Texas', 'one county'],
    ['every states', 'every state'],
    ['two county', 'two counties'],
    ['1,049 county in May', '1,049 counties'],
    ['12 removal by June', '12 removals'],
    ['several state', 'several states'],
    ['three counties, Lake and Polk', 'two counties, Lake and Polk'],
    ['two states: New York, Ohio, and Iowa', 'three states: New York, Ohio, and Iowa'],
  ])('is wrong in "%s"', (words, right) => {
    expect(find(`It was ${words}.`).map((one) => one.right)).toEqual([right]);
  });

  test.each([
    'one county, two counties',
    'two county jails, 14 state laws',
    'a records request, one states rights group',
    'no one records the matches',
    'fiscal year 2012 removal figures',
    'Level 3 removal',
    '12 percent',
    'three counties, Lake, Polk, and Marion',
    'one of the five states, Ohio and Iowa',
    'four counties, among them Lake and Polk',
  ])('is right in "%s"', (words) => {
    expect(find(`It was ${words}.`)).toEqual([]);
  });
});
