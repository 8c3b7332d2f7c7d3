import { writeFileSync } from 'node:fs';
import { filesUnder } from './files-under.ts';
import { headersFile } from './policy.ts';
import { writeSitemaps } from './sitemaps.ts';

/** Returns the folders at the top of a built site that hold pages. */
function partsOf(folder: string): string[] {
  const pages = filesUnder(folder).filter((file) => file.endsWith('.html') && file.includes('/'));
  return [...new Set(pages.map((file) => file.slice(0, file.indexOf('/'))))];
}

/**
 * Writes into a built site `_headers` and, where its full address is known, its sitemaps.
 */
export function writeLists(folder: string, origin: string | undefined): void {
  writeFileSync(`${folder}/_headers`, headersFile(partsOf(folder)));
  if (origin !== undefined) writeSitemaps(folder, origin);
}
