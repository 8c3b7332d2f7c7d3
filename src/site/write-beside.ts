import { writeFileSync } from 'node:fs';
import type { Archive } from '../archive/index.ts';
import type { Edition } from '../exports/own-json.ts';
import { filesUnder } from './files-under.ts';
import { headersFile } from './policy.ts';
import { writeSitemaps } from './sitemaps.ts';
import { writeTwins } from './write-twins.ts';
import { writeZip } from './write-zip.ts';

/** Returns the folders at the top of a built site that hold pages. */
function partsOf(folder: string): string[] {
  const pages = filesUnder(folder).filter((file) => file.endsWith('.html') && file.includes('/'));
  return [...new Set(pages.map((file) => file.slice(0, file.indexOf('/'))))];
}

/**
 * Writes beside the pages of a built site `_headers`, their texts in Markdown, the file that holds
 * everything, and, where the address of the site is known, its sitemaps.
 */
export function writeBeside(
  folder: string,
  archive: Archive,
  edition: Edition,
  { base, site }: { base: string; site: string | undefined },
): void {
  const origin = site && new URL(`${base}/`.replace(/\/+/g, '/'), site).href;
  writeFileSync(`${folder}/_headers`, headersFile(partsOf(folder)));
  if (origin !== undefined) writeSitemaps(folder, origin);
  writeTwins(folder, archive, edition, { base, origin });
  writeZip(folder, archive, edition, origin);
}
