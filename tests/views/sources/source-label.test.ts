import { describe, expect, test } from 'vitest';
import { cslToEdtf, printIssued, publisherOf } from '../../../src/views/sources/source-label.ts';
import { getOrThrow } from '../../../src/archive/index.ts';
import type { Source } from '../../../src/kinds/index.ts';
import { goodFiles, load } from '../../checks/fixture-files.ts';

const source = getOrThrow(load(goodFiles()).archive.sources, 'office-report-2011').data;
const bare: Source = { id: 'a', type: 'report', title: 'A title', custom: source.custom };

describe('the date of a source', () => {
  test.each<[NonNullable<Source['issued']>, string, string]>([
    [{ 'date-parts': [[2011, 8, 5]] }, '2011-08-05', 'August 5, 2011'],
    [{ 'date-parts': [[2011, 8]] }, '2011-08', 'August 2011'],
    [{ 'date-parts': [[2011]] }, '2011', '2011'],
    [{ 'date-parts': [[2010, 10]], circa: true }, '2010-10~', 'about October 2010'],
    [
      {
        'date-parts': [
          [2011, 6],
          [2011, 9],
        ],
      },
      '2011-06/2011-09',
      'June 2011 to September 2011',
    ],
    [{ 'date-parts': [[2011], [2012]], circa: true }, '2011~/2012~', 'about 2011 to about 2012'],
  ])('%j is %s in EDTF and "%s" in words', (issued, edtf, words) => {
    expect(cslToEdtf(issued)).toBe(edtf);
    expect(printIssued({ ...bare, issued })).toBe(words);
  });

  test('that nobody knows is said to be unknown', () => {
    expect(printIssued(bare)).toBe('undated');
  });
});

describe('who published a source', () => {
  const author = [{ family: 'Doe', given: 'Jo' }, { literal: 'The Board' }];
  test.each<[string, Partial<Source>, string]>([
    [
      'the paper or site that it stands in',
      { 'container-title': 'The Paper', publisher: 'The House', author },
      'The Paper',
    ],
    ['its publisher, where it stands alone', { publisher: 'The House', author }, 'The House'],
    ['its authors, where there is no publisher', { author }, 'Jo Doe, The Board'],
    [
      'those who made it, where it is a data set on a host of many',
      { type: 'dataset', publisher: 'A Host', author },
      'Doe and others',
    ],
    ['its title, where nobody is named', {}, 'A title'],
  ])('is %s', (_, more, label) => {
    expect(publisherOf({ ...bare, ...more })).toBe(label);
  });
});
