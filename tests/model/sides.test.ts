import { describe, expect, test } from 'vitest';
import { sidesById, sidesOf } from '../../src/model/sides.ts';
import { need } from '../../src/record/index.ts';
import { goodFiles, load } from '../checks/fixture-files.ts';

const { record } = load(goodFiles());
const base = need(record.claims, 'first-county-active').data;

describe('the sides of a claim', () => {
  test('are those on which the speakers of its sources stand', () => {
    expect(sidesById(record, 'first-county-active')).toEqual(['operator']);
    expect(sidesById(record, 'lamps-fy2011-friends')).toEqual(['critic']);
    expect(sidesById(record, 'counties-not-asked')).toEqual(['oversight']);
  });

  test('are counted once each, however many sources stand there', () => {
    const sources = ['office-report-2011', 'plan-2009', 'friends-paper-2012'].map((id) => ({ id, primary: true }));
    expect([...sidesOf(record, { ...base, sources })]).toEqual(['operator', 'critic']);
  });

  test('are none where nobody speaks, or where the source or the claim is unknown', () => {
    expect(sidesById(record, 'north-share-fy2011')).toEqual([]);
    expect(sidesById(record, 'no-such-claim')).toEqual([]);
    expect([...sidesOf(record, { ...base, sources: [{ id: 'no-such-source', primary: true }] })]).toEqual([]);
  });
});
