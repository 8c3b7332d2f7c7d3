import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countiesOfDay, isWithin, nextCounty } from '../../src/browser/county-shapes.ts';
import { countryMap, shortestSide, smallMap } from '../../src/maps/country.ts';
import { stateMap } from '../../src/maps/state-map.ts';
import { statesInOrder } from '../../src/views/places/places.ts';
import { archive } from '../real-archive.ts';

const map = countryMap(archive);
/** Units of the drawing to a pixel where it is 975 wide, as the shapes are kept. */
const perPixel = map.width / (1015 + 8);
/** The counties as the reader's browser takes them from the shapes of the days. */
const shown = map.days.flatMap(({ counties, outlines, squares }) => {
  const places = counties.map(({ county, rings, square }) => ({
    county: county.name,
    state: county.state,
    stateName: '',
    fips: county.fips,
    size: 0,
    day: county.activated,
    rings: square ? -1 : rings,
  }));
  return countiesOfDay(places, outlines, squares);
});
const named = (state: string, name: string) => {
  const county = shown.find(({ place }) => place.state === state && place.county === name);
  if (!county) throw new Error(`${name} is not drawn`);
  return county;
};

describe('the map of the country', () => {
  it('has one shape for each of the 155 days on which counties began', () => {
    expect(map.days).toHaveLength(155);
    expect(map.days.map(({ day }) => day)).toEqual(map.days.map(({ day }) => day).toSorted());
  });

  it('draws 3,142 shapes for 3,143 counties, none with a side shorter than 2 pixels', () => {
    expect(map.days.flatMap(({ counties }) => counties)).toHaveLength(3143);
    expect(shown).toHaveLength(3142);
    const side = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    const small = shown.filter(
      ({ rings }) =>
        Math.min(side(rings.flat().map(([x]) => x)), side(rings.flat().map(([, y]) => y))) <
        shortestSide * perPixel - 1,
    );
    expect(small.map(({ place }) => place.county)).toEqual([]);
    const all = new Set(shown.map(({ place }) => `${place.state} ${place.county}`));
    const missing = [...archive.places.values()].filter(
      ({ data }) => data.fips.length === 5 && !all.has(`${data.state} ${data.name}`),
    );
    expect(missing.map(({ id }) => id)).toEqual(['51515']);
  });

  it('weighs at most 60 kB gzipped', () => {
    expect(
      gzipSync(map.days.map(({ outlines, squares }) => outlines + squares).join('\n')).length,
    ).toBeLessThan(60_000);
  });

  it('has each county where its middle lies, so that what is pointed at is named', () => {
    for (const [state, name] of [
      ['TX', 'Harris County'],
      ['CA', 'San Bernardino County'],
      ['VA', 'Falls Church city'],
      ['IL', 'Cook County'],
    ] as const) {
      const { x, y } = named(state, name);
      expect(isWithin(named(state, name), x, y)).toBe(true);
      expect(
        shown.filter((county) => county.place.rings !== -1 && isWithin(county, x, y)).length,
      ).toBeLessThanOrEqual(1);
    }
  });

  it('leads by an arrow key to a county in that direction, and stays at the edge', () => {
    const harris = named('TX', 'Harris County');
    expect(nextCounty(shown, harris, 'ArrowLeft')?.place.county).toBe('Waller County');
    expect(nextCounty(shown, harris, 'ArrowUp')?.place.county).toBe('Montgomery County');
    expect(nextCounty(shown, named('ME', 'Washington County'), 'ArrowRight')).toBeUndefined();
  });

  it('reaches every county of the mainland by arrow keys', () => {
    const reached = new Set([shown[0]]);
    for (const county of reached) {
      if (!county) continue;
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
        reached.add(nextCounty(shown, county, key));
    }
    const lost = shown.filter((county) => !reached.has(county) && !['AK', 'HI'].includes(county.place.state));
    expect(lost.length).toBeLessThan(20);
  });
});

describe('the small maps', () => {
  it('together weigh at most 14 kB gzipped, and show more from year to year', () => {
    const maps = ['2008-12-31', '2009-12-31', '2010-12-31', '2011-12-31', '2012-12-31', '2013-01-22'].map(
      (day) => smallMap(archive, day),
    );
    expect(gzipSync(JSON.stringify(maps)).length).toBeLessThan(14_000);
    expect(maps.at(-1)?.active).toBe(maps.at(-1)?.land);
    expect(maps[0]?.active.length).toBeGreaterThan(0);
    expect(maps[0]?.active).not.toBe(maps[1]?.active);
  });
});

describe('the map of a state', () => {
  it('has a shape for each of its counties', () => {
    for (const { id } of statesInOrder(archive)) {
      const drawn = stateMap(archive, id).counties.map(({ county }) => county.fips);
      const all = [...archive.places.values()]
        .filter(({ data }) => data.fips.length === 5 && data.state === id)
        .map(({ data }) => data.fips);
      expect([id, all.filter((fips) => !drawn.includes(fips))]).toEqual([id, id === 'VA' ? ['51610'] : []]);
    }
  });
});
