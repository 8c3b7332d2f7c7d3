import { fileURLToPath } from 'node:url';
import { loadArchive } from '../src/checks/index.ts';
import type { InputFile } from '../src/archive/index.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { readOnce } from './read-once.ts';

/** The files of the repository's own data/ and content/. */
export const realFiles: readonly InputFile[] = readFiles(fileURLToPath(new URL('../', import.meta.url)));

/** The repository's own Record, and its problems. */
export const { archive, problems: realProblems } = loadArchive(realFiles, [], readOnce);
