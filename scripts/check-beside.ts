import { parentPort, workerData } from 'node:worker_threads';
import { readArchive } from '../src/archive/index.ts';
import { problemsOfPrinting } from '../src/audit/try-printing.ts';
import { inTurn } from '../src/checks/in-turn.ts';
import { checks } from '../src/checks/index.ts';
import { tryChecks } from '../src/checks/run-checks.ts';
import { readChecked } from './read-checked.ts';
import { citations, keepWork, takeKeptWork } from '../src/site/kept-work.ts';
import { takeKeptTexts } from '../src/site/kept-texts.ts';

/** What this thread is given: the folders of the record and of the engine, and the rules that it shares. */
export interface Share {
  root: string;
  engine: string;
  rules: readonly string[];
  turns: Int32Array<SharedArrayBuffer>;
}

// A thread of its own: it tries some of the rules, draws, and cites while the other one tries the rest. It
// answers twice: what its rules found, then what cannot be drawn or cited. A broken record can end it between
// the two, and is among what the rules of the one or the other found.
const { root, engine, rules, turns } = workerData as Share;
takeKeptTexts(root);
const reading = readArchive(readChecked(root, engine));
const shared = checks.filter(({ name }) => rules.includes(name));
parentPort?.postMessage(tryChecks(inTurn(shared, turns), reading));
takeKeptWork([citations]);
const unprinted = problemsOfPrinting(reading.archive);
keepWork([citations]);
parentPort?.postMessage(unprinted);
