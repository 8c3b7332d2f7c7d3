import { workerData } from 'node:worker_threads';
import { writeSearchIndex } from './search-index.ts';

// A thread of its own: it indexes the built pages for the search while the other one checks them.
await writeSearchIndex(workerData as string);
