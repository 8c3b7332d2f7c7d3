import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { KeptWork } from '../../src/archive/index.ts';
import { keepWork, takeKeptWork } from '../../src/site/kept-work.ts';

const name = `test-work-${process.pid}`;
const file = `node_modules/.cache/record/${name}`;
const made = `../node_modules/.cache/test-made-${process.pid}.txt`;
const source = new URL(`../../src/${made}`, import.meta.url);

afterEach(() => {
  rmSync(file, { force: true });
  rmSync(source, { force: true });
});

describe('work that a build leaves to the next one', () => {
  it('is taken while what decides how it is done stays as it was, and not afterwards', () => {
    writeFileSync(source, 'as before');
    const kind = () => ({ name, work: new KeptWork(), files: [made] });
    const first = kind();
    takeKeptWork([first]);
    first.work.add('a key with "quotes"\nand lines', 'what was made');
    keepWork([first]);

    const second = kind();
    takeKeptWork([second]);
    expect(second.work.find('a key with "quotes"\nand lines')).toBe('what was made');

    writeFileSync(source, 'as now');
    const third = kind();
    takeKeptWork([third]);
    expect(third.work.find('a key with "quotes"\nand lines')).toBeUndefined();
  });

  it('is written once where the next run asks for the same', () => {
    writeFileSync(source, 'as before');
    const first = { name, work: new KeptWork(), files: [made] };
    first.work.add('key', 'text');
    keepWork([first]);
    const left = readFileSync(file, 'utf8');
    const second = { name, work: new KeptWork(), files: [made] };
    takeKeptWork([second]);
    second.work.find('key');
    writeFileSync(file, 'not touched');
    keepWork([second]);
    expect(left).toContain('["key","text"]');
    expect(readFileSync(file, 'utf8')).toBe('not touched');
  });
});
