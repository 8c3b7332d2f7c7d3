import { writeFileSync } from 'node:fs';
import type { Archive } from '../archive/index.ts';
import type { Edition } from '../exports/own-json.ts';
import { filesUnder } from './files-under.ts';
import { headersFile } from './policy.ts';
import { writeSitemaps } from './sitemaps.ts';
import { writeZip } from './write-zip.ts';

/** Returns the folders at the top of a built site that hold pages. */
function partsOf(folder: string): string[] {
  const pages = filesUnder(folder).filter((file) => file.endsWith('.html') && file.includes('/'));
  return [...new Set(pages.map((file) => file.slice(0, file.indexOf('/'))))];
}

/**
 * Writes beside the pages of a built site `_headers`, the file that holds everything, and, where the full
 * address of the site is known, its sitemaps.
 */
export function writeBeside(
  folder: string,
  archive: Archive,
  edition: Edition,
  origin: string | undefined,
): void {
  writeFileSync(`${folder}/_headers`, headersFile(partsOf(folder)));
  if (origin !== undefined) writeSitemaps(folder, origin);
  writeZip(folder, archive, edition, origin);
}
