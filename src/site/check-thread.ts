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
  /** How many pages and files it has done. */
  done: Int32Array<SharedArrayBuffer>;
}

/** Where pages are written, how they are served, and at which addresses they will be, in order. */
export interface PlaceOfPages {
  folder: string;
  served: Served;
  addresses: readonly string[];
}

/**
 * What the thread is told: where pages are written; the bytes at a path, or that there are none after all;
 * and that all are made, to say what it found, and then to end what is done with all of them.
 */
export type Told =
  { begin: PlaceOfPages } | { path: string; bytes: Uint8Array | undefined } | { all: 'pages' | 'rest' };

/** So many pages and files may wait in memory until they are written and checked. */
const mostWaiting = 64;

/**
 * A thread of its own that tries the rules on a Record, in turn with others, while its pages are bundled, and
 * then writes all that is made, as soon as it is: pages with their text beside them, once they are checked
 * and indexed for the search.
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

  readonly #tell = (told: Told, moved: ArrayBuffer[] = []) => this.#worker.postMessage(told, moved);

  async #next<T>(): Promise<T> {
    return ((await this.#answers.next()).value as [T])[0];
  }

  /** Returns what the rules found that the thread tried; asked once. */
  readonly findings = (): Promise<Findings> => this.#next<Findings>();

  /** Says where the pages are written, and which will come. */
  begin(place: PlaceOfPages): void {
    this.#tell({ begin: place });
  }

  /** Hands the bytes at a path on, which are gone then, and returns once not too many wait. */
  async made(path: string, bytes: Uint8Array<ArrayBuffer> | undefined): Promise<void> {
    this.#tell({ path, bytes }, bytes ? [bytes.buffer] : []);
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
    this.#tell({ all: 'pages' });
    return this.#next<PagesChecked>();
  }

  /**
   * Joins what the pages load and ends the index of the search; returns the files that pages loaded before.
   * Asked once, after `pages`.
   */
  rest(): Promise<string[]> {
    this.#tell({ all: 'rest' });
    return this.#next<string[]>();
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
