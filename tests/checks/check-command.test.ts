import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/index.ts';
import { checks } from '../../src/checks/index.ts';
import { runChecks, settle, tryChecks } from '../../src/checks/run-checks.ts';
import { brokenFiles } from './fixture-files.ts';
import { readOnce } from '../read-once.ts';

const made = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(made, { recursive: true }));

describe('rules tried in two parts', () => {
  test.each(readdirSync('tests/fixtures/broken'))('find what they find together: %s', (rule) => {
    const reading = readArchive(brokenFiles(rule), readOnce);
    const parts = [0, 1].map((part) =>
      tryChecks(
        checks.filter((_, i) => i % 2 === part),
        reading,
      ),
    );
    expect(settle(parts, reading).problems).toEqual(runChecks(checks, reading).problems);
  });
});

/** What `npm run check` says of the good fixture with these broken ones laid over it. */
function said(...rules: string[]) {
  const root = mkdtempSync(join(made, 'root-'));
  for (const part of ['good', ...rules.map((rule) => `broken/${rule}`)])
    cpSync(join('tests/fixtures', part), root, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', '--root', root], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  test('finds nothing in the good fixture', () => {
    const { status, stdout } = said();
    expect(stdout).toMatch(/^\d+ files, \d+ rules, \d+ checks, 0 problems\n$/);
    expect(status).toBe(0);
  });

  test('finds what rules of both parts find', () => {
    const partOf = (rule: string) => checks.findIndex(({ name }) => name === rule) % 2;
    const other = ['british-spelling', 'article-fits', 'plain-words'].find(
      (rule) => partOf(rule) !== partOf('title-length'),
    );
    const names = ['title-length', other ?? 'none'];
    const { status, stdout } = said(...names);
    for (const name of names) expect(stdout).toContain(`[${name}]`);
    expect(status).toBe(1);
  });

  const undrawn = ['chart-holds', 'reference-known'];
  let saidOfUndrawn: ReturnType<typeof said> | undefined;
  test.each(undrawn)('says only what is wrong where nothing can be drawn: %s', (rule) => {
    // A command takes seconds: one is run for both.
    const { status, stdout, stderr } = (saidOfUndrawn ??= said(...undrawn));
    expect(stdout).toContain(`[${rule}]`);
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });
});
