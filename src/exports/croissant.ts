import { addressOfFile, filesOf, type Catalog } from './catalog.ts';
import type { FieldType } from './table-schema.ts';

const types: { [T in FieldType]: string } = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  date: 'sc:Date',
};

const terms = [
  'citeAs',
  'column',
  'extract',
  'field',
  'fileObject',
  'key',
  'recordSet',
  'references',
  'source',
];

/** The context that Croissant 1.0 prescribes, those of its terms that a table needs. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  ...Object.fromEntries(terms.map((term) => [term, `cr:${term}`])),
};

/**
 * Returns the catalog as Croissant 1.0 (`/api/croissant.json`): each CSV a FileObject, each table a
 * RecordSet whose fields are its columns.
 */
export function croissant(catalog: Catalog) {
  const { title, description, edition, creator, licence, home, tables } = catalog;
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: title,
    description,
    url: home ?? addressOfFile(catalog, 'croissant.json'),
    license: licence.path,
    version: edition.version,
    datePublished: edition.date,
    creator: { '@type': 'sc:Organization', name: creator },
    citeAs: `${title} (${edition.version}, ${edition.date})`,
    distribution: tables.flatMap((table) =>
      filesOf(table).map(({ path, mediatype, bytes, sha256 }) => ({
        '@type': 'cr:FileObject',
        '@id': path,
        name: path,
        description: table.title,
        contentUrl: addressOfFile(catalog, path),
        contentSize: `${bytes} B`,
        encodingFormat: mediatype,
        sha256,
      })),
    ),
    recordSet: tables.map(({ name, title: named, description: said, path, schema }) => {
      const idOf = (column: string) => `${name}/${column}`;
      const keyOf = (column: string) =>
        schema.foreignKeys?.find(({ fields }) => fields === column)?.reference;
      return {
        '@type': 'cr:RecordSet',
        '@id': name,
        name,
        description: `${named}. ${said}`,
        ...(schema.primaryKey && { key: schema.primaryKey.map((column) => ({ '@id': idOf(column) })) }),
        field: schema.fields.map((field) => {
          const refers = keyOf(field.name);
          return {
            '@type': 'cr:Field',
            '@id': idOf(field.name),
            name: field.name,
            description: field.description,
            dataType: types[field.type],
            source: { fileObject: { '@id': path }, extract: { column: field.name } },
            ...(refers && { references: { field: { '@id': `${refers.resource}/${refers.fields}` } } }),
          };
        }),
      };
    }),
  };
}
