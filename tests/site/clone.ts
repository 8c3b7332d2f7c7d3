import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a clone needs to build the site. */
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

/** A copy of the repository in a folder of its own. */
interface Clone {
  folder: string;
  /** Removes the folder. */
  remove(): void;
}

/** What a command printed, both streams together, and its exit status. */
export interface Ended {
  status: number | null;
  output: string;
}

/**
 * Returns a copy of the repository in a new folder, whose name ends differently each time; it shares what npm
 * installed.
 */
export function cloneRepository(): Clone {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'a clone of the Record ')));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Builds a clone as `npm run build` does, with nothing in its environment but this, and returns what came of
 * it.
 */
export function buildClone(
  { folder }: Clone,
  env: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
): Promise<Ended> {
  const { PATH, HOME } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['scripts/build.ts', ...args], {
      cwd: folder,
      env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
    child.on('error', fail);
    child.on('close', (status) => done({ status, output }));
  });
}
