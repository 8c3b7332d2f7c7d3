import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countryMap } from '../../../src/maps/country.ts';
import { findable, findPlaces } from '../../../src/views/places/find-places.ts';
import { packPlaces, unpackPlaces } from '../../../src/views/places/place-index.ts';
import { statesInOrder } from '../../../src/views/places/places.ts';
import { archive } from '../../real-archive.ts';

const counties = countryMap(archive)
  .days.flatMap(({ day, counties: own }) =>
    own.map(({ county, rings, square }) => ({ place: county, day, rings: square ? -1 : rings })),
  )
  .sort((a, b) => Number(a.place.fips) - Number(b.place.fips));
const packed = packPlaces(
  statesInOrder(archive).map(({ data }) => data),
  counties,
);
const places = unpackPlaces(packed);
const all = findable(places);
const found = (query: string) =>
  findPlaces(all, query).map(({ county, state }) => `${county || '(state)'} ${state}`);

describe('the index of places', () => {
  it('gives back every state and county with its day, whatever was packed', () => {
    expect(places.filter(({ county }) => county === '').map(({ state }) => state)).toEqual(
      statesInOrder(archive).map(({ id }) => id),
    );
    const listed = places
      .filter(({ county }) => county)
      .map(({ county, state, day }) => `${state} ${county} ${day}`);
    expect(listed.sort()).toEqual(
      counties.map(({ place, day }) => `${place.state} ${place.name} ${day}`).sort(),
    );
  });

  it('weighs at most 40 kB gzipped', () => {
    expect(gzipSync(JSON.stringify(packed)).length).toBeLessThan(40_000);
  });
});

describe('a query', () => {
  it.each([
    ['harris county texas', 'Harris County TX'],
    ['Harris, TX', 'Harris County TX'],
    ['HARRIS tex', 'Harris County TX'],
    ['dona ana', 'Doña Ana County NM'],
    ['Doña Ana', 'Doña Ana County NM'],
    ['Saint Louis city', 'St. Louis city MO'],
    ['st louis minnesota', 'St. Louis County MN'],
    ['orleans parish', 'Orleans Parish LA'],
    ['orleans louisiana', 'Orleans Parish LA'],
    ['orleans county vermont', 'Orleans County VT'],
    ['de kalb georgia', 'DeKalb County GA'],
    ['la salle il', 'LaSalle County IL'],
    ['prince georges', "Prince George's County MD"],
    ['obrien', "O'Brien County IA"],
    ['miami-dade', 'Miami-Dade County FL'],
    ['los angelos', 'Los Angeles County CA'],
    ['maricoppa', 'Maricopa County AZ'],
    ['suffolk massachusets', 'Suffolk County MA'],
    ['washington oregon', 'Washington County OR'],
    ['texas', '(state) TX'],
    ['ny', '(state) NY'],
    ['matanuska', 'Matanuska-Susitna Borough AK'],
  ])('"%s" finds first %s', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  it('finds every county by its name with its state', () => {
    const lost = counties.filter(
      ({ place: { name, state } }) => !found(`${name} ${state}`).slice(0, 12).includes(`${name} ${state}`),
    );
    expect(lost.map(({ place }) => place.fips)).toEqual([]);
  });

  it('finds all of a name, by state', () => {
    const names = found('washington county');
    expect(names.filter((name) => name.startsWith('Washington County'))).toHaveLength(
      counties.filter(({ place }) => place.name === 'Washington County').length,
    );
  });

  it.each(['', '  ', 'county', 'xylophone', '!!', '%'])('"%s" finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });
});
