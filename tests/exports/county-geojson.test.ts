import type { FeatureCollection, MultiPolygon, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { countyGeoJson } from '../../src/exports/county-geojson.ts';
import { archive } from '../real-archive.ts';
import { outlineFaults } from './outline-faults.ts';

const { features } = JSON.parse(countyGeoJson(archive)) as FeatureCollection<
  MultiPolygon | Point,
  { fips: string; name: string; activated: string; drawnWithin?: string; whyPoint?: string }
>;
const areas = features.flatMap(({ id, geometry }) =>
  geometry.type === 'MultiPolygon' ? [{ id, coordinates: geometry.coordinates }] : [],
);
const of = (fips: string) => features.find(({ id }) => id === fips);
const turn = (ring: readonly number[][]) =>
  ring
    .slice(1)
    .reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);

describe('the counties as GeoJSON', () => {
  it('are all there, with the columns of their table', () => {
    expect(features.map(({ id }) => id)).toEqual(
      [...archive.places.values()].filter(({ data }) => data.fips.length === 5).map(({ id }) => id),
    );
    expect(of('48201')?.properties).toMatchObject({
      fips: '48201',
      name: 'Harris County',
      activated: '2008-10-27',
    });
  });

  it('have an area each but for a city within a county and one that is a line, which are points and say why', () => {
    const points = features.filter(({ geometry }) => geometry.type === 'Point');
    expect(points.map(({ id }) => id)).toEqual(['51515', '51610']);
    expect(of('51515')?.properties).toMatchObject({
      drawnWithin: '51019',
      whyPoint: expect.stringContaining('part of Bedford County'),
    });
    expect(of('51610')?.properties.whyPoint).toMatch(/no area/);
    expect(features.filter(({ properties }) => properties.whyPoint).map(({ id }) => id)).toEqual([
      '51515',
      '51610',
    ]);
  });

  it('are points where the city is: within half a degree of its county', () => {
    const { coordinates } = of('51610')?.geometry ?? {};
    expect(coordinates).toEqual([expect.closeTo(-77.17, 1), expect.closeTo(38.88, 1)]);
  });

  it('have valid outlines: none crosses, touches or runs along itself', () => {
    const faulty = areas.flatMap(({ id, coordinates }) => {
      const faults = outlineFaults(coordinates);
      return faults.length ? [[id, faults]] : [];
    });
    expect(faulty).toEqual([]);
  });

  it('lie where they are, in degrees', () => {
    const [x, y] = areas.find(({ id }) => id === '48201')?.coordinates[0]?.[0]?.[0] ?? [];
    expect(Math.abs((x ?? 0) + 95.4)).toBeLessThan(0.7);
    expect(Math.abs((y ?? 0) - 29.8)).toBeLessThan(0.6);
    const points = areas.flatMap(({ coordinates }) => coordinates.flat(2));
    expect(points.filter(([lon = 0, lat = 0]) => lat < 18 || lat > 72 || lon < -180 || lon > 180)).toEqual(
      [],
    );
  });

  it('have rings that close, the outer counterclockwise, the inner clockwise', () => {
    for (const { id, coordinates } of areas) {
      for (const polygon of coordinates) {
        for (const [i, ring] of polygon.entries()) {
          expect([id, ring.length > 3, ring[0]]).toEqual([id, true, ring.at(-1)]);
          expect([id, i, turn(ring) > 0]).toEqual([id, i, i === 0]);
        }
      }
    }
  });
});

describe('the check of outlines', () => {
  const square = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ];
  it('lets a square with a hole and a square that touches its corner through', () => {
    const hole = [
      [0.5, 0.5],
      [0.5, 1],
      [1, 1],
      [0.5, 0.5],
    ];
    expect(outlineFaults([[square, hole], [square.map(([x = 0, y = 0]) => [x + 2, y + 2])]])).toEqual([]);
  });

  it.each([
    [
      'crosses itself',
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ],
    ],
    [
      'touches itself',
      [
        [0, 0],
        [2, 0],
        [1, 1],
        [2, 2],
        [0, 2],
        [1, 1],
        [0, 0],
      ],
    ],
    [
      'runs along itself',
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [2, 1],
        [0, 2],
        [0, 0],
      ],
    ],
    [
      'is a line',
      [
        [0, 0],
        [2, 0],
        [0, 0],
      ],
    ],
  ])('finds a ring that %s', (_, ring) => {
    expect(outlineFaults([[ring]]).length).toBeGreaterThan(0);
  });
});
