import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { toBibTex } from '../../src/exports/bibtex.ts';
import { toCsl, type CslItem } from '../../src/exports/csl.ts';
import { archive } from '../real-archive.ts';
import { readEntry, warningsOf } from './biblatex-model.ts';

const items = [...archive.sources.values()].map(({ data }) => toCsl(data));
const paper: CslItem = {
  id: 'lamps-2011',
  type: 'article-newspaper',
  title: 'ICE & lamps: 100% of $5_000 #1',
  author: [
    { family: 'Wick', given: 'Ada, Jr.' },
    { literal: 'Oil and Sons, Limited' },
    { family: 'Van Dyke' },
  ],
  issued: { 'date-parts': [[2011, 8, 5]] },
  'container-title': 'The Lamp Times',
  page: '957–996',
  URL: 'https://example.org/a_b?c=%20&d={e}',
};
const fieldsOf = (item: CslItem) => readEntry(toBibTex(item)).fields;
const { author: _, ...unsigned } = paper;

describe('an entry of BibTeX', () => {
  it('has our id as its key, and each field on a line', () => {
    expect(toBibTex(paper)).toBe(
      [
        '@article{lamps-2011,',
        '  author = {Wick, Jr., Ada and {Oil and Sons, Limited} and {Van Dyke}},',
        '  title = {{ICE \\& lamps: 100\\% of \\$5\\_000 \\#1}},',
        '  entrysubtype = {newspaper},',
        '  journal = {The Lamp Times},',
        '  pages = {957--996},',
        '  date = {2011-08-05},',
        '  year = {2011},',
        '  month = aug,',
        '  url = {https://example.org/a_b?c=%20&d=%7Be%7D},',
        '}\n',
      ].join('\n'),
    );
  });

  it.each([
    ['a year', { 'date-parts': [[2011]] }, { date: '2011', year: '2011' }],
    ['a date about right', { 'date-parts': [[2011, 8]], circa: true }, { date: '2011-08~', month: 'aug' }],
    [
      'a span',
      {
        'date-parts': [
          [2021, 7],
          [2021, 8],
        ],
      },
      { date: '2021-07/2021-08', month: 'jul' },
    ],
  ] as [string, NonNullable<CslItem['issued']>, object][])('keeps %s as it is known', (_, issued, date) => {
    expect(fieldsOf({ ...paper, issued })).toMatchObject(date);
  });

  it('of a work without a date has none, which no reader takes for a year', () => {
    const { issued: _, ...undated } = paper;
    expect(fieldsOf(undated)).not.toHaveProperty('date');
    expect(fieldsOf(undated)).not.toHaveProperty('year');
    expect(new Cite(toBibTex(undated)).data[0]).not.toHaveProperty('issued');
  });

  it('of a court decision keeps reporter, docket, and court', () => {
    const decision: CslItem = {
      ...unsigned,
      type: 'legal_case',
      'container-title': 'F. Supp. 3d',
      volume: '213',
      page: '999',
      number: '11 C 5452',
      authority: 'Lamp Court',
    };
    expect(fieldsOf(decision)).toMatchObject({
      howpublished: '213 F. Supp. 3d 999',
      organization: 'Lamp Court',
      note: '11 C 5452',
    });
  });

  it('of a paper that names no author invents none, and keeps the paper', () => {
    const { type, fields } = readEntry(toBibTex(unsigned));
    expect(type).toBe('misc');
    expect(fields).toMatchObject({
      howpublished: 'The Lamp Times 957–996',
      key: 'ICE \\& lamps: 100\\%',
    });
    expect(fields).not.toHaveProperty('author');
  });

  it('of a report names the body that issued it as its author', () => {
    const { 'container-title': _, ...alone } = unsigned;
    const report = readEntry(toBibTex({ ...alone, type: 'report', publisher: 'Lamp Office', number: 'L-7' }));
    expect(report).toMatchObject({
      type: 'techreport',
      fields: { author: '{Lamp Office}', institution: 'Lamp Office', number: 'L-7' },
    });
  });

  it.each([
    ['a field that its type has not', '@misc{a,\n  title = {A},\n  publisher = {P},\n  date = {2011},\n}'],
    ['no author of an article', '@article{a,\n  title = {A},\n  journal = {J},\n  date = {2011},\n}'],
    ['a date that is none', '@misc{a,\n  title = {A},\n  date = {XXXX},\n}'],
    ['a month with a day', '@misc{a,\n  title = {A},\n  date = {2011},\n  month = {aug 5},\n}'],
  ])('is refused by the data model for %s', (_, broken) => {
    expect(warningsOf(readEntry(broken))).toHaveLength(1);
  });
});

describe('the entries of all sources', () => {
  it('hold nothing that biber would warn of', () => {
    expect(items.flatMap((item) => warningsOf(readEntry(toBibTex(item))))).toEqual([]);
  });

  it('name each fact of their source that tells one document from another', () => {
    const facts = [
      'publisher',
      'container-title',
      'volume',
      'number',
      'authority',
      'genre',
      'version',
      'DOI',
    ] as const;
    const lost = items.flatMap((item) => {
      const entry = toBibTex(item).replaceAll('\\', '');
      return facts
        .filter((fact) => !entry.includes(String(item[fact] ?? '')))
        .map((fact) => `${item.id} ${fact}`);
    });
    expect(lost).toEqual([]);
  });

  it('come back from another reader with title and address', () => {
    // It writes the percent sign of an address as one.
    const address = (url: unknown) => String(url).replaceAll('%25', '%');
    const read = new Map(items.map((item) => [item.id, new Cite(toBibTex(item)).data[0]]));
    const wrong = items.filter((item) => {
      const back = read.get(item.id);
      return back?.['title'] !== item.title || address(back['URL']) !== address(item.URL);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

const hasProgram = (name: string) => spawnSync(name, ['--version']).status === 0;
/** Returns all entries as a file in a folder of its own. */
function writeAll(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'bibtex-')), 'all.bib');
  writeFileSync(file, items.map(toBibTex).join('\n'));
  return file;
}

describe('the programs that read them, where this machine has them', () => {
  it.runIf(hasProgram('biber'))('biber warns of nothing', { timeout: 240_000 }, () => {
    const file = writeAll();
    const { stdout } = spawnSync('biber', ['--tool', '--validate-datamodel', '-O', `${file}.out`, file], {
      encoding: 'utf8',
    });
    // It misses the dates that nobody knows.
    const warned = stdout.split('\n').filter((line) => /WARN|ERROR/.test(line));
    expect(warned.filter((line) => !line.includes("one of 'date, year'"))).toEqual([]);
    expect(readFileSync(`${file}.out`, 'utf8').match(/^@/gm)).toHaveLength(items.length);
  });

  it.runIf(hasProgram('pandoc'))(
    'pandoc reads the whole date and address of each',
    { timeout: 240_000 },
    () => {
      const { stdout } = spawnSync('pandoc', ['-f', 'bibtex', '-t', 'csljson', writeAll()], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      const read = new Map((JSON.parse(stdout) as CslItem[]).map((item) => [item.id, item]));
      const wrong = items.filter(({ id, issued, URL, title }) => {
        const back = read.get(id);
        const same = JSON.stringify(back?.issued?.['date-parts']) === JSON.stringify(issued?.['date-parts']);
        const plain = (text = '') => text.replaceAll(/[“”‘’]/g, "'");
        return (
          !same ||
          back?.issued?.circa !== issued?.circa ||
          back?.URL !== URL ||
          plain(back?.title) !== plain(title)
        );
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
    },
  );
});
