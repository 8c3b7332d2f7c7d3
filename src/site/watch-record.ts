import { Worker } from 'node:worker_threads';
import { deepFreeze, readArchive, sortProblems } from '../archive/index.ts';
import { readFiles } from '../archive/read-files.ts';
import { readersOnce } from '../archive/read-once.ts';
import type { Loaded } from '../checks/index.ts';
import { keepTexts, takeKeptTexts } from './kept-texts.ts';
import { keepLoaded, loadedFrom } from './loaded.ts';

interface Answer extends Pick<Loaded, 'problems' | 'examined'> {
  asked: number;
}

/**
 * Returns what reads the Record below a folder for the pages, now and whenever it is called again: an edit
 * shows at once, and the rules, which take seconds, are tried in a thread of their own, for the first time
 * after `shown`, so that they do not hold up what is then shown. `tell` is called with what they found in the
 * Record as it last was, `tellFault` with the fault of a rule that threw; the rules are tried again after the
 * next edit.
 */
export function watchRecord(
  root: string,
  shown: Promise<void>,
  tell: (checked: Loaded) => void,
  tellFault: (fault: Error) => void,
): () => void {
  const by = readersOnce();
  takeKeptTexts(root);
  let reads = 0;
  let rules: Worker | undefined;
  const start = () => {
    const thread = new Worker(new URL('./check-record.ts', import.meta.url), { workerData: root });
    thread.unref();
    thread.on('message', ({ asked, ...found }: Answer) => {
      if (asked !== reads) return;
      const checked = { ...loadedFrom(root), ...found };
      keepLoaded(root, checked);
      tell(checked);
    });
    thread.on('error', (fault: Error) => {
      rules = undefined;
      tellFault(fault);
    });
    return thread;
  };
  let isShown = false;
  const tryRules = () => {
    rules ??= start();
    rules.postMessage(reads);
  };
  void shown.then(() => {
    isShown = true;
    tryRules();
  });
  return () => {
    reads += 1;
    if (isShown) tryRules();
    const reading = readArchive(readFiles(root), by);
    const { archive, problems } = reading;
    keepLoaded(root, {
      archive: deepFreeze(archive),
      reading,
      problems: sortProblems(problems),
      examined: {},
    });
    keepTexts(root);
  };
}
