import { describe, expect, it } from 'vitest';
import { countyFacts } from '../../../src/views/places/county-facts.ts';
import { countySentences } from '../../../src/views/places/county-sentences.ts';
import { extentWords } from '../../../src/views/places/extent-words.ts';
import { stateSentences } from '../../../src/views/places/state-sentences.ts';
import { archive } from '../../real-archive.ts';

const saysOf = (fips: string) => {
  const says = countySentences(archive).get(fips);
  if (!says) throw new Error(`nothing is said of ${fips}`);
  return says;
};

describe('what is said of a county', () => {
  it('is said of all, and is a sentence', () => {
    expect(countySentences(archive).size).toBe(3143);
    for (const [fips, says] of countySentences(archive)) {
      for (const sentence of Object.values(says))
        expect([fips, sentence]).toEqual([fips, expect.stringMatching(/^[A-Z0-9][^{}]+[.]$/)]);
      expect(Object.values(says).join(' ')).not.toMatch(
        /undefined|NaN|Infinity| {2}|\b1 (counties|states|days|others)\b/,
      );
    }
  });

  it.each([
    ['the first of all', '48201', 'order', 'Harris County was the first to start.'],
    [
      'the second of all',
      '25025',
      'order',
      'was the second to start, and the only one to start on November 5, 2008. Before that day, only one county had started. It was home to',
    ],
    [
      'one of the last of all',
      '17031',
      'order',
      'On January 22, 2013, checks began in the last 106 counties, including Cook County. All 3,143 counties in our table were then covered.',
    ],
    [
      'one alone on its day',
      '06037',
      'order',
      'Of the country’s 3,143 counties, Los Angeles County was the 75th to start, and the only one to start on',
    ],
    [
      'one of several on its day',
      '36061',
      'order',
      'checks began in 122 counties, including New York County. That brought the total to 2,881 of',
    ],
    [
      'the first of its state',
      '48201',
      'in-state',
      'The last of the 254 counties in Texas started on September 28, 2010.',
    ],
    [
      'one of the first of its state',
      '15005',
      'in-state',
      'In Hawaii, Kalawao County was one of two counties to start that day. The other three started later, the last on',
    ],
    [
      'one in the middle of its state',
      '22071',
      'in-state',
      'Of the 64 parishes in Louisiana, Orleans Parish was the second to start. The first in the state started on November 17, 2009, and the last on',
    ],
    [
      'one of the last of its state',
      '25019',
      'in-state',
      'In Massachusetts, Nantucket County was one of 13 counties to start that day. The other one had started earlier, on November 5, 2008.',
    ],
    [
      'one of a state that began on one day',
      '10001',
      'in-state',
      'All three counties in Delaware started that day.',
    ],
    [
      'the only one',
      '11001',
      'in-state',
      'The Census Bureau treats the District of Columbia as a single county, so checks began everywhere there',
    ],
    [
      'one of a day on which all were of its state',
      '47097',
      'order',
      'On January 10, 2012, checks began in 74 counties in Tennessee, including Lauderdale County. That brought the total to 2,066 of',
    ],
    [
      'one of such a day in the middle of its state',
      '37021',
      'in-state',
      'By day’s end, four of the 100 counties in North Carolina had started. The first in the state started on',
    ],
    [
      'one of such a day at the end of its state',
      '47097',
      'in-state',
      'In Tennessee, the other 21 counties had started earlier, the first on June 17, 2010.',
    ],
    [
      'one that a single other state joined on its day',
      '37183',
      'elsewhere',
      'Checks also began that day in one county in Texas.',
    ],
    ['one without neighbors', '25019', 'neighbors', 'On our map, Nantucket County borders no other county.'],
    [
      'one with one neighbor',
      '51515',
      'neighbors',
      'The only neighbor of the city of Bedford started the same day it did.',
    ],
    [
      'one with neighbors before and after',
      '10001',
      'neighbors',
      'Of the five neighbors of Kent County, one started before it, two started the same day it did, and two',
    ],
    [
      'one that other states joined on its day',
      '36061',
      'elsewhere',
      'Outside New York, checks also began that day in Arkansas (56 counties), Massachusetts (13), and Wyoming (22).',
    ],
    ['one alone on its day', '48201', 'elsewhere', 'No other county started that day.'],
    ['one of its state alone', '18001', 'elsewhere', 'No county outside Indiana started that day.'],
    [
      'one whose day we corrected',
      '18063',
      'corrected',
      'In our source, the start date of Hendricks County is May 31, 2011. We use June 1, 2011, because a second list says June',
    ],
    [
      'one whose day and month the source swaps',
      '29177',
      'corrected',
      'One part of our source gives January 6, 2011, as the start date of Ray County. We use June 1, 2011, because the source’s fields for year, month, and day swap the month and the day',
    ],
    [
      'one without a second date',
      '15005',
      'second-list',
      'A second list of start dates includes Kalawao County but gives no date for it.',
    ],
    [
      'one that is drawn within another',
      '51515',
      'drawing',
      'Our map draws this place as part of Bedford County, which it later joined.',
    ],
    [
      'one that has another name',
      '46113',
      'present',
      'Since the 2010 Census, Shannon County has been renamed Oglala Lakota County.',
    ],
    [
      'one that was joined',
      '51515',
      'present',
      'Since the 2010 Census, the city of Bedford has become part of Bedford County.',
    ],
    [
      'one that was divided',
      '02261',
      'present',
      'Since the 2010 Census, the Valdez-Cordova Census Area has been divided into the Chugach Census Area and the Copper River Census Area.',
    ],
    [
      'one that is counted otherwise',
      '09013',
      'present',
      'Parts of Tolland County are in the Capitol Planning Region and the Northeastern Connecticut Planning Region.',
    ],
    [
      'one that is whole in what took its place',
      '09007',
      'present',
      'All of Middlesex County is in the Lower Connecticut River Valley Planning Region.',
    ],
    [
      'one with a note',
      '51179',
      'note',
      'Our table adds this note: An April 13, 2010, ICE news release already listed this county.',
    ],
    [
      'the smallest',
      '15005',
      'people',
      'The 2010 Census counted 90 people in Kalawao County, or less than 0.1 percent of the population of Hawaii.',
    ],
  ] as const)('of %s (%s) says: %s', (_, fips, field, words) => {
    expect(saysOf(fips)[field]).toContain(words);
  });

  it('puts the neighbors by day, with the days between', () => {
    const neighbors = countyFacts(archive)
      .get('36061')
      ?.neighbors.map(({ county, days }) => [county.name, days]);
    expect(neighbors).toEqual([
      ['Bergen County', -83],
      ['Hudson County', -83],
      ['Bronx County', 0],
      ['Kings County', 0],
      ['Queens County', 0],
    ]);
  });
});

