import './say-faults.ts';
import { on } from 'node:events';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { newCount } from '../src/checks/in-turn.ts';
import type { Share } from './check-beside.ts';

const usage = `Checks, in seconds, all that a change in data/ or content/ can break: every rule, spelling, the drawing of charts, the citing of sources, and the form of the files that you changed.
  npm run check -- [--since commit] [--format text|json|github] [--root folder]
  --since also asks each changed record with a history to say what was corrected`;

const top = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    since: { type: 'string' },
    root: { type: 'string', default: '.' },
    help: { type: 'boolean' },
  },
});
const { format, root, since } = values;
if (values.help || !['text', 'json', 'github'].includes(format)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
// The thread reads and loads what it needs while this one does the same.
const turns = newCount();
const beside = new Worker(new URL('check-beside.ts', import.meta.url), {
  workerData: { root, engine: top, turns } satisfies Share,
});
// Listened to from the first moment: what a thread says to nobody is lost.
const answers = on(beside, 'message');
const { checkRecord } = await import('./check-record.ts');
await checkRecord({ root, engine: top, format, since, turns, answers });
await beside.terminate();
