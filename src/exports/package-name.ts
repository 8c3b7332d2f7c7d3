import { slug } from 'github-slugger';
import type { Archive } from '../archive/index.ts';

/** Returns the short name of the site as files and packages are called by it: "lamp-record". */
export function packageName(archive: Archive): string {
  return slug(archive.site.data.shortName);
}

/** Returns the name of the file below `/api/` that holds all others. */
export function zipName(archive: Archive): string {
  return `${packageName(archive)}.zip`;
}
