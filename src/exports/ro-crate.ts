import { filesOf, type Catalog } from './catalog.ts';

/** A file below `/api/`: its path from there, its media type, and what it holds. */
export interface OtherFile {
  path: string;
  mediatype: string;
  title: string;
}

/** Something that the crate describes. */
interface Entity {
  '@id': string;
  '@type': string;
  name?: string;
  /** In bytes. */
  contentSize?: string;
  sha256?: string;
  variableMeasured?: { '@id': string }[];
  [property: string]: unknown;
}

/** Where RO-Crate looks for its own metadata. */
export const crateFile = 'ro-crate-metadata.json';

/**
 * Returns the files below `/api/` as an RO-Crate 1.2: the tables with their columns, sizes and checksums, and
 * the other files by name.
 */
export function roCrate(
  catalog: Catalog,
  others: readonly OtherFile[],
): { '@context': string; '@graph': Entity[] } {
  const { title, description, edition, creator, licence, home, tables } = catalog;
  const columnId = (table: string, column: string) => `#${table}/${column}`;
  const known = new Set(tables.flatMap(filesOf).map(({ path }) => path));
  const besides = others.filter(({ path }) => !known.has(path) && path !== crateFile);
  const files = [
    ...tables.map((table) => ({
      '@id': table.path,
      '@type': 'File',
      name: table.title,
      description: table.description,
      encodingFormat: table.mediatype,
      contentSize: String(table.bytes),
      sha256: table.sha256,
      variableMeasured: table.schema.fields.map(({ name }) => ({ '@id': columnId(table.name, name) })),
    })),
    ...tables.flatMap((table) =>
      table.others.map(({ path, mediatype, bytes, sha256 }) => ({
        '@id': path,
        '@type': 'File',
        name: table.title,
        encodingFormat: mediatype,
        contentSize: String(bytes),
        sha256,
      })),
    ),
    ...besides.map(({ path, mediatype, title: name }) => ({
      '@id': path,
      '@type': 'File',
      name,
      encodingFormat: mediatype,
    })),
  ];
  return {
    '@context': 'https://w3id.org/ro/crate/1.2/context',
    '@graph': [
      {
        '@id': crateFile,
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: title,
        description,
        datePublished: edition.date,
        version: edition.version,
        license: { '@id': licence.path },
        creator: { '@id': '#creator' },
        ...(home !== undefined && { url: { '@id': home } }),
        hasPart: files.map((file) => ({ '@id': file['@id'] })),
      },
      { '@id': '#creator', '@type': 'Organization', name: creator },
      { '@id': licence.path, '@type': 'CreativeWork', name: licence.title, identifier: licence.name },
      ...files,
      ...tables.flatMap((table) =>
        table.schema.fields.map(({ name, description: said, unit }) => ({
          '@id': columnId(table.name, name),
          '@type': 'PropertyValue',
          name,
          description: said,
          ...(unit !== undefined && { unitText: unit }),
        })),
      ),
    ],
  };
}
