import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readArchive } from '../archive/index.ts';
import { parsePage } from '../audit/page-tree.ts';
import { inTurn } from '../checks/in-turn.ts';
import { checks } from '../checks/index.ts';
import { tryChecks } from '../checks/run-checks.ts';
import { checkPage, type PagesChecked } from './check-site.ts';
import type { PlaceOfPages, RecordToCheck, Told } from './check-thread.ts';
import { joinAssets } from './join-assets.ts';
import { isOwnRecord, takeKeptTexts } from './kept-texts.ts';
import { citations, takeKeptWork } from './kept-work.ts';
import { SearchIndexing } from './search-index.ts';
import { writeTwin } from './write-twins.ts';

const { root, files, turns, done } = workerData as RecordToCheck;
takeKeptTexts(root);
if (isOwnRecord(root)) takeKeptWork([citations]);
const reading = readArchive(files);
parentPort?.postMessage(tryChecks(inTurn(checks, turns), reading));

const found: PagesChecked = { links: [], problems: [] };
let place: PlaceOfPages | undefined;
let search: SearchIndexing | undefined;

const folders = new Set<string>();

function write(file: string, bytes: Uint8Array): void {
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, bytes);
}

/** Checks a page, and writes its text beside it. */
function check({ folder, served }: PlaceOfPages, address: string, bytes: Uint8Array): void {
  const page = parsePage(`${address}index.html`, new TextDecoder().decode(bytes));
  checkPage(page, reading.archive, found);
  writeTwin(page, folder, reading.archive, served);
}

/** Writes what was made at a path, and checks and indexes it where it is a page. */
function take(here: PlaceOfPages, path: string, bytes: Uint8Array | undefined): void {
  const isPage = /^$|\/$/.test(path);
  if (bytes) write(`${here.folder}/${path}${isPage ? 'index.html' : ''}`, bytes);
  if (isPage && bytes) check(here, path, bytes);
  if (isPage) search?.add(path, bytes);
  Atomics.add(done, 0, 1);
  Atomics.notify(done, 0);
}

/** Does what it is told, and returns the answer, where there is one. */
async function answer(told: Told): Promise<unknown> {
  if ('begin' in told) {
    place = told.begin;
    search = new SearchIndexing(place.folder, place.addresses);
  } else if (place === undefined) return undefined;
  else if ('path' in told) take(place, told.path, told.bytes);
  else if (told.all === 'pages') return found;
  else {
    const joined = joinAssets(place.folder, place.served.base);
    await search?.written();
    return joined;
  }
  return undefined;
}

parentPort?.on('message', (told: Told) => {
  void answer(told).then((said) => {
    if (said !== undefined) parentPort?.postMessage(said);
  });
});
