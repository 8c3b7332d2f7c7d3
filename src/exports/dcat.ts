import { addressOfFile, filesOf, type Catalog, type CatalogFile, type CatalogTable } from './catalog.ts';
import type { FieldType } from './table-schema.ts';

const types: { [T in FieldType]: string } = {
  string: 'xsd:string',
  integer: 'xsd:integer',
  number: 'xsd:decimal',
  date: 'xsd:date',
};

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  csvw: 'http://www.w3.org/ns/csvw#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const day = (date: string) => ({ '@value': date, '@type': 'xsd:date' });

const mediaType = (name: string) => ({ '@id': `https://www.iana.org/assignments/media-types/${name}` });

/** Returns the columns of a table as CSV on the Web has them. */
function columnsOf({ schema }: CatalogTable) {
  return {
    'csvw:tableSchema': {
      '@type': 'csvw:Schema',
      'csvw:column': {
        '@list': schema.fields.map(({ name, type, description }) => ({
          '@type': 'csvw:Column',
          'csvw:name': name,
          'csvw:datatype': { '@id': types[type] },
          'dct:description': description,
        })),
      },
    },
  };
}

function distribution(
  catalog: Catalog,
  table: CatalogTable,
  { path, mediatype, bytes, sha256 }: CatalogFile,
) {
  const { title, packed } = table;
  const isCsv = path === table.path;
  return {
    '@id': addressOfFile(catalog, path),
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dct:license': { '@id': catalog.licence.path },
    'dcat:downloadURL': { '@id': addressOfFile(catalog, path) },
    'dcat:accessURL': { '@id': addressOfFile(catalog, path) },
    'dcat:mediaType': mediaType(isCsv ? 'text/csv' : mediatype),
    ...(isCsv && packed && { 'dcat:compressFormat': mediaType(mediatype) }),
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
    ...(isCsv && columnsOf(table)),
  };
}

/**
 * Returns the catalog as DCAT 3 (`/api/dcat.jsonld`), the columns of its tables as CSV on the Web has
 * them.
 */
export function dcat(catalog: Catalog) {
  const { name, title, description, edition, creator, licence, home, tables } = catalog;
  const about = {
    'dct:license': { '@id': licence.path },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': creator },
    'dct:modified': day(edition.date),
    'dcat:version': edition.version,
  };
  return {
    '@context': context,
    '@id': addressOfFile(catalog, 'dcat.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:identifier': name,
    'dct:title': title,
    'dct:description': description,
    ...about,
    ...(home !== undefined && { 'foaf:homepage': { '@id': home } }),
    'dcat:dataset': tables.map((table) => ({
      '@id': `${addressOfFile(catalog, table.path)}#dataset`,
      '@type': 'dcat:Dataset',
      'dct:identifier': table.name,
      'dct:title': table.title,
      'dct:description': table.description,
      ...about,
      'dct:source': table.sources.map((source) => ({
        'dct:title': source.title,
        ...(source.path !== undefined && { 'foaf:page': { '@id': source.path } }),
      })),
      'dcat:distribution': filesOf(table).map((file) => distribution(catalog, table, file)),
    })),
  };
}
