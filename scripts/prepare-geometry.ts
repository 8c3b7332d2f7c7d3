import './say-faults.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { geoAlbersUsa, geoCentroid } from 'd3';
import { csvParse } from 'd3-dsv';
import { feature } from 'topojson-client';
import { filter, presimplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Geometry } from '../src/kinds/index.ts';

// Makes data/geo/counties.json from the shapes of the Census Bureau as us-atlas has them, once: npm run
// geometry

type Atlas = Topology<{ counties: GeometryCollection; states: GeometryCollection }>;
const atlas = (name: string) =>
  JSON.parse(readFileSync(`node_modules/us-atlas/${name}.json`, 'utf8')) as Atlas;
const { version } = JSON.parse(readFileSync('node_modules/us-atlas/package.json', 'utf8')) as {
  version: string;
};
/** The map of the country, 975 wide and 610 high. */
const project = geoAlbersUsa().scale(1300).translate([487.5, 305]);
const perPixel = 50;
/**
 * A point whose triangle with its neighbors covers less than this many square pixels is left out where the
 * whole country is drawn.
 */
const leastArea = 2.5;

/** Counties of 2010 whose code changed, or that were joined to another. */
const drawnAs = { '02270': '02158', '46113': '46102', '51515': '51019' };

/**
 * Returns an arc as text, its points with the areas of their triangles; points that fall together on the grid
 * are one, ends stay on every map.
 */
function printArc(points: readonly (readonly number[])[]): string {
  let [x, y] = [0, 0];
  return points
    .flatMap(([px = 0, py = 0, area = 0], i) => {
      const [nx, ny] = [Math.round(px * perPixel), Math.round(py * perPixel)];
      const isEnd = i === 0 || i === points.length - 1;
      if (!isEnd && nx === x && ny === y) return [];
      const step = `${nx - x},${ny - y}${isEnd || area >= leastArea ? '*' : ''}`;
      [x, y] = [nx, ny];
      return [step];
    })
    .join(' ');
}

const printRing = (arcs: readonly number[]) => arcs.join(' ');
const printPolygon = (rings: readonly number[][]) => rings.map(printRing).join(',');

/**
 * Returns the angle between north and the upper edge of the map at the middle of each state, by its USPS
 * code.
 */
function rotations(): Geometry['rotations'] {
  const codes = csvParse(readFileSync('data/places/states.csv', 'utf8'));
  const world = atlas('states-10m');
  const found = feature(world, world.objects.states).features.flatMap((state): [string, number][] => {
    const code = codes.find(({ fips }) => fips === state.id)?.state;
    const [lon, lat] = geoCentroid(state);
    const [middle, north] = [project([lon, lat]), project([lon, lat + 0.1])];
    if (code === undefined || !middle || !north) return [];
    return [
      [code, Number(((Math.atan2(north[0] - middle[0], middle[1] - north[1]) * -180) / Math.PI).toFixed(2))],
    ];
  });
  return Object.fromEntries(found.sort());
}

/** Returns the code of a county and its name, without the word for what it is. */
function nameOf(county: {
  id?: string | number | undefined;
  properties?: object | undefined;
}): [string, string] {
  return [String(county.id), String(Reflect.get(county.properties ?? {}, 'name'))];
}

const world = atlas('counties-10m');
const counties = world.objects.counties.geometries.filter(({ id }) => String(id) < '60');
const states = atlas('states-10m').objects.states.geometries.filter(({ id }) => String(id) < '60');
const { scale, translate } = world.transform ?? { scale: [1, 1], translate: [0, 0] };
const arcs = world.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(
    ([dx = 0, dy = 0]) =>
      project([(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]) ?? [0, 0],
  );
});
// Areas are measured on the projected map; the third value of each point is that of its triangle.
const projected = {
  type: 'Topology',
  objects: { counties: { type: 'GeometryCollection', geometries: counties } },
  arcs,
} as Atlas;
// The filter lets every ring through and leaves out the arcs that only the territories have.
const flat = presimplify(filter(projected, () => true)) as Atlas;
const shapes = flat.objects.counties.geometries
  .map((county) => county as (Polygon | MultiPolygon) & { id: string })
  .map(({ id, ...county }): [string, string] => [
    id,
    county.type === 'Polygon' ? printPolygon(county.arcs) : county.arcs.map(printPolygon).join(';'),
  ])
  .sort();
const geometry: Geometry = {
  title:
    'Counties and what counts as one, 2010 Census, in an Albers projection with Alaska and Hawaii set in',
  origin: `us-atlas ${version} (counties-10m.json, states-10m.json), after the cartographic boundary files of the U.S. Census Bureau`,
  perPixel,
  drawnAs,
  rotations: rotations(),
  names: Object.fromEntries([...states, ...counties].map(nameOf).sort()),
  shapes: Object.fromEntries(shapes),
  arcs: flat.arcs.map((arc) => printArc(arc as number[][])),
};
writeFileSync('data/geo/counties.json', `${JSON.stringify(geometry, null, 1)}\n`);
console.log(`data/geo/counties.json: ${shapes.length} shapes, ${geometry.arcs.length} arcs`);
