import { describe, expect, test } from 'vitest';
import { newRecord, withNewRow } from '../../src/archive/new-record.ts';
import { sourcesFromZotero } from '../../src/archive/source-from-zotero.ts';
import { kindNames, kindOf, schemaOf } from '../../src/kinds/index.ts';
import { fieldsOf } from '../../src/archive/explain-issue.ts';
import { goodFiles, load, overlay, textFile } from '../checks/fixture-files.ts';

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

/** The kinds whose records are files that a person begins. */
const begun = kindNames.filter((kind) => kindOf(kind).files !== undefined && !kindOf(kind).namedInCode);

describe('a new record of every kind', () => {
  test.each(begun)('%s has problems in its own files alone, all in one wave', (kind) => {
    const made = newRecord(kind, 'never-seen-before', kindOf(kind).topics && 'rollout');
    const files = made.map(({ path, text }) => textFile(path, text));
    const { problems } = load(overlay(goodFiles(), files));
    const [{ path } = { path: '' }] = made;
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect([problem, problem.file]).toEqual([problem, path]);
      expect(problem.rule).toMatch(/^(?:schema|syntax)$/);
      expect(problem.fix.length).toBeGreaterThan(10);
    }
    if (path.endsWith('.md')) expect(problems.map(({ rule }) => rule)).toContain('syntax');
    const fields = fieldsOf(schemaOf(kind)).filter(({ name, required }) => required && name === 'title');
    for (const { name } of fields) expect(problems.map(({ message }) => message).join()).toContain(name);
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

  test('keeps what entities stand for, and says what of a date it could not read', () => {
    const [item] = sourcesFromZotero(
      JSON.stringify([
        {
          id: 'https://example.org/items/Lamp%20Ä1/',
          type: 'report',
          title: 'Lamps &#233; &#x2019;n&nbsp;<span class="nocase">Light</span>',
          translator: [{ family: 'O&#39;Hara', given: 'Ada' }],
          issued: { literal: 'Summer 2013' },
        },
      ]),
    );
    expect(item?.id).toBe('lamp-20a1');
    expect(item?.left).toEqual(['translator', 'issued']);
    expect(item?.data).toMatchObject({ title: 'Lamps é ’n Light' });
  });

  test('may be one item', () => {
    expect(sourcesFromZotero(JSON.stringify(exported[0]))).toHaveLength(1);
  });

  test.each(['[]', '{}', '"x"', 'not JSON'])('%s is refused', (text) => {
    expect(() => sourcesFromZotero(text)).toThrow();
  });
});
