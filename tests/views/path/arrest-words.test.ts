import { describe, expect, test } from 'vitest';
import { arrestWords, conditionWords } from '../../../src/views/path/arrest-words.ts';
import { arrestsInOrder, factsOfArrest } from '../../../src/views/path/worked-arrests.ts';
import { language } from '../../../src/language/index.ts';
import { outcomes } from '../../../src/kinds/regime.ts';
import { archive } from '../../real-archive.ts';

const { arrestFacts } = archive.vocabulary.data;
const arrests = arrestsInOrder(archive).map((arrest) => factsOfArrest(archive, arrest));
const { workedExamples } = archive.site.data;

describe('the words for an arrest', () => {
  test('are there for every outcome of a rule', () => {
    expect(Object.keys(language.words.outcomes)).toEqual([...outcomes]);
  });

  test('say what is so, fact by fact', () => {
    expect(arrestWords(archive, arrests[0] ?? {}).slice(0, 2)).toEqual([
      { label: 'Charge at booking', value: 'a minor traffic offense' },
      { label: 'Earlier convictions', value: 'none' },
    ]);
  });

  test('say a condition as one line for each alternative', () => {
    expect(
      conditionWords(archive, [{ charge: ['felony', 'level-one'], removal: ['ordered'] }, { state: ['IL'] }]),
    ).toEqual([
      'Charge at booking: a felony; or a serious crime, such as robbery. Earlier removal: ordered, not carried out',
      'booked in IL',
    ]);
  });
});

describe('the worked examples', () => {
  test('are eight or more arrests, each another, through four days or more', () => {
    expect(arrests.length).toBeGreaterThanOrEqual(8);
    expect(new Set(arrests.map((arrest) => JSON.stringify(arrest))).size).toBe(arrests.length);
    expect(workedExamples?.days.length).toBeGreaterThanOrEqual(4);
  });

  test('take a class through 2007, 2010, 2012, 2015 and 2017', () => {
    expect(workedExamples?.days.map((day) => day.slice(0, 4))).toEqual([
      '2007',
      '2010',
      '2012',
      '2015',
      '2017',
    ]);
  });

  test('take up each fact of an arrest with more than its plainest value', () => {
    for (const { id, values } of arrestFacts)
      expect([id, arrests.some((arrest) => arrest[id] !== values[0]?.id)]).toEqual([id, true]);
  });
});
