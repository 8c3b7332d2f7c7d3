import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../dates/index.ts';
import { largestFile, type InputFile } from './decode-text.ts';

const fileName = /\.(json|md|csv)$/;

function readOne(root: string, path: string): InputFile {
  try {
    const { size } = statSync(join(root, path));
    if (size > largestFile) return { path, unreadable: `it has ${size} bytes, more than ${largestFile}` };
    return { path, bytes: readFileSync(join(root, path)) };
  } catch (error) {
    return { path, unreadable: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

function walk(root: string, folder: string, files: InputFile[]): void {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (lstatSync(join(root, path)).isSymbolicLink()) files.push({ path, unreadable: 'it is a link to another file' });
    else if (!entry.isDirectory()) files.push(readOne(root, path));
    else if (fileName.test(entry.name)) files.push({ path, unreadable: 'it is a folder' });
    else walk(root, path, files);
  }
}

/** Returns the files under `data/` and `content/` of the repository at `root`, sorted by path; a file that cannot be read is among them with the reason. */
export function readFiles(root: string): InputFile[] {
  const files: InputFile[] = [];
  for (const folder of ['data', 'content']) {
    try {
      walk(root, folder, files);
    } catch (error) {
      files.push({ path: folder, unreadable: (error as NodeJS.ErrnoException).code ?? String(error) });
    }
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}
