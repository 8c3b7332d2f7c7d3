import { expect, it } from 'vitest';
import { activatedCounties } from '../../../src/views/places/roll-out.ts';
import { getOrThrow } from '../../../src/archive/index.ts';
import { archive } from '../../real-archive.ts';

const counties = activatedCounties(archive);
const source = 'vargas-nunez-2026-data';

/**
 * What claims count in the table of counties: of which state, or of all where none is named; of the day of
 * the claim, or up to it.
 */
const counted: [claim: string, key: string, state: string | undefined, upTo: boolean][] = [
  ['county-record-fl-2010-06-22', 'that-day', 'FL', false],
  ['county-record-va-2010-06-15', 'that-day', 'VA', false],
  ['county-record-ma-ny-2012-05-15', 'massachusetts', 'MA', false],
  ['county-record-ma-ny-2012-05-15', 'new-york', 'NY', false],
  ['last-activation-2013-01-22', 'that-day', undefined, false],
  ['last-activation-2013-01-22', 'illinois', 'IL', false],
  ['last-activation-2013-01-22', 'alabama', 'AL', false],
  ['last-activation-2013-01-22', 'all', undefined, true],
];

it.each(counted)('the claim %s states as %s what the table of counties has', (id, key, state, upTo) => {
  const { date = '', figures = [], sources } = getOrThrow(archive.claims, id).data;
  expect(sources.map((one) => one.id)).toEqual([source]);
  const own = counties.filter((county) => state === undefined || county.state === state);
  const found = own.filter(({ activated }) => (upTo ? activated <= date : activated === date));
  expect(figures.find((figure) => figure.key === key)?.value).toBe(found.length);
  expect(own.filter(({ activated }) => activated > date)).toEqual([]);
});
