import { parentPort, workerData } from 'node:worker_threads';
import { readArchive } from '../src/archive/index.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { problemsOfPrinting } from '../src/audit/try-printing.ts';

// A thread of its own: it draws and cites while the other one runs the rules.
const { archive } = readArchive(readFiles(workerData as string));
parentPort?.postMessage(problemsOfPrinting(archive));
