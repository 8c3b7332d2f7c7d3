import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUnder } from '../../src/site/files-under.ts';
import { pageOf } from './built-site.ts';
import type { Ended } from './clone.ts';

/** A copy of the small record of another program, which is built as a site of some fifty pages. */
interface FixtureSite {
  folder: string;
  /** Writes what `change` makes of the text of a file of the record. */
  edit(path: string, change: (text: string) => string): void;
  /** Builds the site with nothing in its environment but this. */
  build(env?: NodeJS.ProcessEnv, args?: readonly string[]): Promise<Ended>;
  /** Returns the paths of the built files, sorted. */
  files(): string[];
  text(file: string): string;
  page(file: string): Document;
  remove(): void;
}

/** Returns a copy of tests/fixtures/good in a folder of its own. */
export function copyFixture(): FixtureSite {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'another record ')));
  cpSync('tests/fixtures/good', folder, { recursive: true, filter: (path) => !/\/dist(\.new)?$/.test(path) });
  const text = (file: string) => readFileSync(join(folder, 'dist', file), 'utf8');
  return {
    folder,
    edit(path, change) {
      const file = join(folder, path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    },
    build(env = {}, args = []) {
      const { PATH, HOME } = process.env;
      return new Promise((done, fail) => {
        const child = spawn(process.execPath, ['scripts/build.ts', '--root', folder, ...args], {
          env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...env },
        });
        let output = '';
        child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
        child.stderr.on('data', (piece: Buffer) => (output += piece.toString()));
        child.on('error', fail);
        child.on('close', (status) => done({ status, output }));
      });
    },
    files: () => filesUnder(join(folder, 'dist')),
    text,
    page: (file) => pageOf(file, text(file)).document,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
