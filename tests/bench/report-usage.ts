import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a script that is measured; its last words go to the measuring process.
process.on('exit', () => {
  if (!isMainThread) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(
    3,
    JSON.stringify({ processorSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1000 }),
  );
});
