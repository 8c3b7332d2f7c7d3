import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countryMap } from '../../../src/maps/country.ts';
import {
  absentOfZip,
  findable,
  findPlaces,
  namesOfPlaces,
  placesOfCode,
} from '../../../src/views/places/find-places.ts';
import { packPlaces, unpackPlaces } from '../../../src/views/places/place-index.ts';
import {
  byFips,
  lettersOf,
  packNames,
  packSmallTowns,
  unpackOther,
  unpackTowns,
} from '../../../src/views/places/town-index.ts';
import { patternOf } from '../../../src/views/patterns.ts';
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
const { towns } = archive.towns.data;
const names = packNames(towns, archive.names.data);
const places = unpackPlaces(packed);
const known = byFips(places);
const small = lettersOf(towns).map((letter) => packSmallTowns(towns, letter));
const all = [
  ...namesOfPlaces(places),
  ...unpackOther(names.other, known),
  ...unpackTowns(names.towns, known),
  ...small.flatMap((some) => unpackTowns(some, known)),
];
const ready = findable(all);
const show = ({ name, place, kind }: (typeof all)[number]) =>
  kind === 'absent'
    ? `${name}: not here`
    : `${kind === 'place' ? '' : `${name}: `}${place?.county || '(state)'} ${place?.state ?? ''}`;
const found = (query: string) => findPlaces(ready, query).found.map(show);
const weight = (file: unknown) => gzipSync(JSON.stringify(file)).length;

describe('the example in the field', () => {
  it('finds a place by its whole name', () => {
    expect(findPlaces(ready, patternOf(archive, 'place-pages', 'exampleOfSearch')).whole).toBeGreaterThan(0);
  });
});

describe('the index of places', () => {
  it('gives back every state and county with its code and day, whatever was packed', () => {
    expect(places.filter(({ county }) => county === '').map(({ state }) => state)).toEqual(
      statesInOrder(archive).map(({ id }) => id),
    );
    const listed = places
      .filter(({ county }) => county)
      .map(({ county, state, day, fips }) => `${fips} ${state} ${county} ${day}`);
    expect(listed.sort()).toEqual(
      counties.map(({ place, day }) => `${place.fips} ${place.state} ${place.name} ${day}`).sort(),
    );
  });

  it('weighs at most 60 kB gzipped, and what is fetched for a letter at most 20 kB', () => {
    expect(weight(packed) + weight(names)).toBeLessThan(60_000);
    expect(Math.max(...small.map(weight))).toBeLessThan(20_000);
  });

  it('leaves no town of the file out, and names a county of the table for each', () => {
    const inFile = Object.values(towns).flatMap((list) =>
      list.split('; ').flatMap((line) => line.split(': ')[1]?.split(' ').slice(1) ?? []),
    );
    expect(all.filter(({ kind }) => kind === 'town')).toHaveLength(inFile.length);
    expect(inFile.filter((fips) => !known.has(fips))).toEqual([]);
  });
});

