import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../language/index.ts';
import { largestFile, type InputFile } from './decode-text.ts';

const fileName = /\.(json|md|csv)$/;

const reasons: { readonly [code: string]: string } = {
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENOENT: 'it is not there',
  ENOTDIR: 'it is no folder',
};

function reasonOf(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return reasons[code] ?? code;
}

function readOne(root: string, path: string): InputFile {
  try {
    const found = statSync(join(root, path));
    // A pipe or a device would keep the reader waiting for ever.
    if (!found.isFile()) return { path, unreadable: 'it is not a plain file' };
    if (found.size > largestFile)
      return { path, unreadable: `it has ${found.size} bytes, more than ${largestFile}` };
    return { path, bytes: readFileSync(join(root, path)) };
  } catch (error) {
    return { path, unreadable: reasonOf(error) };
  }
}

function entriesOf(root: string, folder: string, files: InputFile[]): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    files.push({ path: folder, unreadable: reasonOf(error) });
    return [];
  }
}

function walk(root: string, folder: string, files: InputFile[]): void {
  for (const entry of entriesOf(root, folder, files)) {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isSymbolicLink()) files.push({ path, unreadable: 'it is a link to another file' });
    else if (!entry.isDirectory()) files.push(readOne(root, path));
    else if (fileName.test(entry.name)) files.push({ path, unreadable: 'it is a folder' });
    else walk(root, path, files);
  }
}

/** Returns the files with the words of the interface, of all languages, of the engine at `root`. */
export function readInterfaceFiles(root: string): InputFile[] {
  const files: InputFile[] = [];
  walk(root, 'src/language', files);
  return files.filter(({ path }) => /\/interface\/[a-z-]+\.json$/.test(path));
}

/**
 * Returns the files under `data/` and `content/` of the repository at `root`, sorted by path; a file or
 * folder that cannot be read is among them with the reason.
 */
export function readFiles(root: string): InputFile[] {
  const files: InputFile[] = [];
  for (const folder of ['data', 'content']) walk(root, folder, files);
  return files.sort((a, b) => compareText(a.path, b.path));
}
