import { describe, expect, test } from 'vitest';
import {
  allEntries,
  referencesOf,
  type AnyEntry,
  type Archive,
  type InputFile,
} from '../../src/archive/index.ts';
import { filesAfter } from '../../src/archive/files-after.ts';
import { renamable, renameRecord } from '../../src/archive/rename-record.ts';
import { textsOf } from '../../src/charts/chart.ts';
import { chartsOf } from '../../src/charts/index.ts';
import { loadArchive } from '../../src/checks/index.ts';
import { kindNames, kindOf, type Kind } from '../../src/kinds/index.ts';
import { readOnce } from '../read-once.ts';
import { goodFiles, load, textOf } from '../checks/fixture-files.ts';
import { archive as realArchive, realFiles, realProblems } from '../real-archive.ts';

function renamed(files: readonly InputFile[], kind: Kind, from: string, to: string): InputFile[] {
  const renaming = renameRecord(files, { kind, from, to });
  if (typeof renaming === 'string') throw new Error(renaming);
  return filesAfter(files, renaming);
}

/** Returns a new id of the form that the ids of a kind have. */
function newId({ kind, id }: AnyEntry): string {
  if (kind !== 'place') return `${id}-anew`.slice(-90).replace(/^-/, '');
  // The next code, so that the rows stay in order.
  return id.length === 2 ? 'ZZ' : String(Number(id) + 1).padStart(5, '0');
}

/** Returns every record of an Archive and its rows as text, without the former ids. */
function contentOf(archive: Archive): string[] {
  return allEntries(archive).map(({ kind, id, data, ...rest }) => {
    const { formerIds: _formerIds, ...told } = data;
    const rows =
      'rows' in rest ? rest.rows.map(({ cells }) => Object.values(cells).map(({ text }) => text)) : [];
    return JSON.stringify([kind, id, told, rows]);
  });
}

const { archive: goodArchive } = load(goodFiles());

describe('renaming a record of the small set', () => {
  test.each(
    allEntries(goodArchive)
      .filter(({ kind }) => renamable.includes(kind))
      .map((entry) => [entry.kind, entry.id, entry] as const),
  )('the %s %s: brings no problem, and every row and word stays', (kind, id, entry) => {
    const to = newId(entry);
    const files = renamed(goodFiles(), kind, id, to);
    const { problems, archive } = load(files);
    expect(problems).toEqual([]);
    const back = contentOf(archive).map((text) => text.replaceAll(to, id));
    expect(back.sort()).toEqual(contentOf(goodArchive).sort());
    const after = allEntries(archive).find((one) => one.kind === kind && one.id === to);
    expect(after?.data.formerIds).toEqual([...(entry.data.formerIds ?? []), id]);
  });

  test('twice keeps both former ids, the oldest first', () => {
    const once = renamed(goodFiles(), 'event', 'program-begins', 'beginning');
    const twice = renamed(once, 'event', 'beginning', 'the-beginning');
    expect(load(twice).problems).toEqual([]);
    expect(load(twice).archive.events.get('the-beginning')?.data.formerIds).toEqual([
      'program-begins',
      'beginning',
    ]);
    const claims = renamed(
      renamed(goodFiles(), 'claim', 'lamps-fy2011', 'lamps-of-2011'),
      'claim',
      'lamps-of-2011',
      'lamps-in-2011',
    );
    expect(load(claims).archive.claims.get('lamps-in-2011')?.data.formerIds).toEqual([
      'lamps-fy2011',
      'lamps-of-2011',
    ]);
  });

  test.each([
    ['there is no claim "nothing"', 'nothing', 'something'],
    ['"Not An Id" cannot be the id of a claim', 'lamps-fy2011', 'Not An Id'],
    ['"lamps-fy2010" is or was the id of the claim "lamps-fy2010"', 'lamps-fy2011', 'lamps-fy2010'],
  ])('says why it cannot be done: %s', (why, from, to) => {
    expect(renameRecord(goodFiles(), { kind: 'claim', from, to })).toBe(why);
  });
});

test('the patterns, pages and notes that the site names keep their ids', () => {
  expect(renameRecord(goodFiles(), { kind: 'patterns', from: 'states', to: 'lands' })).toMatch(
    /keep their ids$/,
  );
});

describe('renaming records of the real set', () => {
  const named = new Set(
    [...realArchive.charts.values(), realArchive.site].flatMap((entry) =>
      referencesOf(entry).map(({ kind, id }) => `${kind}:${id}`),
    ),
  );
  /** Of each kind one that a chart or the site names, or else one in the middle. */
  const samples = renamable.flatMap((kind) => {
    const entries = allEntries(realArchive).filter((entry) => entry.kind === kind);
    return (
      entries.find(({ id }) => named.has(`${kind}:${id}`)) ?? entries[Math.floor(entries.length / 2)] ?? []
    );
  });
  const files = samples.reduce<readonly InputFile[]>(
    (before, entry) => renamed(before, entry.kind, entry.id, newId(entry)),
    realFiles,
  );
  const { problems, archive } = loadArchive(files, [], readOnce);
  const back = (text: string) => samples.reduce((all, entry) => all.replaceAll(newId(entry), entry.id), text);

  test('that charts and pages use brings no problem', () => {
    expect(samples.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['claim', 'series', 'explainer', 'place']),
    );
    expect(problems).toEqual(realProblems);
  });

  test('leaves every record and every row of a table as it was', () => {
    expect(contentOf(archive).map(back).sort()).toEqual(contentOf(realArchive).sort());
  });

  test('leaves every row of every chart', () => {
    const rowsOf = (of: Archive) =>
      chartsOf(of).map((chart) => JSON.stringify([chart.id, chart.rows, textsOf(chart)]));
    expect(rowsOf(archive).map(back).sort()).toEqual(rowsOf(realArchive).sort());
  });
});

describe('a record that was renamed by hand', () => {
  test('is named with its new id at each place that says the old one', () => {
    const old = goodFiles();
    const path = 'data/claims/rollout/first-county-active.json';
    const text = textOf(old, path).replace(
      '"id": "first-county-active"',
      '"id": "first-active", "formerIds": ["first-county-active"]',
    );
    const files = [
      ...old.filter((file) => file.path !== path),
      { path: 'data/claims/rollout/first-active.json', bytes: new TextEncoder().encode(text) },
    ];
    const problems = load(files).problems;
    expect(problems.length).toBeGreaterThan(1);
    for (const { message, fix } of problems) {
      expect(message).toBe('there is no claim "first-county-active": the id is now "first-active"');
      expect(fix).toBe('Write "first-active".');
    }
  });
});

test('every kind says where its records are', () => {
  for (const kind of kindNames) expect(kindOf(kind).files ?? kindOf(kind).rows).toBeDefined();
});
