import { parentPort, workerData } from 'node:worker_threads';
import { readArchive } from '../src/archive/index.ts';
import { problemsOfPrinting } from '../src/audit/try-printing.ts';
import { inTurn } from '../src/checks/in-turn.ts';
import { tryChecks } from '../src/checks/run-checks.ts';
import { readChecked } from './read-checked.ts';
import { sharedRules } from './shared-rules.ts';
import { citations, keepWork, takeKeptWork } from '../src/site/kept-work.ts';
import { takeKeptTexts } from '../src/site/kept-texts.ts';

/** What this thread is given: the folders of the record and of the engine, and which rule comes next. */
export interface Share {
  root: string;
  engine: string;
  turns: Int32Array<SharedArrayBuffer>;
}

// A thread of its own: it tries some of the rules, draws, and cites while the other one tries the rest. It
// answers twice: what its rules found, then what cannot be drawn or cited. A broken record can end it between
// the two, and is among what the rules of the one or the other found.
const { root, engine, turns } = workerData as Share;
takeKeptTexts(root);
const reading = readArchive(readChecked(root, engine));
parentPort?.postMessage(tryChecks(inTurn(sharedRules, turns), reading));
takeKeptWork([citations]);
const unprinted = problemsOfPrinting(reading.archive);
keepWork([citations]);
parentPort?.postMessage(unprinted);
