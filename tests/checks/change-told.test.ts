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

describe('a place or a cell that differs from that of an earlier commit', () => {
  const counties = 'data/places/counties.csv';
  const table = 'data/series/lamps.csv';
  const erratum = 'data/errata/lamps-under-repair.json';
  const withCells = (cells: string, reason = '') => {
    const row = 'FY2011,1500,,900,600,2700,,office-report-2011,lamps-fy2011 lamps-so-far-fy2011,';
    return goodFilesWith(table, row, `FY2011,1500,,${cells},2700,,office-report-2011,,${reason}`);
  };
  const stated = archiveOf(withCells('900,600'));
  const told = (name: string) =>
    textFile(
      erratum,
      textOf(goodFiles(), erratum)
        .replace('The paper counts', `Of ${name}, the paper counts`)
        .replace('First published.', 'Printed.'),
    );

  test.each([
    ['a day', '2010-03-02', '2010-03-09', '2:27', 'activated'],
    ['a day that is lost', '2010-03-02', '', '2:27', 'activated'],
    ['a population', ',5000,', ',5001,', '2:38', 'population'],
  ])('is reported at %s', (_, old, by, place, field) => {
    const found = changesNotTold(before, archiveOf(goodFilesWith(counties, old, by)));
    expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      `${counties}:${place}`,
    ]);
    expect(found[0]?.message).toContain(`"${field}" of Northmoor County was`);
  });

  test.each(['Northmoor County', 'Northland'])('is fine with an erratum that names %s', (name) => {
    const files = overlay(goodFilesWith(counties, '2010-03-02', '2010-03-09'), [told(name)]);
    expect(changesNotTold(before, archiveOf(files))).toEqual([]);
  });

  test('is fine with a reason, and where no day was given before', () => {
    const files = goodFilesWith(
      counties,
      '2010-03-02,5000,month-agrees,,office-report-2011,,,,',
      '2010-03-09,5000,month-agrees,,office-report-2011,2010-03-02,a slip,first-county-active,',
    );
    expect(changesNotTold(before, archiveOf(files))).toEqual([]);
    const without = archiveOf(goodFilesWith(counties, '2010-03-02', ''));
    expect(changesNotTold(without, before)).toEqual([]);
  });

  test('is reported at a value that no claim states', () => {
    const found = changesNotTold(stated, archiveOf(withCells('600,900')));
    expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      `${table}:3:14`,
      `${table}:3:18`,
    ]);
  });

  test('is fine in a row with claims, with a new reason, or with an erratum that names the table', () => {
    const swapped = goodFilesWith(table, '900,600', '600,900');
    expect(changesNotTold(before, archiveOf(swapped))).toEqual([]);
    const explained = withCells('600,900', 'The columns were swapped.');
    expect(changesNotTold(stated, archiveOf(explained))).toEqual([]);
    const named = overlay(withCells('600,900'), [told('Lamps by fiscal year')]);
    expect(changesNotTold(stated, archiveOf(named))).toEqual([]);
  });
});

describe('a number of the evidence that fell', () => {
  test('is reported at the number, and at its day', () => {
    const files = goodFilesWith('data/evidence.json', '"errata": 1', '"errata": 0');
    const back = goodFilesWith('data/evidence.json', '-11-21', '-11-20');
    const places = [files, back].flatMap((now) =>
      changesNotTold(before, archiveOf(now)).map(({ file, line, column }) => `${file}:${line}:${column}`),
    );
    expect(places).toEqual(['data/evidence.json:11:15', 'data/evidence.json:3:14']);
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
