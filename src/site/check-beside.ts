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

/** Writes a page and its text beside it, checks it, and puts it into the index of the search. */
async function page({ folder, served }: PlaceOfPages, address: string, bytes: Uint8Array): Promise<void> {
  const file = `${address}index.html`;
  mkdirSync(dirname(`${folder}/${file}`), { recursive: true });
  writeFileSync(`${folder}/${file}`, bytes);
  const html = new TextDecoder().decode(bytes);
  const tree = parsePage(file, html);
  checkPage(tree, reading.archive, found);
  writeTwin(tree, folder, reading.archive, served);
  await search?.add(address, html);
}

/** Does what it is told, and returns the answer, where there is one. */
async function answer(told: Told): Promise<unknown> {
  if ('begin' in told) {
    place = told.begin;
    search = new SearchIndexing(place.folder, place.addresses);
  } else if ('page' in told) {
    if (place && told.html) await page(place, told.page, told.html);
    else await search?.add(told.page, undefined);
    Atomics.add(done, 0, 1);
    Atomics.notify(done, 0);
  } else if (told.all === 'pages') return found;
  else if (place) {
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
