import { References, type PageContext } from '../prose/index.ts';
import { href } from './href.ts';
import { siteArchive } from './load-site.ts';

/**
 * Returns what the prose plugins need for one page: the Record, references numbered from one, and links below
 * the base path.
 */
export function pageContext(picture?: PageContext['picture']): PageContext {
  const archive = siteArchive();
  return { archive, references: new References(archive), href, ...(picture && { picture }) };
}
