import { chartIds } from '../../src/charts/ids.ts';
import { loadRecord } from '../../src/checks/index.ts';
import { readFiles } from '../../src/record/read-files.ts';

/** The Record of the repository. */
export const { record } = loadRecord(readFiles('.'), chartIds);
