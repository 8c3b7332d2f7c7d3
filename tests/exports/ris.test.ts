import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { toCsl, type CslItem } from '../../src/exports/csl.ts';
import { toRis } from '../../src/exports/ris.ts';
import { cslTypes } from '../../src/kinds/source.ts';
import { archive } from '../real-archive.ts';

const items = [...archive.sources.values()].map(({ data }) => toCsl(data));

/** What Zotero's translator "RIS" makes of a type; it takes any other for an article in a journal. */
const zoteroTypes: { [type: string]: string } = {
  ART: 'artwork',
  BILL: 'bill',
  BLOG: 'blogPost',
  BOOK: 'book',
  CASE: 'case',
  CHAP: 'bookSection',
  CONF: 'conferencePaper',
  DATA: 'dataset',
  ELEC: 'webpage',
  ENCYC: 'encyclopediaArticle',
  HEAR: 'hearing',
  JOUR: 'journalArticle',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MGZN: 'magazineArticle',
  MPCT: 'film',
  NEWS: 'newspaperArticle',
  PAMP: 'manuscript',
  PCOMM: 'letter',
  RPRT: 'report',
  SLIDE: 'presentation',
  STAT: 'statute',
  THES: 'thesis',
  VIDEO: 'videoRecording',
};

interface Line {
  tag: string;
  value: string;
}

/** Returns the lines of a record; throws where one is none of the format. */
function readRis(record: string): Line[] {
  return record
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new Error(`no line of RIS: ${line}`);
      return { tag, value };
    });
}
const valuesOf = (item: CslItem, wanted: string) =>
  readRis(toRis(item)).flatMap(({ tag, value }) => (tag === wanted ? [value] : []));

const decision: CslItem = {
  id: 'lamps-2011',
  type: 'legal_case',
  title: 'Lamps v. Wicks',
  author: [{ family: 'Wick', given: 'Ada, Jr.' }, { literal: 'Oil, Sons and Company' }],
  issued: { 'date-parts': [[2011, 8, 5]] },
  'container-title': 'F.3d',
  volume: 745,
  page: '957–996',
  number: '12-3991',
  authority: 'Lamp Court',
  URL: 'https://example.org/lamps',
};

describe('a source in RIS', () => {
  it('is a line for each tag, from the type to the end of the record', () => {
    expect(toRis(decision)).toBe(
      [
        'TY  - CASE',
        'ID  - lamps-2011',
        'TI  - Lamps v. Wicks',
        'AU  - Wick, Ada, Jr.',
        'AU  - Oil Sons and Company',
        'DA  - 2011/08/05/',
        'PY  - 2011',
        'A2  - F.3d',
        'VL  - 745',
        'SP  - 957',
        'EP  - 996',
        'PB  - Lamp Court',
        'SV  - 12-3991',
        'UR  - https://example.org/lamps',
        'ER  - \n',
      ].join('\n'),
    );
  });

  it.each<[string, NonNullable<CslItem['issued']>, string]>([
    ['a month', { 'date-parts': [[2011, 8]] }, '2011/08//'],
    ['a year about right', { 'date-parts': [[2011]], circa: true }, '2011///circa'],
    [
      'a span',
      {
        'date-parts': [
          [2021, 7],
          [2021, 8],
        ],
      },
      '2021/07//to 2021-08',
    ],
  ])('keeps %s as it is known', (_, issued, date) => {
    expect(valuesOf({ ...decision, issued }, 'DA')).toEqual([date]);
  });

  it.each(['634', '7051', '27262'])('has the one page %s as its first', (page) => {
    expect(valuesOf({ ...decision, page }, 'SP')).toEqual([page]);
    expect(valuesOf({ ...decision, page }, 'EP')).toEqual([]);
  });

  it.each(cslTypes)('of the type %s is of one that Zotero knows', (type) => {
    expect(Object.keys(zoteroTypes)).toContain(valuesOf({ ...decision, type }, 'TY')[0]);
  });
});

describe('all sources in RIS', () => {
  it('are no articles in journals but for those', () => {
    const read = items.filter((item) => zoteroTypes[valuesOf(item, 'TY')[0] ?? ''] === 'journalArticle');
    expect(new Set(read.map(({ type }) => type))).toEqual(new Set(['article-journal']));
  });

  it('name each fact of their source that tells one document from another', () => {
    const facts = [
      'title',
      'URL',
      'container-title',
      'volume',
      'number',
      'authority',
      'genre',
      'DOI',
    ] as const;
    const lost = items.flatMap((item) => {
      const values = readRis(toRis(item)).map(({ value }) => value);
      const first = String(item.page ?? '').split(/[-–]/)[0];
      return [
        ...facts.filter((fact) => item[fact] !== undefined && !values.includes(String(item[fact]))),
        ...(item.page === undefined || valuesOf(item, 'SP')[0] === first ? [] : ['page']),
        ...(item.publisher === undefined || valuesOf(item, 'PB').length === 1 ? [] : ['publisher']),
      ].map((fact) => `${item.id} ${fact}`);
    });
    expect(lost).toEqual([]);
  });

  it('have no name of a body that a comma would break, and no date but theirs', () => {
    for (const item of items) {
      const bodies = (item.author ?? []).flatMap(({ literal }, i) => (literal ? [i] : []));
      const authors = valuesOf(item, 'AU');
      expect(bodies.filter((i) => authors[i]?.includes(','))).toEqual([]);
      expect(valuesOf(item, 'DA')).toHaveLength(item.issued ? 1 : 0);
    }
  });

  it('come back from another reader with title and address', () => {
    const wrong = items.filter((item) => {
      const back = new Cite(toRis(item)).data[0];
      return back?.['title'] !== item.title || back['URL'] !== item.URL;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
