import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { InputFile } from '../archive/index.ts';
import { newCount } from '../checks/in-turn.ts';
import type { Findings } from '../checks/run-checks.ts';
import type { Served } from './write-twins.ts';
import type { PagesChecked } from './check-site.ts';

/** What the thread is given first: the folder of the Record, its files, and what it counts with others. */
export interface RecordToCheck {
  root: string;
  files: readonly InputFile[];
  /** Which rule comes next. */
  turns: Int32Array<SharedArrayBuffer>;
  /** How many pages it has done. */
  done: Int32Array<SharedArrayBuffer>;
}

/** What the thread is told: where pages are written, the bytes of a page, or that this was all. */
export type Told = { begin: { folder: string; served: Served } } | { file: string; html: Uint8Array } | 'all';

/** So many pages may wait in memory until they are checked. */
const mostWaiting = 64;

/**
 * A thread of its own that tries the rules on a Record, in turn with others, while its pages are bundled, and
 * then checks each page as soon as it is made, and writes its text beside it.
 */
export class CheckThread {
  readonly #worker: Worker;
  readonly #answers: AsyncIterator<unknown[]>;
  readonly #done: Int32Array<SharedArrayBuffer>;
  #handed = 0;
  /** Why the thread does nothing any more. */
  #fault: Error | undefined;

  constructor(record: Omit<RecordToCheck, 'done'>) {
    this.#done = newCount();
    this.#worker = new Worker(new URL('./check-beside.ts', import.meta.url), {
      workerData: { ...record, done: this.#done } satisfies RecordToCheck,
    });
    this.#answers = on(this.#worker, 'message');
    this.#worker.once('error', (error: Error) => (this.#fault = error));
    this.#worker.once('exit', () => {
      this.#fault ??= new Error('The thread that checks the pages has ended.');
      Atomics.notify(this.#done, 0);
    });
  }

  readonly #tell = (told: Told) => this.#worker.postMessage(told);

  async #next<T>(): Promise<T> {
    return ((await this.#answers.next()).value as [T])[0];
  }

  /** Returns what the rules found that the thread tried; asked once. */
  readonly findings = (): Promise<Findings> => this.#next<Findings>();

  /** Says where the pages are written. */
  begin(folder: string, served: Served): void {
    this.#tell({ begin: { folder, served } });
  }

  /** Hands a page on, and returns once not too many wait. */
  async page(file: string, html: Uint8Array): Promise<void> {
    this.#tell({ file, html });
    this.#handed += 1;
    for (;;) {
      if (this.#fault) throw this.#fault;
      const done = Atomics.load(this.#done, 0);
      if (this.#handed - done < mostWaiting) return;
      await Atomics.waitAsync(this.#done, 0, done, 1000).value;
    }
  }

  /** Returns what was found in the pages that were handed on; asked once, after `findings`. */
  pages(): Promise<PagesChecked> {
    this.#tell('all');
    return this.#next<PagesChecked>();
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
