import type { Catalog } from './catalog.ts';
import type { TableSchema } from './table-schema.ts';

/** A file of a Data Package; one that is a table has a schema. */
interface Resource {
  profile: 'tabular-data-resource' | 'data-resource';
  name: string;
  title: string;
  path: string;
  mediatype: string;
  /** Its size in bytes. */
  bytes: number;
  hash: string;
  licenses: readonly Catalog['licence'][];
  description?: string;
  format?: 'csv';
  compression?: 'gz';
  encoding?: 'utf-8';
  schema?: TableSchema;
  sources?: readonly { title: string; path?: string }[];
}

/**
 * Returns the descriptor of all tables as a Frictionless Data Package (`/api/datapackage.json`), paths from
 * its own folder: a Tabular Data Resource for each, then its other files.
 */
export function dataPackage({ name, title, description, edition, licence, home, tables }: Catalog) {
  const resources = tables.map((table): Resource => ({
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title,
    description: table.description,
    schema: table.schema,
    path: table.path,
    format: 'csv',
    mediatype: table.mediatype,
    ...(table.packed && { compression: 'gz' }),
    encoding: 'utf-8',
    bytes: table.bytes,
    hash: `sha256:${table.sha256}`,
    licenses: [licence],
    ...(table.sources.length > 0 && { sources: table.sources }),
  }));
  const others = tables.flatMap((table) =>
    table.others.map(({ path, mediatype, bytes, sha256 }): Resource => ({
      profile: 'data-resource',
      name: path.replace(/^.*\//, ''),
      title: table.title,
      path,
      mediatype,
      bytes,
      hash: `sha256:${sha256}`,
      licenses: [licence],
    })),
  );
  return {
    profile: 'data-package',
    name,
    title,
    description,
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    ...(home !== undefined && { homepage: home }),
    licenses: [licence],
    resources: [...resources, ...others],
  };
}
