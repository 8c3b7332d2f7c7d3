import type { Loaded } from '../checks/index.ts';

/**
 * By folder. On the global object, since pages under development are loaded apart from the server that reads
 * the Record for them, and both must find the same one.
 */
const global = globalThis as { [kept: symbol]: Map<string, Loaded> | undefined };
const key = Symbol.for('kept records');

/** Keeps the archive below a folder, with what is wrong with it, for the pages. */
export function keepLoaded(root: string, loaded: Loaded): void {
  (global[key] ??= new Map()).set(root, loaded);
}

/** Returns the archive that is kept for a folder; throws where none was read. */
export function loadedFrom(root: string): Loaded {
  const loaded = global[key]?.get(root);
  if (!loaded) throw new Error(`The Record below ${root} has not been read.`);
  return loaded;
}
