import type { Record } from '../record/index.ts';
import { schemas } from '../schema/index.ts';
import { publishedSchemas } from './published-schemas.ts';

/** A file under `/api/`: its address below the base path, its media type and what it holds. */
export interface ApiFile {
  path: string;
  mediatype: string;
  title: string;
}

const json = 'application/json';
const csv = 'text/csv';

/** Returns every file under `/api/`, in the order of their addresses; `chartIds` are the charts that have files there. */
export function apiFiles(record: Record, chartIds: readonly string[]): ApiFile[] {
  const file = (path: string, mediatype: string, title: string): ApiFile => ({ path: `api/${path}`, mediatype, title });
  const charts = chartIds.flatMap((id) => [
    file(`charts/${id}.csv`, csv, `Rows of the chart ${id}`),
    file(`charts/${id}.json`, json, `Rows of the chart ${id}, with what they mean`),
    file(`charts/${id}.png`, 'image/png', `The chart ${id} as a picture`),
    file(`charts/${id}.svg`, 'image/svg+xml', `The chart ${id} as a drawing`),
  ]);
  const series = [...record.series.values()].flatMap(({ id, data }) => [
    file(`series/${id}.csv`, csv, data.title),
    file(`series/${id}.json`, json, `${data.title}, with its descriptor`),
  ]);
  return [
    ...charts,
    file('claims.json', json, 'Claims'),
    file('conflicts.json', json, 'Conflicts'),
    file('events.json', json, 'Events'),
    file('index.json', json, 'This list'),
    file('places/counties.csv', csv, 'Counties and the day from which fingerprints were checked'),
    file('places/states.csv', csv, 'States and the District of Columbia'),
    ...[...Object.keys(schemas), ...Object.keys(publishedSchemas())]
      .sort()
      .map((name) => file(`schema/${name}.json`, 'application/schema+json', `JSON Schema: ${name}`)),
    ...series,
    file('sources.json', 'application/vnd.citationstyles.csl+json', 'Sources as CSL-JSON'),
  ];
}
