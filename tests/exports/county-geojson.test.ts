import type { FeatureCollection, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { countyGeoJson } from '../../src/exports/county-geojson.ts';
import { archive } from '../real-archive.ts';

const { features } = JSON.parse(countyGeoJson(archive)) as FeatureCollection<
  MultiPolygon | null,
  { fips: string; name: string; activated: string; drawnWithin?: string }
>;
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

  it('have a shape each but for a city within a county and one that is a line', () => {
    expect(features.filter(({ geometry }) => geometry === null).map(({ id }) => id)).toEqual([
      '51515',
      '51610',
    ]);
    expect(of('51515')?.properties.drawnWithin).toBe('51019');
  });

  it('lie where they are, in degrees', () => {
    const [x, y] = of('48201')?.geometry?.coordinates[0]?.[0]?.[0] ?? [];
    expect(Math.abs((x ?? 0) + 95.4)).toBeLessThan(0.7);
    expect(Math.abs((y ?? 0) - 29.8)).toBeLessThan(0.6);
    const points = features.flatMap(({ geometry }) => geometry?.coordinates.flat(2) ?? []);
    expect(points.filter(([lon = 0, lat = 0]) => lat < 18 || lat > 72 || lon < -180 || lon > 180)).toEqual(
      [],
    );
  });

  it('have rings that close, the outer counterclockwise, the inner clockwise', () => {
    for (const { id, geometry } of features) {
      for (const polygon of geometry?.coordinates ?? []) {
        for (const [i, ring] of polygon.entries()) {
          expect([id, ring.length > 3, ring[0]]).toEqual([id, true, ring.at(-1)]);
          expect([id, i, turn(ring) > 0]).toEqual([id, i, i === 0]);
        }
      }
    }
  });
});
