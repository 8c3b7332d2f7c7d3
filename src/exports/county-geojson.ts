import { geoAlbersUsa } from 'd3';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { drawnCode, polygonsOf, type Detail, type Rings } from '../views/places/shapes.ts';
import { countyFiller } from '../views/places/place-patterns.ts';
import { perArchive, type Archive } from '../archive/index.ts';
import type { Place } from '../kinds/index.ts';
import type { Edition } from './own-json.ts';
import { placeFields, placeTables } from './place-tables.ts';

/** The projection in which the shapes are kept, as scripts/prepare-geometry.ts has it. */
const projection = geoAlbersUsa().scale(1300).translate([487.5, 305]);
/** Decimals of a degree: a thousandth is about a hundred metres. */
const decimals = 3;

const round = (degrees: number) => Number(degrees.toFixed(decimals));
const toDegrees = (point: Position): Position[] => {
  const place = projection.invert?.([point[0] ?? 0, point[1] ?? 0]);
  return place ? [place.map(round)] : [];
};

/** Returns twice the area of a ring in degrees, above zero where it runs counterclockwise. */
const turnOf = (ring: readonly Position[]) =>
  ring
    .slice(1)
    .reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);

/**
 * Returns a polygon in degrees, its outer ring counterclockwise and its holes clockwise, as RFC 7946 has
 * them; undefined where it has no area.
 */
function toPolygon(rings: Rings): Position[][] | undefined {
  const turned = rings.flatMap((ring, i) => {
    const degrees = ring.flatMap(toDegrees);
    const turn = turnOf(degrees);
    if (turn === 0) return [];
    return [turn > 0 === (i === 0) ? degrees : degrees.toReversed()];
  });
  return turned.length ? turned : undefined;
}

function toFeature(archive: Archive, { id: _id, ...properties }: Place): Feature<MultiPolygon | null> {
  const { fips } = properties;
  const around = drawnCode(archive, fips);
  const isWithin = around !== fips && archive.places.has(around);
  const drawn = (detail: Detail) =>
    polygonsOf(archive, [fips], detail).flatMap((rings) =>
      [toPolygon(rings)].filter((polygon) => polygon !== undefined),
    );
  // What simplifying leaves nothing of is given in full.
  const coarse = isWithin ? [] : drawn('coarse');
  const coordinates = isWithin || coarse.length ? coarse : drawn('full');
  const geometry: MultiPolygon | null = coordinates.length ? { type: 'MultiPolygon', coordinates } : null;
  return {
    type: 'Feature',
    id: fips,
    properties: { ...properties, ...(isWithin && { drawnWithin: around }) },
    geometry,
  };
}

/**
 * Returns the counties as the text of a GeoJSON file (RFC 7946), the columns of their table as properties; a
 * county without a shape of its own, or too small for one, has no geometry.
 */
export const countyGeoJson = perArchive((archive): string => {
  const counties = [...archive.places.values()].filter(({ data }) => data.fips.length === 5);
  const collection: FeatureCollection<MultiPolygon | null> = {
    type: 'FeatureCollection',
    features: counties.map(({ data }) => toFeature(archive, data)),
  };
  return `${JSON.stringify(collection)}\n`;
});

/** Returns the descriptor of the GeoJSON file: a Data Resource, and the edition. */
export function geoJsonResource(archive: Archive, edition: Edition) {
  const fill = countyFiller(archive);
  const table = placeTables.find(({ id }) => id === 'counties');
  return {
    edition,
    licence: archive.site.data.licence.data,
    name: 'counties-geojson',
    title: fill('shapes-title', {}),
    description: fill('shapes', { origin: archive.geometry.data.origin }),
    path: 'counties.geojson',
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(countyGeoJson(archive)).length,
    licenses: [archive.site.data.licence.data],
    properties: table ? placeFields(table) : [],
  };
}
