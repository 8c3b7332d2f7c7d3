import type { DataCatalog, WithContext } from 'schema-dts';
import { fill, language } from '../language/index.ts';
import { filesOf, type Catalog } from './catalog.ts';
import type { AddressOfPage } from './structured-data.ts';

/**
 * Returns the catalog in schema.org's words: a DataCatalog with a Dataset for each table, its columns, and
 * its files with size and checksum.
 */
export function catalogData(catalog: Catalog, name: string, full: AddressOfPage): WithContext<DataCatalog> {
  const { edition, licence, creator, tables } = catalog;
  const url = full('data/');
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': url,
    url,
    name: fill(language.words.files.tablesOf, { name }),
    license: licence.path,
    dataset: tables.map((table) => ({
      '@type': 'Dataset',
      '@id': `${url}#${table.name}`,
      url: full(table.page),
      identifier: table.name,
      name: table.title,
      description: table.description,
      license: licence.path,
      version: edition.version,
      dateModified: edition.date,
      creator: { '@type': 'Organization', name: creator, url: full('') },
      variableMeasured: table.schema.fields.map(({ name: column, description, unit }) => ({
        '@type': 'PropertyValue' as const,
        name: column,
        description,
        ...(unit !== undefined && { unitText: unit }),
      })),
      distribution: filesOf(table).map(({ path, mediatype, bytes, sha256 }) => ({
        '@type': 'DataDownload' as const,
        encodingFormat: mediatype,
        contentUrl: full(`api/${path}`),
        contentSize: `${bytes} B`,
        sha256,
      })),
    })),
  };
}
