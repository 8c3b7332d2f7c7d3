import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import {
  bordersBetween,
  boundsOf,
  drawnCode,
  neighborCounties,
  outlineOf,
  turnNorthUp,
  type Rings,
} from '../../../src/views/places/shapes.ts';
import { archive } from '../../real-archive.ts';

const counties = csvParse(readFileSync('data/places/counties.csv', 'utf8'));
const codes = counties.map(({ fips = '' }) => fips);
const shapes = Object.keys(archive.geometry.data.shapes);

/** Returns the area within closed rings, holes taken off: the shoelace formula. */
function areaOf(rings: Rings): number {
  const sums = rings.map((ring) =>
    ring
      .slice(1)
      .reduce((sum, [x = 0, y = 0], i) => sum + ((ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0)), 0),
  );
  return Math.abs(sums.reduce((sum, part) => sum + part, 0)) / 2;
}

describe('the shapes of the counties', () => {
  it('are 3,142, on which 3,143 records are drawn', () => {
    expect(codes).toHaveLength(3143);
    expect(shapes).toHaveLength(3142);
    const drawn = codes.map((fips) => drawnCode(archive, fips));
    expect(drawn.filter((fips) => !shapes.includes(fips))).toEqual([]);
    expect(shapes.filter((fips) => !drawn.includes(fips))).toEqual([]);
    expect(drawn.filter((fips, i) => drawn.indexOf(fips) !== i)).toEqual(['51019']);
  });

  it('are those of the same code, but for three whose code changed or that were joined to another', () => {
    expect(archive.geometry.data.drawnAs).toEqual({ '02270': '02158', '46113': '46102', '51515': '51019' });
    expect(codes.filter((fips) => drawnCode(archive, fips) !== fips)).toEqual(['02270', '46113', '51515']);
  });

  it('each have an area, but for Falls Church, which is a line in the source; together they are the country', () => {
    const areas = codes
      .filter((fips) => fips !== '51515')
      .map((fips) => ({ fips, area: areaOf(outlineOf(archive, [fips], 'full')) }));
    expect(areas.filter(({ area }) => !(area > 0)).map(({ fips }) => fips)).toEqual(['51610']);
    const sum = areas.reduce((all, { area }) => all + area, 0);
    expect(areaOf(outlineOf(archive, codes, 'full')) / sum).toBeCloseTo(1, 6);
    expect(areaOf(outlineOf(archive, codes, 'coarse')) / sum).toBeCloseTo(1, 2);
  });

  it('lie on the map of the country, the Aleutians beyond its left edge', () => {
    const { left, top, right, bottom } = boundsOf(outlineOf(archive, codes, 'full'));
    expect([left, top, right, bottom].map(Math.round)).toEqual([-58, 13, 957, 607]);
  });

  it('are turned for a map of one state so that a border along a parallel is level', () => {
    const border = bordersBetween(
      archive,
      codes.filter((fips) => /^(08|56)/.test(fips)),
      'full',
      (a, b) => a.slice(0, 2) !== b.slice(0, 2),
    );
    const height = (rings: Rings) => boundsOf(rings).bottom - boundsOf(rings).top;
    expect(height(border)).toBeGreaterThan(5);
    expect(height(turnNorthUp(archive, 'CO', border))).toBeLessThan(1.5);
  });
});

describe('the neighbors of a county', () => {
  it('are those with which it shares a border, both ways', () => {
    const all = neighborCounties(archive);
    expect([...all.keys()].sort()).toEqual([...codes].sort());
    for (const [fips, list] of all)
      for (const other of list)
        expect([fips, other, all.get(other)?.includes(fips)]).toEqual([fips, other, true]);
  });

  it('are known for Harris County, Texas', () => {
    const names = neighborCounties(archive)
      .get('48201')
      ?.map((fips) => archive.places.get(fips)?.data.name);
    expect(names).toEqual(
      ['Brazoria', 'Chambers', 'Fort Bend', 'Galveston', 'Liberty', 'Montgomery', 'Waller'].map(
        (name) => `${name} County`,
      ),
    );
  });

  it('are none for islands, and the county around it for a city that is drawn within one', () => {
    const alone = [...neighborCounties(archive)]
      .filter(([, list]) => list.length === 0)
      .map(([fips]) => archive.places.get(fips)?.data.name);
    expect(alone).toEqual(expect.arrayContaining(['Nantucket County', 'Honolulu County', 'San Juan County']));
    expect(alone.length).toBeLessThan(12);
    expect(neighborCounties(archive).get('51515')).toEqual(['51019']);
  });
});