describe('what is said of a state', () => {
  it.each([
    [
      'TX',
      'span',
      'Immigration checks under Secure Communities began in Texas on October 27, 2008, in Harris County. By September 28, 2010, they covered all 254 counties.',
    ],
    ['IL', 'span', 'began in Illinois on November 24, 2009, in two counties.'],
    [
      'DE',
      'span',
      'Immigration checks under Secure Communities began in all three counties in Delaware on the same day, April 20, 2010.',
    ],
    [
      'DC',
      'span',
      'Immigration checks under Secure Communities began in the District of Columbia on June 5, 2012.',
    ],
    [
      'MO',
      'half',
      'More than half of the state’s counties or county equivalents did not start until November 8, 2011.',
    ],
    [
      'TX',
      'half',
      'Half of the state’s counties had started by July 7, 2010. In the country as a whole, half had started by November 8, 2011.',
    ],
    [
      'IL',
      'complete',
      'When this state was fully covered, 49 others already were. One other state became fully covered on the same day. We count the District of Columbia as a state.',
    ],
  ] as const)('%s, %s: %s', (state, field, words) => {
    expect(stateSentences(archive).get(state)?.[field]).toContain(words);
  });
});

describe('what was active', () => {
  it.each([
    ['2008-10-26', 'no county, 0 people (0 percent)'],
    ['2008-12-31', '14 counties in 5 states, 10,545,695 people (3.4 percent)'],
    [
      '2013-01-22',
      '3,143 counties in 50 states and the District of Columbia, 308,745,538 people (100 percent)',
    ],
  ])('at the end of %s is %s', (day, words) => {
    expect(extentWords(archive, day)).toBe(words);
  });
});
