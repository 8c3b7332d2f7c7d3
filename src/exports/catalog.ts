import { publisherOf } from '../views/sources/source-label.ts';
import { fill, language } from '../language/index.ts';
import { plainText } from '../prose/index.ts';
import { getOrThrow, type Archive } from '../archive/index.ts';
import type { Site } from '../kinds/index.ts';
import { dataTables, type DataTable } from './data-tables.ts';
import type { Edition } from './own-json.ts';
import { packageName } from './package-name.ts';

/** A file as every descriptor names it: its path below `/api/`, its size in bytes, and its SHA-256. */
export interface CatalogFile {
  path: string;
  mediatype: string;
  bytes: number;
  sha256: string;
}

/** A table as every descriptor names it: what it holds, its CSV, and its other files. */
export interface CatalogTable extends CatalogFile, Omit<DataTable, 'csv' | 'sources' | 'others'> {
  sources: readonly { title: string; path?: string }[];
  others: readonly CatalogFile[];
}

/** All tables of an edition, from which each descriptor is made. */
export interface Catalog {
  name: string;
  title: string;
  description: string;
  /** Who made it. */
  creator: string;
  edition: Edition;
  licence: Site['licence']['data'];
  /** The full address of the site, where it is known. */
  home?: string;
  tables: readonly CatalogTable[];
}

/**
 * Returns the catalog of an edition. `digest` returns the SHA-256 of a file in hexadecimal; `home` is the
 * full address of the site, left out where it has none.
 */
export function catalogOf(
  archive: Archive,
  edition: Edition,
  digest: (file: Uint8Array) => string,
  home?: string,
): Catalog {
  const { name, description, licence } = archive.site.data;
  const measure = (file: Uint8Array) => ({ bytes: file.length, sha256: digest(file) });
  return {
    name: packageName(archive),
    title: fill(language.words.files.packageTitle, { name }),
    description: `${language.words.files.packageDescription} ${plainText(description)}`,
    creator: name,
    edition,
    licence: licence.data,
    ...(home !== undefined && { home }),
    tables: dataTables(archive).map(({ csv, sources, others, ...table }) => ({
      ...table,
      mediatype: table.packed ? 'application/gzip' : 'text/csv',
      ...measure(typeof csv === 'string' ? new TextEncoder().encode(csv) : csv),
      sources: sources.map((id) => sourceOf(archive, id)),
      others: others.map(({ bytes, ...file }) => ({ ...file, ...measure(bytes) })),
    })),
  };
}

function sourceOf(archive: Archive, id: string): { title: string; path?: string } {
  const { data } = getOrThrow(archive.sources, id);
  return { title: `${data.title} (${publisherOf(data)})`, ...(data.URL !== undefined && { path: data.URL }) };
}

/** Returns the files of a table, its CSV first. */
export function filesOf({ path, mediatype, bytes, sha256, others }: CatalogTable): CatalogFile[] {
  return [{ path, mediatype, bytes, sha256 }, ...others];
}

/**
 * Returns the address of a file below `/api/`: a full one where the site's is known, else one from its
 * folder.
 */
export function addressOfFile({ home }: Catalog, path: string): string {
  return home === undefined ? path : `${home}api/${path}`;
}
