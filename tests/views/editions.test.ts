import { describe, expect, test } from 'vitest';
import { changesBetween, editionsOf } from '../../src/views/editions.ts';
import { goodFilesWith, load } from '../checks/fixture-files.ts';

const { archive } = load(
  goodFilesWith(
    'data/claims/figures/lamps-fy2010.json',
    '"id": "lamps-fy2010"',
    '"id": "lamps-fy2010", "formerIds": ["lamps-2010"]',
  ),
);

describe('editions', () => {
  test('come newest first, each with what changed since the one before', () => {
    expect(editionsOf(archive).map(({ entry, before, changes }) => [entry.id, before?.id, changes])).toEqual([
      [
        '2026-11-21',
        '2026-11-20',
        [
          { kind: 'claim', added: [], renamed: [], changed: ['lamps-fy2011'], gone: [] },
          { kind: 'term', added: ['lamp'], renamed: [], changed: [], gone: [] },
        ],
      ],
      ['2026-11-20', undefined, undefined],
    ]);
  });
});

describe('what changed between two editions', () => {
  const between = (before: string[], after: string[]) =>
    changesBetween(archive, { records: { claim: before } }, { records: { claim: after } });

  test('is nothing where the lists are the same', () => {
    expect(between(['a 1'], ['a 1'])).toEqual([]);
  });

  test('tells what is gone, and takes a record under another id for the same', () => {
    const [id, former] = ['lamps-fy2010', 'lamps-2010'];
    expect(between(['a 1', `${former} 1`], [`${id} 1`])).toEqual([
      { kind: 'claim', added: [], renamed: [id], changed: [], gone: ['a'] },
    ]);
  });
});
