import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatText } from '../../src/checks/format-problems.ts';
import { readEdition } from '../../src/site/read-edition.ts';
import type { Ended } from './clone.ts';
import { failingWrites } from './failing-writes.ts';
import { copyFixture } from './fixture-site.ts';

const { PATH, HOME } = process.env;

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, args, {
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
  });
}

/** Returns what a process prints and how it ends. */
async function endOf(child: ChildProcess): Promise<Ended> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => (output += piece.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, output };
}

/** Runs a command as npm does and returns what came of it; it never ends with the lines of a stack. */
async function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const ended = await endOf(start([`scripts/${script}.ts`, ...args], env));
  expect(ended.output).not.toMatch(/^ {4}at /m);
  return ended;
}

const top = realpathSync(mkdtempSync(join(tmpdir(), 'bad days ')));
afterAll(() => rmSync(top, { recursive: true, force: true }));
const dist = join(top, 'dist');
const built = JSON.stringify(dist);
const place = JSON.stringify(resolve('src/site/build-place.ts'));

/** Runs what a build does with its place, without building. */
const inPlace = (body: string) =>
  start(['--input-type=module', '-e', `const { placeOfBuild } = await import(${place});\n${body}`]);

beforeEach(() => {
  for (const name of readdirSync(top)) rmSync(join(top, name), { recursive: true });
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'the last good site');
});

const begun = `const place = placeOfBuild(${built});
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(place.folder, { recursive: true });
  writeFileSync(place.folder + '/index.html', 'the new site');`;

/** Waits until nothing stands beside the site: what was there before goes in a process of its own. */
const expectSiteAlone = () =>
  vi.waitFor(() => expect(readdirSync(top)).toEqual(['dist']), { timeout: 20_000 });

async function expectLastSite(): Promise<void> {
  await expectSiteAlone();
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the last good site');
}

describe('the place of a build', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is left as it was found at %s, with a sentence',
    async (signal) => {
      const child = inPlace(
        `${begun} console.log('begun ' + place.folder); setInterval(() => undefined, 1000);`,
      );
      const ending = endOf(child);
      const [said] = (await once(child.stdout ?? child, 'data')) as [Buffer];
      const folder = /begun (.*)/.exec(said.toString())?.[1] ?? '';
      expect(existsSync(folder)).toBe(true);
      child.kill(signal);
      const { status, output } = await ending;
      expect(output).toContain(`The build was stopped; ${dist} is as it was.`);
      expect(status).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(existsSync(folder)).toBe(false);
      await expectLastSite();
    },
  );

  it('is cleared of what a killed build left, wherever it built', async () => {
    const child = inPlace(
      `${begun} console.log('begun ' + place.folder); setInterval(() => undefined, 1000);`,
    );
    const ending = endOf(child);
    const [said] = (await once(child.stdout ?? child, 'data')) as [Buffer];
    child.kill('SIGKILL');
    await ending;
    const { output } = await endOf(inPlace(`${begun} place.publish(); place.leave(); console.log('done');`));
    expect(output).toBe('done\n');
    expect(existsSync(/begun (.*)/.exec(said.toString())?.[1] ?? '')).toBe(false);
    await expectSiteAlone();
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the new site');
  });

  it('keeps the last good site where the new one cannot be put in its place', async () => {
    const { output } = await endOf(
      inPlace(
        `const place = placeOfBuild(${built}); try { place.publish(); } catch { console.log('failed'); } place.leave();`,
      ),
    );
    expect(output).toBe('failed\n');
    await expectLastSite();
  });

  it('takes the new site where the last one was deleted', async () => {
    rmSync(dist, { recursive: true });
    await endOf(inPlace(`${begun} place.publish(); place.leave();`));
    await expectSiteAlone();
  });

  it('is given to one of two that begin at once, and the other one is told so', async () => {
    const body = `const place = placeOfBuild(${built}); console.log(typeof place === 'string' ? place : 'mine');
      setTimeout(() => { if (typeof place !== 'string') place.leave(); }, 1500);`;
    const ended = await Promise.all([endOf(inPlace(body)), endOf(inPlace(body))]);
    const said = ended.map(({ output }) => output).sort();
    expect(said[0]).toMatch(
      /^Another build \(process \d+\) is writing this site; run this one when it has ended/,
    );
    expect(said[1]).toBe('mine\n');
    await expectLastSite();
  });

  it('cannot be had in a folder that may not be written, which is told in one sentence', async () => {
    const { output } = await endOf(
      inPlace(`const fs = (await import('node:fs')).default;
        fs.linkSync = (_, path) => { throw Object.assign(new Error('EACCES'), { code: 'EACCES', path }); };
        (await import('node:module')).syncBuiltinESMExports();
        console.log(placeOfBuild(${built}));`),
    );
    expect(output).toBe(`${dist}.lock: you may not read or write this; change its permissions.\n`);
    await expectLastSite();
  });
});

describe('a bad edition in package.json', () => {
  const site = copyFixture();
  afterAll(() => {
    site.remove();
  });
  const root = ['--root', site.folder];
  const write = (text: string) => {
    writeFileSync(join(site.folder, 'package.json'), text);
  };

  it.each(['validate', 'check', 'build', 'dev', 'start'])(
    'is told by npm run %s at its place, with the way to mend it, and nothing is made',
    async (script) => {
      write('{\n  "version": "0.1.0",\n  "edition": "2026-13-45"\n}\n');
      const { status, output } = await run(script, root);
      expect(output).toContain('package.json:3:14 edition: "2026-13-45" is no day [schema]');
      expect(output).toContain('Write the day on which it comes out, as "2026-11-22".');
      expect(status).toBe(1);
      expect(readdirSync(site.folder).sort()).toEqual(['content', 'data', 'package.json']);
    },
  );

  it.each([
    ['{', 'package.json:1:1 this is not JSON'],
    ['{ "edition": "2026-11-22" }', 'package.json:1:1 version: nothing is no number of an edition'],
    ['{ "version": 2, "edition": null }', 'package.json:1:28 edition: null is no day'],
  ])('may be %s', (text, problem) => {
    write(text);
    expect(formatText(readEdition(site.folder).problems)).toContain(problem);
  });
});

describe('a command', () => {
  it.each(['validate', 'check', 'compare', 'edition', 'links', 'new-record'])(
    'with an option that there is not is answered in a sentence: %s',
    async (script) => {
      const { status, output } = await run(script, ['--nonsense']);
      expect(output).toContain("Unknown option '--nonsense'");
      expect(status).toBe(2);
    },
  );

  it('that needs git says so where there is none', async () => {
    const { status, output } = await run('edition', ['--commit', 'HEAD'], { PATH: '/nowhere' });
    expect(output).toBe('git was not found; install it, or put its folder into PATH.\n');
    expect(status).toBe(1);
  });

  it('writes nothing where one of its files cannot be written', async () => {
    const { status, output } = await run(
      'new-record',
      ['series', 'never-written-table'],
      failingWrites('ENOSPC', '.never-written-table.csv.new'),
    );
    expect(output).toContain('never-written-table.csv.new: the disk is full; make room and run this again.');
    expect(status).toBe(1);
    expect(readdirSync('data/series').filter((name) => name.includes('never-written'))).toEqual([]);
  });
});
