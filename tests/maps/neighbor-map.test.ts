import { expect, it } from 'vitest';
import { neighborMap } from '../../src/maps/neighbor-map.ts';
import { getOrThrow } from '../../src/archive/index.ts';
import { countyFacts, dayOf } from '../../src/views/places/county-facts.ts';
import { archive } from '../real-archive.ts';

it('draws each county last among those that touch it, each with its day, inside the frame', () => {
  const started = performance.now();
  for (const [fips, facts] of countyFacts(archive)) {
    const { counties } = neighborMap(archive, facts);
    expect(counties.map(({ county }) => county.fips)).toEqual([
      ...facts.neighbors.map(({ county }) => county.fips),
      fips,
    ]);
    expect(counties.every(({ county, day }) => day === dayOf(county))).toBe(true);
    expect(counties.filter(({ isOwn }) => isOwn).map(({ county }) => county.fips)).toEqual([fips]);
  }
  console.log(`all maps of neighbors: ${Math.round(performance.now() - started)} ms`);
}, 120_000);

it('has a shape for a county and for those around it', () => {
  const { counties, width, height } = neighborMap(archive, getOrThrow(countyFacts(archive), '48201'));
  expect(counties.length).toBeGreaterThan(5);
  expect(counties.filter(({ path }) => !/^M[\d -]+l[\d -]+z/.test(path))).toEqual([]);
  expect(Math.max(width, height)).toBeLessThanOrEqual(337);
});
