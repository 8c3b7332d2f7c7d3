import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadArchive } from '../src/checks/index.ts';
import type { FileReaders } from '../src/archive/index.ts';
import { parseFile } from '../src/archive/parse-file.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { multiplyRecord } from './bench/multiply-record.ts';
import { copiedTitle, multiplyEvents } from './multiply-events.ts';
import { readOnce } from './read-once.ts';
import { archive, realFiles } from './real-archive.ts';

const realPaths = new Set(realFiles.map(({ path }) => path));
/** Shares what the other tests read of the Record, and keeps nothing of its copies, which are as many. */
const by: FileReaders = {
  ...readOnce,
  parse: (path, text) => (realPaths.has(path) ? readOnce : { parse: parseFile }).parse(path, text),
};

it.each([
  ['all records', multiplyRecord, 'claims'],
  ['the events alone', multiplyEvents, 'events'],
] as const)(
  'a Record with %s twice, as the bench measures it, is twice as large and as sound',
  (_, multiply, kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'record-twice-'));
    try {
      for (const part of ['data', 'content']) cpSync(part, join(folder, part), { recursive: true });
      multiply(folder, 2);
      const twice = loadArchive(readFiles(folder), [], by);
      expect(twice.problems).toEqual([]);
      expect(twice.archive.events.size).toBe(2 * archive.events.size);
      expect(twice.archive[kind].size).toBe(2 * archive[kind].size);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

it('the title of a copy is unlike that of its original, and no longer than titles may be', () => {
  expect(copiedTitle('The first lamp is lit', 2)).toBe('The first lamp is lit (x2)');
  const long = 'A title of many words that says who did what and then goes on for some more words';
  expect(copiedTitle(long, 3)).toMatch(/ \(x3\)$/);
  expect(copiedTitle(long, 3).length).toBeLessThanOrEqual(75);
});
