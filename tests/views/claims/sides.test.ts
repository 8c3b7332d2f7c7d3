import { describe, expect, test } from 'vitest';
import { sidesById, sidesOf } from '../../../src/views/claims/sides.ts';
import { getOrThrow } from '../../../src/archive/index.ts';
import { goodFiles, load } from '../../checks/fixture-files.ts';

const { archive } = load(goodFiles());
const base = getOrThrow(archive.claims, 'first-county-active').data;

describe('the sides of a claim', () => {
  test('are those on which the speakers of its sources stand', () => {
    expect(sidesById(archive, 'first-county-active')).toEqual(['operator']);
    expect(sidesById(archive, 'lamps-fy2011-friends')).toEqual(['critic']);
    expect(sidesById(archive, 'counties-not-asked')).toEqual(['oversight']);
  });

  test('are counted once each, however many sources stand there', () => {
    const sources = ['office-report-2011', 'plan-2009', 'friends-paper-2012'].map((id) => ({
      id,
      primary: true,
    }));
    expect([...sidesOf(archive, { ...base, sources })]).toEqual(['operator', 'critic']);
  });

  test('are none where nobody speaks, or where the source or the claim is unknown', () => {
    expect(sidesById(archive, 'north-share-fy2011')).toEqual([]);
    expect(sidesById(archive, 'no-such-claim')).toEqual([]);
    expect([...sidesOf(archive, { ...base, sources: [{ id: 'no-such-source', primary: true }] })]).toEqual(
      [],
    );
  });
});
