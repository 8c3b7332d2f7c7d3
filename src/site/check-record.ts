import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { readFiles } from '../archive/read-files.ts';
import { readersOnce } from '../archive/read-once.ts';
import { loadArchive } from '../checks/index.ts';
import { takeKeptTexts } from './kept-texts.ts';

// A thread of its own: it tries every rule on the Record below a folder whenever it is asked, while the
// server goes on. It answers the last of the questions that wait, with the number that came with it.
const root = workerData as string;
const by = readersOnce();
takeKeptTexts(root);
const port = parentPort;
port?.on('message', (first: number) => {
  let asked = first;
  const next = () => receiveMessageOnPort(port) as { message: number } | undefined;
  for (let later = next(); later; later = next()) asked = later.message;
  const { problems, examined } = loadArchive(readFiles(root), [], by);
  port.postMessage({ asked, problems, examined });
});
