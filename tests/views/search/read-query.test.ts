import { describe, expect, it } from 'vitest';
import { answersTo } from '../../../src/views/search/answers.ts';
import { indexedWords, readQuery } from '../../../src/views/search/read-query.ts';

const words = new Set(
  indexedWords(
    'The detainer asks a jail. Detainers of 77,000 removed people, 55 percent of counties; 287(g), opt-out, sanctuary, deported, secure communities. 3,461 more fingerprints, crime.',
  ),
);
const known = {
  words,
  stop: new Set(['how', 'many', 'the', 'what', 'is', 'did', 'it']),
  said: [
    { words: ['deported', 'deportados'], instead: 'removed' },
    { words: ['comunidades seguras'], instead: 'secure communities' },
    { words: ['287g'], instead: '287(g)' },
  ],
  percent: 'percent|per cent',
};
const read = (query: string) => readQuery(query, known);

describe('a query', () => {
  it.each([
    ['77,000', '77000'],
    ['77000', '77000'],
    ['77 000', '77000'],
    ['55%', '55 percent'],
    ['55 percent', '55 percent'],
    ['What is the detainer?', 'detainer'],
    ['sanctu', 'sanctu'],
    ['287(g)', '287g'],
    ['opt-out', 'opt out'],
    ['how many', ''],
  ])('"%s" is looked for as "%s"', (query, asked) => {
    expect(read(query).words).toBe(asked);
  });

  it('with a letter or two wrong takes the word that is there, and says so', () => {
    expect(read('detaner')).toEqual({
      words: 'detainer',
      taken: [{ asked: 'detaner', word: 'detainer' }],
      nowhere: [],
    });
    expect(read('fingerprits crime').words).toBe('fingerprints crime');
  });

  it('says of a word that is nowhere that it is nowhere, and never cuts a number', () => {
    expect(read('46113')).toEqual({ words: '', taken: [], nowhere: ['46113'] });
    expect(read('346')).toEqual({ words: '', taken: [], nowhere: ['346'] });
    expect(read('xylophone jail')).toEqual({ words: 'jail', taken: [], nowhere: ['xylophone'] });
  });

  it('is looked for in the words of the Record too', () => {
    expect(read('how many deported')).toMatchObject({ words: 'deported', instead: 'removed' });
    expect(read('comunidades seguras')).toMatchObject({
      words: '',
      nowhere: [],
      instead: 'secure communities',
    });
    expect(read('detainer')).not.toHaveProperty('instead');
  });
});

describe('the answers to a query', () => {
  const phrases = [['how many deported', 'number deportations'], ['crime effect'], ['detainer'], ['77000']];

  it.each([
    ['How many were deported?', [0]],
    ['number of deportations', [0]],
    ['effect on crime', [1]],
    ['detainers', [2]],
    ['deported', []],
    ['77002', []],
    ['xylophone', []],
  ])('"%s": %j', (query, numbers) => {
    expect(answersTo(query, phrases)).toEqual(numbers);
  });
});
