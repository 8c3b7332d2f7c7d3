import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/site/files-under.ts';
import { built, builtFiles } from './built-site.ts';
import { buildClone, cloneRepository, type Ended } from './clone.ts';

const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LC_ALL: 'de_DE.UTF-8',
  LANG: 'de_DE.UTF-8',
  NODE_OPTIONS: `--import ${pathToFileURL('tests/fixtures/other-day.mjs').href}`,
};
const other = cloneRepository();

let ofOther: Ended;
beforeAll(async () => {
  ofOther = await buildClone(other, elsewhere);
}, 600_000);
afterAll(() => {
  other.remove();
}, 600_000);

describe('a clone in another folder, time zone and language, on another day', () => {
  it('has another day', () => {
    const day = (env: NodeJS.ProcessEnv) =>
      spawnSync(
        process.execPath,
        ['-p', 'new Date().toDateString() + Intl.DateTimeFormat().resolvedOptions().timeZone'],
        { env, encoding: 'utf8' },
      ).stdout;
    expect(day(elsewhere)).toContain('Pacific/Kiritimati');
    expect(day(elsewhere).slice(0, 15)).not.toBe(day({ TZ: elsewhere.TZ }).slice(0, 15));
  });

  it('is built', () => {
    expect(ofOther).toMatchObject({ status: 0, output: expect.stringContaining(' 0 problems, ') });
  });

  it('gives the same files', () => {
    expect(builtFiles().length).toBeGreaterThan(1000);
    expect(filesUnder(`${other.folder}/${built}`)).toEqual(builtFiles());
  });

  it('gives the same bytes', () => {
    const there = `${other.folder}/${built}`;
    const differ = builtFiles().filter((file) => {
      const copy = `${there}/${file}`;
      return !existsSync(copy) || !readFileSync(`${built}/${file}`).equals(readFileSync(copy));
    });
    expect(differ).toEqual([]);
  });
});

describe('the built site', () => {
  it('names neither the folder nor the machine that it was built on', () => {
    const names = [process.cwd(), other.folder, homedir(), hostname()].filter((name) => name.length > 5);
    expect(names).toContain(process.cwd());
    const files = builtFiles().filter((file) => {
      const bytes = readFileSync(`${built}/${file}`);
      return names.some((name) => bytes.includes(name));
    });
    expect(files).toEqual([]);
  });
});
