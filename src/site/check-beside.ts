import { parentPort, workerData } from 'node:worker_threads';
import { readArchive } from '../archive/index.ts';
import { parsePage } from '../audit/page-tree.ts';
import { inTurn } from '../checks/in-turn.ts';
import { checks } from '../checks/index.ts';
import { tryChecks } from '../checks/run-checks.ts';
import { checkPage, type PagesChecked } from './check-site.ts';
import type { RecordToCheck, Told } from './check-thread.ts';
import { isOwnRecord, takeKeptTexts } from './kept-texts.ts';
import { citations, takeKeptWork } from './kept-work.ts';
import { writeTwin, type Served } from './write-twins.ts';

const { root, files, turns, done } = workerData as RecordToCheck;
takeKeptTexts(root);
if (isOwnRecord(root)) takeKeptWork([citations]);
const reading = readArchive(files);
parentPort?.postMessage(tryChecks(inTurn(checks, turns), reading));

const found: PagesChecked = { links: [], problems: [] };
let place: { folder: string; served: Served } | undefined;
parentPort?.on('message', (told: Told) => {
  if (told === 'all') parentPort?.postMessage(found);
  else if ('begin' in told) place = told.begin;
  else if (place) {
    const page = parsePage(told.file, new TextDecoder().decode(told.html));
    checkPage(page, reading.archive, found);
    writeTwin(page, place.folder, reading.archive, place.served);
    Atomics.add(done, 0, 1);
    Atomics.notify(done, 0);
  }
});
