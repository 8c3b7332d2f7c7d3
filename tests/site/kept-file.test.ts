import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { keep, takeKept } from '../../src/site/kept-file.ts';

const name = `test-${process.pid}`;
const file = `node_modules/.cache/record/${name}`;
const lines = ['one', '', '{"two": "2"}'];

afterEach(() => {
  rmSync(file, { force: true });
});

describe('what one run leaves to the next', () => {
  it('is taken as it was left', () => {
    keep(name, 'as now', lines);
    expect(takeKept(name, 'as now')).toEqual(lines);
  });

  it('is nothing where nothing was left', () => {
    keep(name, 'as now', []);
    expect(takeKept(name, 'as now')).toEqual([]);
  });

  it('is not taken where it was made in another way', () => {
    keep(name, 'as before', lines);
    expect(takeKept(name, 'as now')).toEqual([]);
  });

  it('is not taken where the file is cut short, or not there', () => {
    expect(takeKept(name, 'as now')).toEqual([]);
    keep(name, 'as now', lines);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -3));
    expect(takeKept(name, 'as now')).toEqual([]);
  });
});
