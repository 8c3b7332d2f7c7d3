import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { InputFile } from '../archive/index.ts';
import type { Findings } from '../checks/run-checks.ts';
import type { PagesChecked } from './check-site.ts';

/** What the thread is given first: the folder of the Record, and its files. */
export interface RecordToCheck {
  root: string;
  files: readonly InputFile[];
}

/** What the thread is given once the pages are built: their folder, and those that it checks. */
export interface PagesToCheck {
  folder: string;
  pages: readonly string[];
}

/**
 * A thread of its own that tries the rules on a Record while its pages are bundled, and later checks some of
 * them while others do the rest.
 */
export class CheckThread {
  readonly #worker: Worker;
  readonly #answers: AsyncIterator<unknown[]>;

  constructor(record: RecordToCheck) {
    this.#worker = new Worker(new URL('./check-beside.ts', import.meta.url), { workerData: record });
    this.#answers = on(this.#worker, 'message');
  }

  async #next<T>(): Promise<T> {
    return ((await this.#answers.next()).value as [T])[0];
  }

  /** Returns what the rules found; asked once. */
  readonly findings = (): Promise<Findings> => this.#next<Findings>();

  /** Returns what is found in pages of a built site; asked after `findings`. */
  checkPages(folder: string, pages: readonly string[]): Promise<PagesChecked> {
    this.#worker.postMessage({ folder, pages } satisfies PagesToCheck);
    return this.#next<PagesChecked>();
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
