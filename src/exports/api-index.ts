import type { Archive } from '../archive/index.ts';
import { schemaNames } from '../kinds/index.ts';
import { placeTables } from './place-tables.ts';
import { publishedSchemas } from './published-schemas.ts';

/** A file under `/api/`: its address below the base path, its media type and what it holds. */
export interface ApiFile {
  path: string;
  mediatype: string;
  title: string;
}

/** The name of the file below `/api/` that holds all others. */
export const zipName = 'secure-communities-record.zip';

const json = 'application/json';
const csv = 'text/csv';

/** Returns every file under `/api/`, in the order of their addresses. */
export function apiFiles(archive: Archive): ApiFile[] {
  const file = (path: string, mediatype: string, title: string): ApiFile => ({
    path: `api/${path}`,
    mediatype,
    title,
  });
  const charts = [...archive.charts.keys()].flatMap((id) => [
    file(`charts/${id}.csv`, csv, `Rows of the chart ${id}`),
    file(`charts/${id}.json`, json, `Rows of the chart ${id}, with what they mean`),
    file(`charts/${id}.png`, 'image/png', `The chart ${id} as a picture`),
    file(`charts/${id}.svg`, 'image/svg+xml', `The chart ${id} as a drawing`),
  ]);
  const series = [...archive.series.values()].flatMap(({ id, data }) => [
    file(`series/${id}.csv`, csv, data.title),
    file(`series/${id}.json`, json, `${data.title}, with its descriptor`),
  ]);
  return [
    ...charts,
    file('claims.json', json, 'Claims'),
    file('conflicts.json', json, 'Conflicts'),
    file('datapackage.json', json, 'Every table with its columns, as a Frictionless Data Package'),
    file('events.json', json, 'Events'),
    file('index.json', json, 'This list'),
    file('places/counties.geojson', 'application/geo+json', 'Counties as GeoJSON, simplified'),
    ...placeTables.map(({ id, title }) => file(`places/${id}.csv`, csv, title)),
    file('places/geojson-resource.json', json, 'What counties.geojson holds'),
    file('regimes.json', json, 'The written rules of each period, as How it worked follows them'),
    ...[...schemaNames, ...Object.keys(publishedSchemas())]
      .sort()
      .map((name) => file(`schema/${name}.json`, 'application/schema+json', `JSON Schema: ${name}`)),
    file(zipName, 'application/zip', 'Everything below /api/ but the pictures, in one file'),
    ...series,
    file('stages.json', json, 'The steps of the path of a fingerprint'),
    file('sources.json', 'application/vnd.citationstyles.csl+json', 'Sources as CSL-JSON'),
    file('timelinejs.json', json, 'Events as TimelineJS 3 loads them'),
  ];
}
