import { sourcesOfSeries } from '../views/series/series-view.ts';
import { publisherOf } from '../views/sources/source-label.ts';
import { fill, language } from '../language/index.ts';
import { plainText } from '../prose/index.ts';
import { getOrThrow, type Archive } from '../archive/index.ts';
import type { Edition } from './own-json.ts';
import { placeCsv, placeFields, placeRows, placeTables, placeTableTitle } from './place-tables.ts';
import { packageName } from './package-name.ts';
import type { TableSchema } from './table-schema.ts';
import { countyFiller } from '../views/places/place-patterns.ts';

const { words } = language;

/** A table of the Record with all that describes it and the text of its CSV. */
interface DataTable {
  /** Where the CSV lies below `/api/`. */
  path: string;
  name: string;
  title: string;
  description: string;
  schema: TableSchema;
  /** Ids of the sources of its rows. */
  sources: string[];
  csv: string;
}

/** Returns every table of the Record: the series, then the places. */
export function dataTables(archive: Archive): DataTable[] {
  const units = archive.vocabulary.data.units;
  const series = [...archive.series.values()].map((entry): DataTable => {
    const { id, data, csv } = entry;
    const fields = data.schema.fields.map(({ name, type, title, description, unit }) => ({
      name,
      type,
      title,
      description: plainText(description),
      ...(unit !== undefined && { unit: units.find((one) => one.id === unit)?.label ?? unit }),
    }));
    return {
      path: `series/${id}.csv`,
      name: id,
      title: plainText(data.title),
      description: `${plainText(data.description)} ${fill(words.files.missing, { what: plainText(data.missing) })}`,
      schema: { ...data.schema, fields },
      sources: sourcesOfSeries(entry),
      csv,
    };
  });
  const places = placeTables.map((table): DataTable => ({
    path: `places/${table.id}.csv`,
    name: table.id,
    title: placeTableTitle(archive, table),
    description: countyFiller(archive)('tables-described', {}),
    schema: { fields: placeFields(table), primaryKey: ['fips'], missingValues: [''] },
    sources: [...new Set(placeRows(archive, table).flatMap(({ source }) => source ?? []))],
    csv: placeCsv(archive, table),
  }));
  return [...series, ...places];
}

/**
 * Returns the descriptor of all tables as a Frictionless Tabular Data Package (`/api/datapackage.json`),
 * paths from its own folder. `digest` returns the SHA-256 of a text in hexadecimal; `homepage` is left out
 * where the site has no address.
 */
export function dataPackage(
  archive: Archive,
  edition: Edition,
  digest: (text: string) => string,
  homepage?: string,
) {
  const licenses = [archive.site.data.licence.data];
  const resources = dataTables(archive).map(({ path, csv, sources, ...table }) => ({
    profile: 'tabular-data-resource',
    ...table,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(csv).length,
    hash: `sha256:${digest(csv)}`,
    licenses,
    ...(sources.length > 0 && { sources: sources.map((id) => sourceOf(archive, id)) }),
  }));
  return {
    profile: 'tabular-data-package',
    name: packageName(archive),
    title: fill(words.files.packageTitle, { name: archive.site.data.name }),
    description: words.files.packageDescription,
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    ...(homepage !== undefined && { homepage }),
    licenses,
    resources,
  };
}

function sourceOf(archive: Archive, id: string): { title: string; path?: string } {
  const { data } = getOrThrow(archive.sources, id);
  return { title: `${data.title} (${publisherOf(data)})`, ...(data.URL !== undefined && { path: data.URL }) };
}
