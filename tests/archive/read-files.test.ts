import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/index.ts';
import { readFiles } from '../../src/archive/read-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'record-'));
  mkdirSync(join(root, 'data/sources'), { recursive: true });
  mkdirSync(join(root, 'content'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Returns what reading says of the paths that it finds: how many bytes, or why none. */
const found = () => readFiles(root).map(({ path, bytes, unreadable }) => [path, unreadable ?? bytes?.length]);

describe('reading the files of a repository', () => {
  test('gives those under data/ and content/, sorted by path, whatever their name', () => {
    for (const name of [
      'data/b c.json',
      'data/свет.json',
      'data/a.txt',
      'content/a.md',
      'data/sources/a.json',
    ])
      writeFileSync(join(root, name), 'xy');
    expect(found()).toEqual([
      ['content/a.md', 2],
      ['data/a.txt', 2],
      ['data/b c.json', 2],
      ['data/sources/a.json', 2],
      ['data/свет.json', 2],
    ]);
  });

  test('leaves out hidden files and folders', () => {
    writeFileSync(join(root, 'data/.DS_Store'), 'x');
    mkdirSync(join(root, 'data/.git'));
    writeFileSync(join(root, 'data/.git/a.json'), 'x');
    expect(found()).toEqual([]);
  });

  test('follows no link, not even one to itself', () => {
    symlinkSync('a.json', join(root, 'data/sources/a.json'));
    symlinkSync('..', join(root, 'data/sources/up'));
    symlinkSync('nowhere', join(root, 'data/sources/gone.json'));
    expect(found()).toEqual(
      ['a.json', 'gone.json', 'up'].map((name) => [`data/sources/${name}`, 'it is a link to another file']),
    );
  });

  test('names a folder that stands where a file should be', () => {
    mkdirSync(join(root, 'data/sources/a.json'));
    expect(found()).toEqual([['data/sources/a.json', 'it is a folder']]);
  });

  test('does not wait for a pipe', () => {
    execFileSync('mkfifo', [join(root, 'data/sources/a.json')]);
    expect(found()).toEqual([['data/sources/a.json', 'it is not a plain file']]);
  });

  test('does not read a file of twenty million bytes', () => {
    writeFileSync(join(root, 'data/sources/a.json'), '');
    truncateSync(join(root, 'data/sources/a.json'), 20_000_000);
    expect(found()).toEqual([['data/sources/a.json', 'it has 20000000 bytes, more than 1000000']]);
  });

  test('names a folder that is missing, or a file in its place', () => {
    rmSync(join(root, 'content'), { recursive: true });
    rmSync(join(root, 'data'), { recursive: true });
    writeFileSync(join(root, 'data'), 'x');
    expect(found()).toEqual([
      ['content', 'it is not there'],
      ['data', 'it is no folder'],
    ]);
  });

  test('makes a problem of each that cannot be read', () => {
    symlinkSync('a.json', join(root, 'data/sources/a.json'));
    mkdirSync(join(root, 'data/sources/b.json'));
    const { problems, broken } = readArchive(readFiles(root));
    expect(
      problems
        .filter(({ rule }) => rule === 'file-readable')
        .map(({ file, message }) => `${file} ${message}`),
    ).toEqual([
      'data/sources/a.json this cannot be read: it is a link to another file',
      'data/sources/b.json this cannot be read: it is a folder',
    ]);
    expect([...broken]).toEqual(expect.arrayContaining(['source:a', 'source:b']));
  });
});
