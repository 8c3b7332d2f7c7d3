import { globSync } from 'node:fs';
import { median, repeat } from './median.ts';
import { runScript, type ScriptRun } from './working-copy.ts';

/**
 * How long a command took on the Record, taken `times` times; each and ratio are of the processor's time, the
 * ratio against the first size measured.
 */
export interface Growth {
  times: number;
  /** Records or pages, what the command works through. */
  size: number;
  runs: number;
  seconds: number;
  /** Time of the processor, all threads; it depends less than `seconds` on what else the machine does. */
  processorSeconds: number;
  /** The most memory held, in MB. */
  megabytes: number;
  millisecondsEach: number;
  ratio: number;
}

async function measure(
  script: string,
  sizes: ReadonlyMap<number, string>,
  runsOf: (times: number) => number,
  sizeOf: (root: string) => number,
) {
  const rows: Growth[] = [];
  for (const [times, root] of sizes) {
    const runs = runsOf(times);
    const measured = await repeat(runs, () => runScript(root, script));
    const middle = (name: keyof ScriptRun) => median(measured.map((run) => run[name]));
    const processorSeconds = middle('processorSeconds');
    const size = sizeOf(root);
    rows.push({
      times,
      size,
      runs,
      seconds: middle('seconds'),
      processorSeconds,
      megabytes: middle('megabytes'),
      millisecondsEach: (processorSeconds * 1000) / size,
      ratio: processorSeconds / (rows[0]?.processorSeconds ?? processorSeconds),
    });
  }
  return rows;
}

const recordsIn = (root: string) => globSync('{content,data}/**/*.{json,md}', { cwd: root }).length;
const pagesIn = (root: string) => globSync('dist/**/*.html', { cwd: root }).length;

/**
 * Returns the times of `npm run validate`, process start included, for each working copy; rejects where one
 * is not sound.
 */
export function measureValidation(copies: ReadonlyMap<number, string>, runs: number): Promise<Growth[]> {
  return measure('scripts/validate.ts', copies, () => runs, recordsIn);
}

/**
 * Returns the times of `npm run build`, process start and all checks included, for each working copy, which
 * then holds the site in `dist`.
 */
export function measureBuild(
  copies: ReadonlyMap<number, string>,
  runsOf: (times: number) => number,
): Promise<Growth[]> {
  return measure('scripts/build.ts', copies, runsOf, pagesIn);
}
