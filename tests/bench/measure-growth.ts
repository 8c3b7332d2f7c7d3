import { globSync } from 'node:fs';
import { median, repeat } from './median.ts';
import { runScript } from './working-copy.ts';

/** How long a command took on the Record, taken `times` times; `ratio` is the time against the first size measured. */
export interface Growth {
  times: number;
  /** Records or pages, what the command works through. */
  size: number;
  runs: number;
  seconds: number;
  millisecondsEach: number;
  ratio: number;
}

async function measure(script: string, sizes: ReadonlyMap<number, string>, runsOf: (times: number) => number, sizeOf: (root: string) => number) {
  const rows: Growth[] = [];
  for (const [times, root] of sizes) {
    const runs = runsOf(times);
    const seconds = median((await repeat(runs, () => runScript(root, script))).map((run) => run.seconds));
    const size = sizeOf(root);
    rows.push({ times, size, runs, seconds, millisecondsEach: (seconds * 1000) / size, ratio: seconds / (rows[0]?.seconds ?? seconds) });
  }
  return rows;
}

const recordsIn = (root: string) => globSync('{content,data}/**/*.{json,md}', { cwd: root }).length;
const pagesIn = (root: string) => globSync('dist/**/*.html', { cwd: root }).length;

/** Returns the times of `npm run validate`, process start included, for each working copy; rejects where one is not sound. */
export function measureValidation(copies: ReadonlyMap<number, string>, runs: number): Promise<Growth[]> {
  return measure('scripts/validate.ts', copies, () => runs, recordsIn);
}

/** Returns the times of `npm run build`, process start and all checks included, for each working copy, which then holds the site in `dist`. */
export function measureBuild(copies: ReadonlyMap<number, string>, runsOf: (times: number) => number): Promise<Growth[]> {
  return measure('scripts/build.ts', copies, runsOf, pagesIn);
}
