import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { findChromium } from '../../scripts/find-chromium.ts';

/**
 * Returns processor, cores, memory, load before the run, and the versions of Node and Chromium, in one line.
 */
export function machine(): string {
  const chromium = findChromium();
  const browser =
    chromium === undefined
      ? 'no Chromium'
      : execFileSync(chromium, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return [
    cpus()[0]?.model ?? 'unknown processor',
    `${availableParallelism()} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `load ${(loadavg()[0] ?? 0).toFixed(1)} before`,
    `Node ${process.versions.node}`,
    browser.trim().replace(/ built.*/, ''),
  ].join(', ');
}
