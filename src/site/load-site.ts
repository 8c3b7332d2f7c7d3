import { root } from 'virtual:site';
import { chartIds } from '../charts/ids.ts';
import { formatText } from '../checks/format-problems.ts';
import { loadArchive } from '../checks/index.ts';
import { readFiles } from '../archive/read-files.ts';
import type { Archive } from '../archive/index.ts';

let loaded: Archive | undefined;

/** Returns the Record for the pages, read once a build; throws with every problem where it has one, so that no page is made of it. */
export function siteArchive(): Archive {
  if (loaded) return loaded;
  const { archive, problems } = loadArchive(readFiles(root), chartIds);
  if (problems.length)
    throw new Error(`The Record has ${problems.length} problems.\n\n${formatText(problems)}`);
  return (loaded = archive);
}
