import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { multiplyRecord } from './multiply-record.ts';

/** The repository that is measured. */
export const repository = resolve(import.meta.dirname, '../..');

const parts = [
  'astro.config.mjs',
  'content',
  'data',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];
const running = new Set<ChildProcess>();
let folder: string | undefined;

/**
 * Returns a folder for what a run writes, inside the repository so that packages are found from it; it is
 * removed, and what still runs in it is ended, when the process ends.
 */
export function temporaryFolder(): string {
  if (folder !== undefined) return folder;
  mkdirSync(join(repository, '.cache'), { recursive: true });
  const made = mkdtempSync(join(repository, '.cache/bench-'));
  process.on('exit', () => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(made, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
  return (folder = made);
}

/**
 * Returns the folder of a copy of the repository whose records are there `times` times, or those that
 * `multiply` multiplies.
 */
export function workingCopy(
  times: number,
  multiply: (root: string, times: number) => void = multiplyRecord,
): string {
  const target = join(temporaryFolder(), `${multiply.name}-x${times}`);
  for (const part of parts) cpSync(join(repository, part), join(target, part), { recursive: true });
  multiply(target, times);
  return target;
}

/**
 * What a run of a script took: seconds from start to end, seconds of processor time, and the most memory that
 * it held.
 */
export interface ScriptRun {
  seconds: number;
  processorSeconds: number;
  megabytes: number;
}

/** Runs a script of a working copy in a process of its own; rejects, with what it printed, where it fails. */
export function runScript(root: string, script: string): Promise<ScriptRun> {
  const env = {
    ...process.env,
    SITE: undefined,
    BASE: undefined,
    REPOSITORY: undefined,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const began = performance.now();
  return new Promise((done, fail) => {
    const args = ['--import', join(import.meta.dirname, 'report-usage.ts'), script];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    running.add(child);
    const texts = child.stdio.map(() => '');
    for (const [i, stream] of child.stdio.entries())
      stream?.on('data', (piece: Buffer) => (texts[i] += piece.toString()));
    child.on('error', fail);
    child.on('close', (code) => {
      running.delete(child);
      const [, output = '', errors = '', usage = ''] = texts;
      if (code === 0)
        done({
          seconds: (performance.now() - began) / 1000,
          ...(JSON.parse(usage) as Omit<ScriptRun, 'seconds'>),
        });
      else fail(new Error(`${script} failed:\n${output}${errors}`.slice(0, 4000)));
    });
  });
}
