import { describe, expect, test } from 'vitest';
import { newRecord, withNewRow } from '../../src/archive/new-record.ts';
import { sourcesFromZotero } from '../../src/archive/source-from-zotero.ts';
import { schemaOf } from '../../src/kinds/index.ts';

describe('a new record', () => {
  test('of a series comes with the table beside it', () => {
    expect(newRecord('series', 'lamps-lit').map(({ path }) => path)).toEqual([
      'data/series/lamps-lit.json',
      'data/series/lamps-lit.csv',
    ]);
  });

  test('of a place is a row at its place in the order of codes', () => {
    const table = 'fips,state,name\n90001,AA,One\n90005,AA,Five\n';
    expect(withNewRow(table, '90003')).toBe('fips,state,name\n90001,AA,One\n90003,,\n90005,AA,Five\n');
    expect(withNewRow(table, '90009')).toMatch(/90009,,\n$/);
    expect(withNewRow(table, '90005')).toBeUndefined();
  });
});

describe('what Zotero exports', () => {
  const exported = [
    {
      id: 'http://zotero.org/users/1/items/AB CD',
      type: 'article-journal',
      title: 'Lamps &amp; <i>Light</i>',
      journalAbbreviation: 'J. Light',
      'citation-key': 'vanDyk2013_Lamps',
      author: [
        { family: 'Dyk', given: 'Ada', 'non-dropping-particle': 'van', suffix: 'Jr.' },
        { literal: 'Lamp Office' },
      ],
      issued: { 'date-parts': [['2013', '8', 2]] },
      URL: 'https://example.org/lamps',
      'archive-collection': 'x',
    },
  ];

  test('becomes a source that the schema accepts but for what only a person knows', () => {
    const [item] = sourcesFromZotero(JSON.stringify(exported));
    expect(item).toEqual({
      id: 'vandyk2013-lamps',
      left: ['archive-collection'],
      data: {
        type: 'article-journal',
        title: 'Lamps & Light',
        'container-title-short': 'J. Light',
        'citation-key': 'vanDyk2013_Lamps',
        author: [{ family: 'van Dyk', given: 'Ada, Jr.' }, { literal: 'Lamp Office' }],
        issued: { 'date-parts': [[2013, 8, 2]] },
        URL: 'https://example.org/lamps',
        custom: { kind: '', speaker: '' },
      },
    });
    const issues = schemaOf('source').safeParse({ id: item?.id, ...item?.data }).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.')).sort()).toEqual(['custom.kind', 'custom.speaker']);
  });

  test('may be one item', () => {
    expect(sourcesFromZotero(JSON.stringify(exported[0]))).toHaveLength(1);
  });

  test.each(['[]', '{}', '"x"', 'not JSON'])('%s is refused', (text) => {
    expect(() => sourcesFromZotero(text)).toThrow();
  });
});
