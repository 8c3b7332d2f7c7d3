import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { multiplyRecord } from './multiply-record.ts';

/** The repository that is measured. */
export const repository = resolve(import.meta.dirname, '../..');

const parts = ['astro.config.mjs', 'content', 'data', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];
const running = new Set<ChildProcess>();
let folder: string | undefined;

/** Returns a folder for what a run writes, inside the repository so that packages are found from it; it is removed, and what still runs in it is ended, when the process ends. */
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

/** Returns the folder of a copy of the repository whose records are there `times` times. */
export function workingCopy(times: number): string {
  const target = join(temporaryFolder(), `x${times}`);
  for (const part of parts) cpSync(join(repository, part), join(target, part), { recursive: true });
  multiplyRecord(target, times);
  return target;
}

/** What a script printed, and the seconds from its start to its end. */
export interface ScriptRun {
  seconds: number;
  output: string;
}

/** Runs a script of a working copy in a process of its own; rejects, with what it printed, where it fails. */
export function runScript(root: string, script: string): Promise<ScriptRun> {
  const env = { ...process.env, SITE: undefined, BASE: undefined, REPOSITORY: undefined, ASTRO_TELEMETRY_DISABLED: '1' };
  const began = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const pieces: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
    running.add(child);
    child.on('error', fail);
    child.on('close', (code) => {
      running.delete(child);
      const output = Buffer.concat(pieces).toString();
      if (code === 0) done({ seconds: (performance.now() - began) / 1000, output });
      else fail(new Error(`${script} failed:\n${output.slice(0, 4000)}`));
    });
  });
}
