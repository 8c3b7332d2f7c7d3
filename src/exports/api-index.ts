import type { Archive } from '../archive/index.ts';
import { schemaNames } from '../kinds/index.ts';
import { fill, language } from '../language/index.ts';
import { plainText } from '../prose/index.ts';
import { cartridgeType } from './lessons/lesson-cartridge.ts';
import { docxType } from './lessons/lesson-docx.ts';
import { zipName } from './package-name.ts';
import { publishedPanels } from './panel/panel-files.ts';
import { placeTables, placeTableTitle, spreadsheetType } from './place-tables.ts';
import { crateFile } from './ro-crate.ts';
import { publishedSchemas } from './published-schemas.ts';

/** A file under `/api/`: its address below the base path, its media type and what it holds. */
interface ApiFile {
  path: string;
  mediatype: string;
  title: string;
}

const { words } = language;
const json = 'application/json';
const jsonLd = 'application/ld+json';
const csv = 'text/csv';

/** Returns every file under `/api/`, in the order of their addresses. */
export function apiFiles(archive: Archive): ApiFile[] {
  const file = (path: string, mediatype: string, title: string): ApiFile => ({
    path: `api/${path}`,
    mediatype,
    title,
  });
  const charts = [...archive.charts.keys()].flatMap((id) => [
    file(`charts/${id}.csv`, csv, fill(words.files.chartCsv, { id })),
    file(`charts/${id}.json`, json, fill(words.files.chartJson, { id })),
    file(`charts/${id}.png`, 'image/png', fill(words.files.chartPng, { id })),
    file(`charts/${id}.svg`, 'image/svg+xml', fill(words.files.chartSvg, { id })),
  ]);
  const series = [...archive.series.values()].flatMap(({ id, data }) => [
    file(`series/${id}.csv`, csv, data.title),
    file(`series/${id}.json`, json, fill(words.files.seriesJson, { title: data.title })),
  ]);
  return [
    ...charts,
    file('claims.json', json, words.files.claims),
    file('conflicts.json', json, words.files.conflicts),
    file('croissant.json', jsonLd, words.files.croissant),
    file('datapackage.json', json, words.files.dataPackage),
    file('dcat.jsonld', jsonLd, words.files.dcat),
    ...[...archive.editions.values()].map(({ id, data: { version } }) =>
      file(`editions/${id}.json`, json, fill(words.files.edition, { version })),
    ),
    file('events.json', json, words.files.events),
    file('index.json', json, words.files.index),
    ...[...archive.lessons.values()].flatMap(({ id, data }) => [
      file(`lessons/${id}.docx`, docxType, plainText(data.title)),
      file(`lessons/${id}.imscc`, cartridgeType, plainText(data.title)),
    ]),
    ...publishedPanels(archive).flatMap(({ filled, csv, others }) =>
      [csv, ...others].map(({ path, mediatype }) => file(path, mediatype, filled.table.title)),
    ),
    file('places/counties.geojson', 'application/geo+json', words.files.countiesGeoJson),
    ...placeTables.flatMap((table) => {
      const title = placeTableTitle(archive, table);
      return [
        file(`places/${table.id}.csv`, csv, title),
        file(`places/${table.id}.xlsx`, spreadsheetType, fill(words.files.spreadsheet, { title })),
      ];
    }),
    file(
      'places/geojson-resource.json',
      json,
      fill(words.files.geoJsonResource, { file: 'counties.geojson' }),
    ),
    file('regimes.json', json, words.files.regimes),
    file(crateFile, jsonLd, words.files.roCrate),
    ...[...schemaNames, ...Object.keys(publishedSchemas())]
      .sort()
      .map((name) =>
        file(`schema/${name}.json`, 'application/schema+json', fill(words.files.schema, { name })),
      ),
    file(zipName(archive), 'application/zip', words.files.zip),
    ...series,
    file('stages.json', json, words.files.stages),
    file('sources.json', 'application/vnd.citationstyles.csl+json', words.files.sources),
    file('timelinejs.json', json, words.files.timelineJs),
  ];
}

const notForPrograms = ['application/zip', docxType, cartridgeType];

/** Returns every file below `/api/` that is no picture and no lesson, by its path from there. */
export function filesForPrograms(archive: Archive): ApiFile[] {
  return apiFiles(archive)
    .filter(({ mediatype }) => !mediatype.startsWith('image/') && !notForPrograms.includes(mediatype))
    .map((file) => ({ ...file, path: file.path.replace(/^api\//, '') }));
}
