import { compareText } from '../language/index.ts';
import type { InputFile } from './decode-text.ts';
import type { Renaming } from './rename-record.ts';

/** Returns the files as they are when a renaming is carried out. */
export function filesAfter(files: readonly InputFile[], { written, removed }: Renaming): InputFile[] {
  const gone = new Set([...removed, ...written.map(({ path }) => path)]);
  const encoder = new TextEncoder();
  return [
    ...files.filter(({ path }) => !gone.has(path)),
    ...written.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
  ].sort((a, b) => compareText(a.path, b.path));
}
