import { publisherOf } from '../views/sources/source-label.ts';
import { fill, language } from '../language/index.ts';
import { plainText } from '../prose/index.ts';
import { getOrThrow, type Archive } from '../archive/index.ts';
import type { Site } from '../kinds/index.ts';
import { dataTables, type DataTable } from './data-tables.ts';
import type { Edition } from './own-json.ts';
import { packageName } from './package-name.ts';

/** A table as every descriptor names it: what it holds, and the size (bytes) and SHA-256 of its file. */
export interface CatalogTable extends Omit<DataTable, 'csv' | 'sources'> {
  bytes: number;
  sha256: string;
  sources: readonly { title: string; path?: string }[];
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
 * Returns the catalogue of an edition. `digest` returns the SHA-256 of a text in hexadecimal; `home` is the
 * full address of the site, left out where it has none.
 */
export function catalogOf(
  archive: Archive,
  edition: Edition,
  digest: (text: string) => string,
  home?: string,
): Catalog {
  const { name, description, licence } = archive.site.data;
  return {
    name: packageName(archive),
    title: fill(language.words.files.packageTitle, { name }),
    description: `${language.words.files.packageDescription} ${plainText(description)}`,
    creator: name,
    edition,
    licence: licence.data,
    ...(home !== undefined && { home }),
    tables: dataTables(archive).map(({ csv, sources, ...table }) => ({
      ...table,
      bytes: new TextEncoder().encode(csv).length,
      sha256: digest(csv),
      sources: sources.map((id) => sourceOf(archive, id)),
    })),
  };
}

function sourceOf(archive: Archive, id: string): { title: string; path?: string } {
  const { data } = getOrThrow(archive.sources, id);
  return { title: `${data.title} (${publisherOf(data)})`, ...(data.URL !== undefined && { path: data.URL }) };
}

/**
 * Returns the address of a file below `/api/`: a full one where the site's is known, else one from its
 * folder.
 */
export function addressOfFile({ home }: Catalog, path: string): string {
  return home === undefined ? path : `${home}api/${path}`;
}
