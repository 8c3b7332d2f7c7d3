import { loadArchive, type Loaded } from '../checks/index.ts';
import { readFiles } from '../archive/read-files.ts';

const known = new Map<string, Loaded>();

/** Returns the archive below a folder with what is wrong with it, read and checked once a process. */
export function loadedFrom(root: string): Loaded {
  const found = known.get(root) ?? loadArchive(readFiles(root));
  known.set(root, found);
  return found;
}

/** Returns the archive below a folder as its files now are, and keeps it for whoever asks next. */
export function loadedAnew(root: string): Loaded {
  known.delete(root);
  return loadedFrom(root);
}
