import { edition } from 'virtual:site';
import { catalogOf, type Catalog } from '../exports/catalog.ts';
import { sha256 } from './digest.ts';
import { fullAddress } from './href.ts';
import { siteArchive } from './load-site.ts';

let made: Catalog | undefined;

/** Returns the catalog of the site's tables, from which its descriptors are made. */
export function siteCatalog(): Catalog {
  const home = fullAddress('');
  const anew = () => catalogOf(siteArchive(), edition, sha256, /^https?:/.test(home) ? home : undefined);
  if (import.meta.env.DEV) return anew();
  made ??= anew();
  return made;
}
