import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { allEntries, allSingles } from '../../src/archive/index.ts';
import { kindNames, kindOf, kinds, schemaNames, schemaOf, singles } from '../../src/kinds/index.ts';
import { marksIn } from '../../src/kinds/marks.ts';
import { archive } from '../real-archive.ts';

const marks = schemaNames.flatMap((name) => marksIn(schemaOf(name)).map((mark) => ({ name, ...mark })));

describe('the declarations', () => {
  test('have a name of their own and a plural of their own', () => {
    for (const kind of kindNames) expect(kinds[kind].name).toBe(kind);
    const plurals = kindNames.map((kind) => kinds[kind].plural);
    expect(new Set([...plurals, ...Object.keys(singles)]).size).toBe(
      plurals.length + Object.keys(singles).length,
    );
  });

  test('say of each kind in which files, or in which rows, its records are', () => {
    for (const kind of kindNames) {
      const { files, rows } = kindOf(kind);
      expect([files, rows].filter(Boolean)).toHaveLength(1);
    }
  });

  test('mark as names of records only ids of kinds that there are', () => {
    const named = [
      ...marks,
      ...kindNames.flatMap((kind) =>
        Object.values(kindOf(kind).table?.ids ?? {}).map((ref) => ({ name: kind, ref })),
      ),
    ];
    const unknown = named.filter(({ ref }) => ref !== undefined && !kindNames.some((kind) => kind === ref));
    expect(unknown).toEqual([]);
  });

  test('mark as words only those of lists that the vocabulary has', () => {
    const lists = Object.keys(singles.vocabulary.schema.shape);
    expect(marks.filter(({ word }) => word !== undefined && !lists.includes(word))).toEqual([]);
    expect(kindNames.flatMap((kind) => kindOf(kind).topics ?? [])).toEqual(['topics']);
  });
});

describe('what a schema returns', () => {
  test('is what is written, for every record: it changes nothing', () => {
    for (const { kind, data } of [...allEntries(archive), ...allSingles(archive)])
      expect(schemaOf(kind).parse(data)).toEqual(data);
  });

  test.each([' A title', 'A title ', 'A title\n', ' '])(
    'is not the text %j without its spaces: that is a problem',
    (title) => {
      const result = kinds.term.schema.shape.title.safeParse(title);
      expect(result.error?.issues.map(({ message }) => message)).toContain(
        'this text begins or ends with a space',
      );
    },
  );

  test('holds texts of several lines and texts that are short', () => {
    for (const text of ['A', 'A title'])
      expect(kinds.term.schema.shape.title.safeParse(text).success).toBe(true);
    expect(kinds.claim.schema.shape.statement.safeParse('One\ntwo').success).toBe(true);
  });

  test.each(['One\ntwo', 'One\ttwo'])('is not the line %j with a break in it: that is a problem', (title) => {
    const result = kinds.term.schema.shape.title.safeParse(title);
    expect(result.error?.issues.map(({ message }) => message)).toContain(
      'this is one line, without a tab or a line break',
    );
  });
});

describe('a source', () => {
  const { URL: address, number, author } = kinds.source.schema.shape;
  test.each([
    ['an address that is pasted twice', address, 'https://example.org/onehttps://example.org/one'],
    ['an address that is pasted twice, with a slash', address, 'https://example.org/https://example.org/'],
    ['marks of BibTeX', number, '12-3991}, note={x'],
    ['an initial at the end of a family name', author, [{ family: 'Adam B.', given: 'Cox' }]],
  ])('does not hold %s', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  test('holds the address of a copy, which has another one in it', () => {
    for (const copy of [
      'https://web.archive.org/web/2011/http://example.org/',
      'https://a.org/?u=https://b.org/',
    ])
      expect(address.safeParse(copy).success).toBe(true);
  });
});

describe('a passage', () => {
  const claim = z.array(kinds.claim.schema.shape.sources.element);
  const withPassage = (start: string, end: string) => [{ id: 'a', primary: true, passage: { start, end } }];

  test('is told by its first and its last words, six of them at most', () => {
    expect(claim.safeParse(withPassage('one two three four five six', 'end')).success).toBe(true);
    expect(claim.safeParse(withPassage('one two three four five six seven', 'end')).success).toBe(false);
    expect(claim.safeParse(withPassage('one', 'two three  four')).success).toBe(false);
  });
});

describe('a county with another day than its source has', () => {
  const place = kinds.place.schema;
  const row = { id: '90001', fips: '90001', state: 'AA', name: 'Northmoor County', activated: '2011-06-01' };
  const corrected = {
    sourceDay: '2011-01-06',
    reason: 'day and month are swapped',
    claim: 'first-county-active',
  };

  test('says which day that is, why, and which claim shows it', () => {
    expect(place.safeParse(row).success).toBe(true);
    expect(place.safeParse({ ...row, ...corrected }).success).toBe(true);
  });

  test('says all three or nothing, and gives a day that is another', () => {
    for (const [name] of Object.entries(corrected))
      expect(place.safeParse({ ...row, ...corrected, [name]: undefined }).success).toBe(false);
    expect(place.safeParse({ ...row, ...corrected, sourceDay: row.activated }).success).toBe(false);
  });
});
