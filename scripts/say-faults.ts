import { faultOfMachine } from '../src/site/fault-of-machine.ts';

// Imported first by every command: a full disk, a folder without permission or a mistyped option is told in
// one sentence; an error of ours keeps the lines that lead to it.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  // Who read what we print has gone, as "head" does.
  if (error.code === 'EPIPE') process.exit(1);
  console.error(faultOfMachine(error) ?? error);
  process.exit(String(error.code).startsWith('ERR_PARSE_ARGS_') ? 2 : 1);
});
