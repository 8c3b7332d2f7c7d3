import { describe, expect, test } from 'vitest';
import { readArchive, type InputFile } from '../../src/archive/index.ts';
import { problemsOfPrinting } from '../../src/audit/try-printing.ts';
import { changesNotTold } from '../../src/checks/change-told.ts';
import { goodFiles, goodFilesWith, overlay, textFile, textOf } from './fixture-files.ts';

const archiveOf = (files: readonly InputFile[]) => readArchive(files).archive;
const before = archiveOf(goodFiles());
const lamp = 'content/glossary/lamp.md';

describe('a record whose words differ from those of an earlier commit', () => {
  test('is reported at its history where that says nothing new', () => {
    const now = archiveOf(goodFilesWith(lamp, 'A light on a post.', 'A light on a pole.'));
    expect(changesNotTold(before, now)).toEqual([
      expect.objectContaining({ rule: 'change-told', file: lamp, line: 6 }),
    ]);
  });

  test('is fine with a new line in its history', () => {
    const files = goodFilesWith(lamp, 'A light on a post.', 'A light on a pole.');
    const told = textOf(files, lamp).replace(
      '\n---\n\n',
      "\n  - { date: '2026-11-23', what: A pole. }\n---\n\n",
    );
    expect(changesNotTold(before, archiveOf(overlay(files, [textFile(lamp, told)])))).toEqual([]);
  });

  test('is fine where only the form of the file differs, or the record is new', () => {
    expect(
      changesNotTold(before, archiveOf(goodFilesWith(lamp, 'also: [light]', "also: ['light']"))),
    ).toEqual([]);
    const without = archiveOf(goodFiles().filter(({ path }) => path !== lamp));
    expect(changesNotTold(without, before)).toEqual([]);
  });
});

describe('what is tried before the pages are built', () => {
  test('is every chart, wide and narrow, and every citation of the good record', () => {
    expect(problemsOfPrinting(before)).toEqual([]);
  });

  test('is reported at the record that cannot be printed', () => {
    const archive = archiveOf(goodFiles());
    const source = archive.sources.get('audit-2012');
    if (!source) throw new Error('no source');
    Reflect.deleteProperty(source.data, 'custom');
    expect(problemsOfPrinting(archive)).toEqual([
      expect.objectContaining({ rule: 'source-cited', file: 'data/sources/audit-2012.json', line: 3 }),
    ]);
  });
});
