import { feature, merge, mesh, neighbors } from 'topojson-client';
import type { Position } from 'geojson';
import type { GeometryCollection, MultiPolygon as TopoPolygon, Topology } from 'topojson-specification';
import { compareText } from '../../language/index.ts';
import { perArchive, type Archive } from '../../archive/index.ts';

/** How much of the outlines: all there is, or what is seen where the whole country is drawn. */
export type Detail = 'full' | 'coarse';

/** A point on the map of the country, x to the right and y down; the map is 975 wide and 610 high. */
export type MapPoint = Position;
/** Rings of one shape or of several, each closed: outer ones and holes. */
export type Rings = readonly (readonly MapPoint[])[];

type CountyTopology = Topology<{ counties: GeometryCollection }>;

function readArc(text: string, perPixel: number): { full: MapPoint[]; coarse: MapPoint[] } {
  const full: MapPoint[] = [];
  const coarse: MapPoint[] = [];
  let [x, y] = [0, 0];
  for (const step of text.split(' ')) {
    const comma = step.indexOf(',');
    const kept = step.endsWith('*');
    x += Number(step.slice(0, comma));
    y += Number(kept ? step.slice(comma + 1, -1) : step.slice(comma + 1));
    const point = [x / perPixel, y / perPixel];
    full.push(point);
    if (kept) coarse.push(point);
  }
  return { full, coarse };
}

/** Returns the outlines as two topologies over the same arcs, and the number of each shape in them. */
const topologies = perArchive(({ geometry: { data } }) => {
  const arcs = data.arcs.map((arc) => readArc(arc, data.perPixel));
  const geometries = Object.entries(data.shapes).map(([id, shape]): TopoPolygon & { id: string } => ({
    type: 'MultiPolygon',
    id,
    arcs: shape.split(';').map((polygon) => polygon.split(',').map((ring) => ring.split(' ').map(Number))),
  }));
  const counties: GeometryCollection = { type: 'GeometryCollection', geometries };
  const topology = (detail: Detail): CountyTopology => ({
    type: 'Topology',
    objects: { counties },
    arcs: arcs.map((arc) => arc[detail]),
  });
  return {
    full: topology('full'),
    coarse: topology('coarse'),
    geometries,
    numbers: new Map(geometries.map(({ id }, i) => [id, i])),
  };
});

/**
 * Returns the FIPS code under which, or within which, a county is drawn: its own unless the code changed or
 * it was joined to another.
 */
export function drawnCode(archive: Archive, fips: string): string {
  return archive.geometry.data.drawnAs[fips] ?? fips;
}

/**
 * Returns the FIPS codes of the counties that have a shape of their own: all but those that are drawn within
 * another.
 */
const ownShapes = perArchive((archive) => {
  const all = [...archive.places.values()].flatMap(({ data }) => (data.fips.length === 5 ? [data.fips] : []));
  const direct = new Set(all);
  // A county that is drawn within another one of the Record has no shape of its own.
  return all.filter((fips) => drawnCode(archive, fips) === fips || !direct.has(drawnCode(archive, fips)));
});

function shapesOf(archive: Archive, fips: readonly string[]): TopoPolygon[] {
  const { numbers, geometries } = topologies(archive);
  return [...new Set(fips.map((code) => drawnCode(archive, code)))].flatMap(
    (code) => geometries[numbers.get(code) ?? -1] ?? [],
  );
}

/**
 * Returns the area of counties as polygons, each an outer ring and its holes, borders between the counties
 * left out.
 */
export function polygonsOf(archive: Archive, fips: readonly string[], detail: Detail): Rings[] {
  const topology = topologies(archive)[detail];
  const shapes = shapesOf(archive, fips);
  const [only] = shapes;
  // Merging takes a ring apart where it runs along itself; a single shape needs none.
  if (only && shapes.length === 1) return feature(topology, only).geometry.coordinates;
  return merge(topology, shapes).coordinates;
}

/** Returns the outline around counties, borders between them left out. */
export function outlineOf(archive: Archive, fips: readonly string[], detail: Detail): Rings {
  return polygonsOf(archive, fips, detail).flat();
}

/**
 * Returns the lines between counties of a set that `divides` tells apart, without coasts and outer borders;
 * lines are open.
 */
export function bordersBetween(
  archive: Archive,
  fips: readonly string[],
  detail: Detail,
  divides: (a: string, b: string) => boolean = () => true,
): Rings {
  const geometries = shapesOf(archive, fips);
  const lines = mesh(
    topologies(archive)[detail],
    { type: 'GeometryCollection', geometries },
    (a, b) => a !== b && divides(String(a.id), String(b.id)),
  );
  return lines.coordinates;
}

/**
 * Returns the counties whose shapes share a border with that of each county, by FIPS code; a city drawn
 * within a county borders it alone.
 */
export const neighborCounties = perArchive((archive): ReadonlyMap<string, string[]> => {
  const { geometries } = topologies(archive);
  const own = ownShapes(archive);
  const keyOf = new Map(own.map((fips) => [drawnCode(archive, fips), fips]));
  const found = new Map<string, string[]>();
  for (const [i, list] of neighbors(geometries).entries()) {
    const fips = keyOf.get(geometries[i]?.id ?? '');
    if (fips !== undefined)
      found.set(
        fips,
        // A county that is drawn in two parts does not touch itself.
        list
          .flatMap((j) => keyOf.get(geometries[j]?.id ?? '') ?? [])
          .filter((other) => other !== fips)
          .sort(compareText),
      );
  }
  for (const [within, county] of Object.entries(archive.geometry.data.drawnAs)) {
    if (own.includes(within) || !found.has(county)) continue;
    found.set(within, [county]);
    found.set(county, [...(found.get(county) ?? []), within].sort(compareText));
  }
  return found;
});

/** The bounds of shapes, on the map of the country. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Returns the bounds of rings. */
export function boundsOf(rings: Rings): Bounds {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const ring of rings) {
    for (const [x = 0, y = 0] of ring) {
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box;
}

/** Returns rings turned by the angle (degrees, clockwise) that brings north up on a map of a state alone. */
export function turnNorthUp(archive: Archive, state: string, rings: Rings): Rings {
  const angle = ((archive.geometry.data.rotations[state] ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return rings.map((ring) => ring.map(([x = 0, y = 0]) => [x * cos - y * sin, x * sin + y * cos]));
}
