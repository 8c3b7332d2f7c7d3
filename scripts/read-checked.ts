import { resolve } from 'node:path';
import type { InputFile } from '../src/archive/decode-text.ts';
import { readFiles, readInterfaceFiles } from '../src/archive/read-files.ts';

/**
 * Returns the files that a check of the record below `root` looks at; the words of the interface are among
 * them where the record is the engine's own, which has the list of words for them.
 */
export function readChecked(root: string, engine: string): InputFile[] {
  return [...readFiles(root), ...(resolve(root) === resolve(engine) ? readInterfaceFiles(engine) : [])];
}
