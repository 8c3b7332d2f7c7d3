import { describe, expect, test } from 'vitest';
import {
  arrestFacts,
  arrestWords,
  conditionWords,
  outcomeWords,
} from '../../../src/views/path/arrest-facts.ts';
import { workedArrests, workedDays } from '../../../src/views/path/worked-arrests.ts';
import { facts, outcomes } from '../../../src/kinds/regime.ts';

describe('the words for an arrest', () => {
  test('are there for every fact and value of the schema, and for no other', () => {
    expect(
      Object.fromEntries(
        Object.entries(arrestFacts).map(([fact, { values }]) => [fact, Object.keys(values)]),
      ),
    ).toEqual(facts);
  });

  test('are there for every outcome of a rule', () => {
    expect(Object.keys(outcomeWords)).toEqual([...outcomes]);
  });

  test('say what is so, fact by fact', () => {
    expect(arrestWords(workedArrests[0]?.arrest ?? ({} as never)).slice(0, 2)).toEqual([
      { label: 'Charge at the booking', value: 'a minor traffic offense' },
      { label: 'Earlier convictions', value: 'none' },
    ]);
  });

  test('say a condition as one line for each alternative', () => {
    expect(
      conditionWords([{ charge: ['felony', 'level-one'], removal: ['ordered'] }, { state: ['IL'] }]),
    ).toEqual([
      'Charge at the booking: a felony; or a grave crime, such as robbery. Earlier removal: ordered, not carried out',
      'booked in IL',
    ]);
  });
});

describe('the worked examples', () => {
  test('are eight or more arrests, each another, through four days or more', () => {
    expect(workedArrests.length).toBeGreaterThanOrEqual(8);
    expect(new Set(workedArrests.map(({ arrest }) => JSON.stringify(arrest))).size).toBe(
      workedArrests.length,
    );
    expect(workedDays.length).toBeGreaterThanOrEqual(4);
  });

  test('take a class through 2007, 2010, 2012, 2015 and 2017', () => {
    expect(workedDays.map((day) => day.slice(0, 4))).toEqual(['2007', '2010', '2012', '2015', '2017']);
  });

  test('take up each fact of an arrest with more than its plainest value', () => {
    for (const [fact, [plainest]] of Object.entries(facts))
      expect([
        fact,
        workedArrests.some(({ arrest }) => arrest[fact as keyof typeof facts] !== plainest),
      ]).toEqual([fact, true]);
  });
});
