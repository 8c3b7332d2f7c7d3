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
    ['the first of all', '48201', 'order', 'It was the first of the country’s 3,143 counties to start.'],
    [
      'the second of all',
      '25025',
      'order',
      'the 2nd of the country’s 3,143 counties to start, and the only one that day. Before that day, one county was active, home to',
    ],
    [
      'one of the last of all',
      '17031',
      'order',
      'It was among the last: 106 counties started that day, and with them all 3,143 counties in our table were covered.',
    ],
    [
      'one alone on its day',
      '06037',
      'order',
      'the 75th of the country’s 3,143 counties to start, and the only one that day.',
    ],
    [
      'one of several on its day',
      '36061',
      'order',
      'one of 122 counties that started that day, the 2,760th through 2,881st of',
    ],
    [
      'the first of its state',
      '48201',
      'in-state',
      'It was the first of the 254 counties of Texas to start. The last followed on September 28, 2010.',
    ],
    [
      'one of the first of its state',
      '15005',
      'in-state',
      'It was one of the first 2 of the 5 counties of Hawaii',
    ],
    [
      'one in the middle of its state',
      '22071',
      'in-state',
      'In Louisiana, it was the 2nd of 64 parishes to start. The first started on November 17, 2009, the last on May 1, 2012.',
    ],
    [
      'one of the last of its state',
      '25019',
      'in-state',
      'It was one of the last 13 of the 14 counties of Massachusetts to start. The first had started on November 5, 2008.',
    ],
    [
      'one of a state that began on one day',
      '10001',
      'in-state',
      'All 3 counties of Delaware started on this one day.',
    ],
    [
      'the only one',
      '11001',
      'in-state',
      'The Census counts the District of Columbia as one county, so it started as a whole.',
    ],
    ['one without neighbors', '25019', 'neighbors', 'Nantucket County touches no other county on the map.'],
    ['one with one neighbor', '51515', 'neighbors', 'Its one neighbor started on the same day.'],
    [
      'one with neighbors before and after',
      '10001',
      'neighbors',
      'Of its 5 neighbors, 1 started before it, 2 started on the same day, and 2 started after it.',
    ],
    [
      'one that other states joined on its day',
      '36061',
      'elsewhere',
      'Counties in other states that started that day: Arkansas (56), Massachusetts (13), and Wyoming (22).',
    ],
    ['one alone on its day', '48201', 'elsewhere', 'No other county started that day.'],
    ['one of its state alone', '18001', 'elsewhere', 'No county outside Indiana started that day.'],
    [
      'one whose day we corrected',
      '18063',
      'corrected',
      'For Hendricks County, the source gives May 31, 2011. We give June 1, 2011: a second list gives June',
    ],
    [
      'one whose day and month the source swaps',
      '29177',
      'corrected',
      'For Ray County, the source gives January 6, 2011. We give June 1, 2011: day and month are swapped',
    ],
    ['one without a second date', '15005', 'second-list', 'A second list gives no date for Kalawao County.'],
    [
      'one that is drawn within another',
      '51515',
      'drawing',
      'On the map it is drawn as part of Bedford County, which it later joined.',
    ],
    ['one that has another name', '46113', 'present', 'Today it is called Oglala Lakota County.'],
    ['one that was joined', '51515', 'present', 'Today it is part of Bedford County.'],
    [
      'one that was divided',
      '02261',
      'present',
      'Today its area is divided into Chugach Census Area and Copper River Census Area.',
    ],
    [
      'one that is counted otherwise',
      '09013',
      'present',
      'Parts of Tolland County are in Capitol Planning Region and Northeastern Connecticut Planning Region.',
    ],
    ['one with a note', '51179', 'note', 'The table notes: an ICE release of 2010-04-13 already names it.'],
    [
      'the smallest',
      '15005',
      'people',
      'At the 2010 Census, 90 people lived there, less than 0.1 percent of the people of Hawaii.',
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
    ['IL', 'span', 'began in Illinois on November 24, 2009, in 2 counties.'],
    [
      'DE',
      'span',
      'Immigration checks under Secure Communities began in all 3 counties of Delaware on one day, April 20, 2010.',
    ],
    [
      'DC',
      'span',
      'Immigration checks under Secure Communities began in the District of Columbia on June 5, 2012.',
    ],
    [
      'IL',
      'half',
      'Half of its counties had started by January 22, 2013. In the country as a whole, half had started by November 8, 2011.',
    ],
    [
      'IL',
      'complete',
      'Counting the District of Columbia as a state, 49 states were fully covered before it. One other was fully covered on the same day.',
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
