import { root } from 'virtual:site';
import type { Archive } from '../archive/index.ts';
import { formatText } from '../checks/format-problems.ts';
import { loadedFrom } from './loaded.ts';

/**
 * Returns the archive for the pages; throws with every problem where it has one, so that no page is made of
 * it.
 */
export function siteArchive(): Archive {
  const { archive, problems } = loadedFrom(root);
  if (problems.length)
    throw new Error(`The Record has ${problems.length} problems.\n\n${formatText(problems)}`);
  return archive;
}
