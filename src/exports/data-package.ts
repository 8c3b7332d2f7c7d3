import type { Catalog } from './catalog.ts';

/**
 * Returns the descriptor of all tables as a Frictionless Tabular Data Package (`/api/datapackage.json`),
 * paths from its own folder.
 */
export function dataPackage({ name, title, description, edition, licence, home, tables }: Catalog) {
  const resources = tables.map(({ path, bytes, sha256, sources, page: _page, ...table }) => ({
    profile: 'tabular-data-resource',
    ...table,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    licenses: [licence],
    ...(sources.length > 0 && { sources }),
  }));
  return {
    profile: 'tabular-data-package',
    name,
    title,
    description,
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    ...(home !== undefined && { homepage: home }),
    licenses: [licence],
    resources,
  };
}
