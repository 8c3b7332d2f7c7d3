import type { Chart } from '../charts/chart.ts';
import { describeColumn } from '../charts/describe-columns.ts';
import { chartsOf } from '../charts/index.ts';
import { toCsv } from '../charts/files/to-csv.ts';
import { sourcesOfSeries } from '../views/series/series-view.ts';
import { countyFiller } from '../views/places/place-patterns.ts';
import { fill, language } from '../language/index.ts';
import { plainText } from '../prose/index.ts';
import { addressOf, getOrThrow, perArchive, type Archive, type SeriesEntry } from '../archive/index.ts';
import type { PublishedFile } from './panel/panel-files.ts';
import { panelTables } from './panel/panel-tables.ts';
import { placeCsv, placeFields, placeRows, placeTables, placeTableTitle } from './place-tables.ts';
import type { PlaceTable } from './place-tables.ts';
import { typeOfCells, type TableField, type TableSchema } from './table-schema.ts';

const { words } = language;

/** A table of which there is a CSV, and nothing else. */
const plain = { packed: false, others: [] };

/** A table of the Record with all that describes it and the text of its CSV. */
export interface DataTable {
  /** Where the CSV is below `/api/`. */
  path: string;
  /** Whether the CSV is packed with gzip. */
  packed: boolean;
  name: string;
  /** The address of the page that shows it, below the base path. */
  page: string;
  title: string;
  description: string;
  schema: TableSchema;
  /** Ids of the sources of its rows. */
  sources: readonly string[];
  csv: string | Uint8Array;
  /** The same rows in the form of other programs. */
  others: readonly PublishedFile[];
}

function seriesTable(archive: Archive, entry: SeriesEntry): DataTable {
  const { id, data, csv } = entry;
  const { units } = archive.vocabulary.data;
  const fields = data.schema.fields.map(({ name, type, title, description, unit }) => ({
    name,
    type,
    title,
    description: plainText(description),
    ...(unit !== undefined && { unit: units.find((one) => one.id === unit)?.label ?? unit }),
  }));
  const missing = fill(words.files.missing, { what: plainText(data.missing) });
  return {
    ...plain,
    path: `series/${id}.csv`,
    name: id,
    page: addressOf('series', id),
    title: plainText(data.title),
    description: `${plainText(data.description)} ${missing}`,
    schema: { ...data.schema, fields },
    sources: sourcesOfSeries(entry),
    csv,
  };
}

function placeTable(archive: Archive, table: PlaceTable): DataTable {
  const { refersTo } = table;
  return {
    ...plain,
    path: `places/${table.id}.csv`,
    name: table.id,
    page: 'data/#counties',
    title: placeTableTitle(archive, table),
    description: countyFiller(archive)('tables-described', {}),
    schema: {
      fields: placeFields(archive, table),
      primaryKey: ['fips'],
      missingValues: [''],
      ...(refersTo && { foreignKeys: refersTo }),
    },
    sources: [...new Set(placeRows(archive, table).flatMap(({ source }) => source ?? []))],
    csv: placeCsv(archive, table),
  };
}

function chartTable(archive: Archive, chart: Chart): DataTable {
  const { id, rows, sources } = chart;
  const { data } = getOrThrow(archive.charts, id);
  const fields = data.columns.map((column): TableField => {
    const { name, title, unit, words: codes } = column;
    return {
      name,
      type: typeOfCells(rows.map((row) => row[name] ?? null)),
      title,
      description: plainText(describeColumn(archive, data, column) ?? ''),
      ...(unit !== undefined && { unit }),
      ...(codes && { constraints: { enum: Object.keys(codes) } }),
    };
  });
  return {
    ...plain,
    path: `charts/${id}.csv`,
    name: `chart-${id}`,
    page: addressOf('chart', id),
    title: fill(words.files.chartTable, { question: chart.question }),
    description: chart.describe(),
    schema: { fields, missingValues: [''] },
    sources,
    csv: toCsv(chart),
  };
}

/** Returns every table of the Record: series, places, panels, and the rows of charts. */
export const dataTables = perArchive((archive): readonly DataTable[] => [
  ...[...archive.series.values()].map((entry) => seriesTable(archive, entry)),
  ...placeTables.map((table) => placeTable(archive, table)),
  ...panelTables(archive),
  ...chartsOf(archive).map((chart) => chartTable(archive, chart)),
]);
