import { root } from 'virtual:site';
import { chartIds } from '../charts/ids.ts';
import { formatText } from '../checks/format-problems.ts';
import { loadRecord } from '../checks/index.ts';
import { readFiles } from '../record/read-files.ts';
import type { Record } from '../record/index.ts';

let loaded: Record | undefined;

/** Returns the Record for the pages, read once a build; throws with every problem where it has one, so that no page is made of it. */
export function siteRecord(): Record {
  if (loaded) return loaded;
  const { record, problems } = loadRecord(readFiles(root), chartIds);
  if (problems.length) throw new Error(`The Record has ${problems.length} problems.\n\n${formatText(problems)}`);
  return (loaded = record);
}
