import { geoAlbersUsa } from 'd3';
import type { Feature, FeatureCollection, MultiPolygon, Point, Position } from 'geojson';
import polygonClipping from 'polygon-clipping';
import {
  boundsOf,
  drawnCode,
  outlineOf,
  polygonsOf,
  type Detail,
  type MapPoint,
} from '../views/places/shapes.ts';
import { countyFiller } from '../views/places/place-patterns.ts';
import { fill, language } from '../language/index.ts';
import { getOrThrow, perArchive, type Archive } from '../archive/index.ts';
import type { Place } from '../kinds/index.ts';
import type { Edition } from './own-json.ts';
import { placeFields, placeTables } from './place-tables.ts';
import type { TableField } from './table-schema.ts';

const { words } = language;

/** The projection in which the shapes are kept, as scripts/prepare-geometry.ts has it. */
const projection = geoAlbersUsa().scale(1300).translate([487.5, 305]);
/** Decimals of a degree: a thousandth is about a hundred meters. */
const decimals = 3;
/** Decimals of the points at which an outline crosses itself, where it is cut in two. */
const decimalsOfCuts = 9;

type Degrees = [number, number];
const rounded = (degrees: number, digits: number) => Number(degrees.toFixed(digits));
const toDegrees = ([x = 0, y = 0]: MapPoint): Degrees[] => {
  const place = projection.invert?.([x, y]);
  return place ? [[rounded(place[0], decimals), rounded(place[1], decimals)]] : [];
};

/**
 * Returns the area of a county in degrees, as RFC 7946 has it; a ring that simplifying made cross or touch
 * itself is cut there, so that every polygon is valid (OGC Simple Features), and one that it made a line is
 * left out.
 */
function areaOf(archive: Archive, fips: string, detail: Detail): Position[][][] {
  const drawn = polygonsOf(archive, [fips], detail).map((rings) =>
    rings.map((ring) => ring.flatMap(toDegrees)),
  );
  const cut = ([x, y]: Degrees): Degrees => [rounded(x, decimalsOfCuts), rounded(y, decimalsOfCuts)];
  return polygonClipping.union(drawn).map((rings) => rings.map((ring) => ring.map(cut)));
}

/** Returns the middle of a county's outline. */
function middleOf(archive: Archive, fips: string): Point {
  const { left, right, top, bottom } = boundsOf(outlineOf(archive, [fips], 'full'));
  const [coordinates = []] = toDegrees([(left + right) / 2, (top + bottom) / 2]);
  return { type: 'Point', coordinates };
}

type Drawn = Pick<Feature<MultiPolygon | Point>, 'geometry' | 'properties'>;

/** Returns what is drawn of a county: its area; where it has none, a point, and why. */
function drawnOf(archive: Archive, fips: string): Drawn {
  const around = drawnCode(archive, fips);
  if (around !== fips && archive.places.has(around)) {
    const { name: county } = getOrThrow(archive.places, around).data;
    const whyPoint = fill(words.files.pointWithin, { county });
    return { geometry: middleOf(archive, around), properties: { drawnWithin: around, whyPoint } };
  }
  const coarse = areaOf(archive, fips, 'coarse');
  // What simplifying leaves nothing of is given in full.
  const coordinates = coarse.length ? coarse : areaOf(archive, fips, 'full');
  if (coordinates.length) return { geometry: { type: 'MultiPolygon', coordinates }, properties: {} };
  return { geometry: middleOf(archive, fips), properties: { whyPoint: words.files.pointNoArea } };
}

function toFeature(archive: Archive, { id: _id, ...columns }: Place): Feature<MultiPolygon | Point> {
  const { geometry, properties } = drawnOf(archive, columns.fips);
  return { type: 'Feature', id: columns.fips, properties: { ...columns, ...properties }, geometry };
}

/**
 * Returns the counties as the text of a GeoJSON file (RFC 7946), the columns of their table as properties; a
 * county that has no area is a point, and says why.
 */
export const countyGeoJson = perArchive((archive): string => {
  const counties = [...archive.places.values()].filter(({ data }) => data.fips.length === 5);
  const collection: FeatureCollection<MultiPolygon | Point> = {
    type: 'FeatureCollection',
    features: counties.map(({ data }) => toFeature(archive, data)),
  };
  return `${JSON.stringify(collection)}\n`;
});

/** The properties that only the drawing has. */
const drawingFields: readonly TableField[] = [
  { name: 'drawnWithin', type: 'string', description: words.files.drawnWithin },
  { name: 'whyPoint', type: 'string', description: words.files.whyPoint },
];

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
    properties: [...(table ? placeFields(archive, table) : []), ...drawingFields],
  };
}