describe('ZIP codes', () => {
  const lines = Object.values(archive.zips.data.zips).flatMap((list) => list.split('; '));

  it('lie in counties of the table, and nearly every county has one', () => {
    const named = lines.flatMap((line) => line.split(': ')[1]?.split(' ') ?? []);
    expect(named.filter((fips) => !known.has(fips))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(3130);
  });

  it.each([
    ['77002', '48201'],
    ['60601', '17031'],
    ['06103', '09003'],
    ['57770', '46113'],
    ['99686', '02261'],
  ])('%s lies in %s', (zip, fips) => {
    expect(lines.find((line) => line.startsWith(`${zip}:`))?.split(' ')[1]).toBe(fips);
  });

  it.each([
    ['00901', ['Puerto Rico']],
    ['00802', ['U.S. Virgin Islands']],
    ['96910', ['Guam']],
    ['96950', ['Northern Mariana Islands']],
    ['96799', ['American Samoa']],
    ['96940', []],
    ['96797', []],
  ])('%s leads by its beginning to %j, of which the table has nothing', (zip, expected) => {
    expect(absentOfZip(all, zip).map(({ name }) => name)).toEqual(expected);
  });

  it('of what the table does not have begin like none of the table', () => {
    const starts = archive.names.data.absent.flatMap(({ zips = [] }) => zips);
    expect(starts.length).toBeGreaterThan(5);
    expect(lines.filter((line) => starts.some((start) => line.startsWith(start)))).toEqual([]);
  });
});

describe('a query', () => {
  it.each([
    ['harris county texas', 'Harris County TX'],
    ['harris', 'Harris County TX'],
    ['Harris, TX', 'Harris County TX'],
    ['HARRIS tex', 'Harris County TX'],
    ['dona ana', 'Doña Ana County NM'],
    ['Doña Ana', 'Doña Ana County NM'],
    ['st louis county minnesota', 'St. Louis County MN'],
    ['orleans parish', 'Orleans Parish LA'],
    ['orleans louisiana', 'Orleans Parish LA'],
    ['orleans county vermont', 'Orleans County VT'],
    ['de kalb county georgia', 'DeKalb County GA'],
    ['la salle county il', 'LaSalle County IL'],
    ['prince georges', "Prince George's County MD"],
    ['obrien', "O'Brien County IA"],
    ['miami-dade', 'Miami-Dade County FL'],
    ['washington county oregon', 'Washington County OR'],
    ['texas', '(state) TX'],
    ['ny', '(state) NY'],
    ['LA', 'Los Angeles: Los Angeles County CA'],
    ['la.', 'Los Angeles: Los Angeles County CA'],
    ['Louisiana', '(state) LA'],
    ['PA', '(state) PA'],
    ['matanuska', 'Matanuska-Susitna Borough AK'],
    ['District of Columbia', 'District of Columbia DC'],
    ['DC', 'Washington, D.C.: District of Columbia DC'],
    ['Washington, DC', 'Washington, D.C.: District of Columbia DC'],
    ['Washington, D.C.', 'Washington, D.C.: District of Columbia DC'],
    ['Houston', 'Houston: Harris County TX'],
    ['Chicago', 'Chicago: Cook County IL'],
    ['Brooklyn', 'Brooklyn: Kings County NY'],
    ['the bronx', 'The Bronx: Bronx County NY'],
    ['LA County', 'Los Angeles: Los Angeles County CA'],
    ['NYC', 'New York City: New York County NY'],
    ['Philly', 'Philadelphia: Philadelphia County PA'],
    ['kansas city', 'Kansas City: Jackson County MO'],
    ['jersey city', 'Jersey City: Hudson County NJ'],
    ['Springfield, Missouri', 'Springfield: Greene County MO'],
    ['Marfa', 'Marfa: Presidio County TX'],
    ['Oglala Lakota', 'Oglala Lakota County: Shannon County SD'],
    ['kusilvak', 'Kusilvak Census Area: Wade Hampton Census Area AK'],
    ['chugach', 'Chugach Census Area: Valdez-Cordova Census Area AK'],
    ['Copper River', 'Copper River Census Area: Valdez-Cordova Census Area AK'],
    ['Capitol Planning Region', 'Capitol Planning Region: Hartford County CT'],
    ['puerto rico', 'Puerto Rico: not here'],
    ['USVI', 'U.S. Virgin Islands: not here'],
  ])('"%s" finds first %s', (query, first) => {
    expect(findPlaces(ready, query).areNear).toBe(false);
    expect(found(query)[0]).toBe(first);
  });

  it('of a letter or two wrong is near a name, and never a hit', () => {
    for (const [query, name] of [
      ['los angelos', 'Los Angeles: Los Angeles County CA'],
      ['maricoppa', 'Maricopa County AZ'],
      ['chicgo', 'Chicago: Cook County IL'],
      ['san fransisco', 'San Francisco: San Francisco County CA'],
    ] as const) {
      expect(findPlaces(ready, query).areNear).toBe(true);
      expect(found(query)[0]).toBe(name);
    }
  });

  it.each([
    ['Springfield', true],
    ['Jefferson County', true],
    ['Atlanta', true],
    ['NYC', false],
    ['Houston', false],
    ['Harris County', false],
    ['Chicago', false],
    ['Texas', false],
    ['Springfield, Massachusetts', false],
    ['Philly', false],
    ['Puerto Rico', false],
  ])('that may mean several places equally well says so: %s, %s', (query, isTied) => {
    expect(findPlaces(ready, query).isTied).toBe(isTied);
  });

  it('with another first letter is no near miss', () => {
    expect(found('Jarris')).not.toContain('Harris County TX');
  });

  it('names each county of a place that lies in several', () => {
    const boroughs = findPlaces(ready, 'new york city').found.filter(({ kind }) => kind === 'nickname');
    expect(boroughs.map(({ place }) => place?.fips)).toEqual(['36061', '36047', '36081', '36005', '36085']);
    expect(boroughs.map(({ nth, of }) => `${nth} ${of}`)).toEqual(['0 5', '1 5', '2 5', '3 5', '4 5']);
  });

  it('finds every county by its name with its state', () => {
    const counted = findable(namesOfPlaces(places));
    const lost = counties.filter(
      ({ place: { name, state, fips } }) =>
        !findPlaces(counted, `${name} ${state}`)
          .found.slice(0, 3)
          .some(({ place }) => place?.fips === fips),
    );
    expect(lost.map(({ place }) => place.fips)).toEqual([]);
  });

  it('finds all of a name, the largest first', () => {
    const hits = findPlaces(ready, 'washington county').found.filter(
      ({ name }) => name === 'Washington County',
    );
    expect(hits).toHaveLength(counties.filter(({ place }) => place.name === 'Washington County').length);
    const sizes = hits.map(({ size }) => size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it.each(['', '  ', 'county', 'xylophone', '!!', '%'])('"%s" finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });
});

describe('a FIPS code', () => {
  it.each([
    ['48201', 'Harris County TX'],
    ['46113', 'Shannon County SD'],
    ['46102', 'Oglala Lakota County: Shannon County SD'],
    ['11001', 'District of Columbia DC'],
  ])('%s is %s', (code, place) => {
    expect(placesOfCode(all, code).map(show)).toEqual([place]);
  });

  it('that no county has finds none', () => {
    expect(placesOfCode(all, '99999')).toEqual([]);
  });
});
