import type { DataCatalog, WithContext } from 'schema-dts';
import { fill, language } from '../language/index.ts';
import type { Archive } from '../archive/index.ts';
import { dataTables } from './data-package.ts';
import type { Edition } from './own-json.ts';
import type { AddressOfPage } from './structured-data.ts';

/**
 * Returns the catalogue of tables in schema.org's words: a DataCatalog with a Dataset for each table and its
 * CSV.
 */
export function catalogData(
  archive: Archive,
  edition: Edition,
  full: AddressOfPage,
): WithContext<DataCatalog> {
  const url = full('data/');
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': url,
    url,
    name: fill(language.words.files.tablesOf, { name: archive.site.data.shortName }),
    license: archive.site.data.licence.data.path,
    dataset: dataTables(archive).map(({ name, title, description, path, schema }) => ({
      '@type': 'Dataset',
      '@id': `${url}#${name}`,
      url: `${url}#${name}`,
      name: title,
      description,
      license: archive.site.data.licence.data.path,
      version: edition.version,
      dateModified: edition.date,
      creator: { '@type': 'Organization', name: archive.site.data.name, url: full('') },
      variableMeasured: schema.fields.flatMap(({ title, unit }) =>
        unit === undefined
          ? []
          : [{ '@type': 'PropertyValue' as const, name: title ?? unit, unitText: unit }],
      ),
      distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: full(`api/${path}`) },
    })),
  };
}
