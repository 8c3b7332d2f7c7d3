import { parentPort, workerData } from 'node:worker_threads';
import { readArchive } from '../archive/index.ts';
import { checks } from '../checks/index.ts';
import { tryChecks } from '../checks/run-checks.ts';
import { checkPages } from './check-site.ts';
import type { PagesToCheck, RecordToCheck } from './check-thread.ts';
import { takeKeptTexts } from './kept-texts.ts';

const { root, files } = workerData as RecordToCheck;
takeKeptTexts(root);
const reading = readArchive(files);
parentPort?.postMessage(tryChecks(checks, reading));
parentPort?.on('message', ({ folder, pages }: PagesToCheck) => {
  parentPort?.postMessage(checkPages(folder, pages, reading.archive));
});
