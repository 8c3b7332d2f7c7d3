import { fileURLToPath } from 'node:url';
import { chartIds } from '../src/charts/ids.ts';
import { loadRecord } from '../src/checks/index.ts';
import type { InputFile } from '../src/record/index.ts';
import { readFiles } from '../src/record/read-files.ts';

/** The files of the repository's own data/ and content/. */
export const realFiles: readonly InputFile[] = readFiles(fileURLToPath(new URL('../', import.meta.url)));

/** The repository's own Record, and its problems. */
export const { record, problems: realProblems } = loadRecord(realFiles, chartIds);
