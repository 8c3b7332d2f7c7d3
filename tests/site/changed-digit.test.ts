import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/**
 * A copy of the Record in which a digit each was changed in a claim that an event binds and in one that a
 * series binds.
 */
const copy = mkdtempSync(join(tmpdir(), 'record-'));
for (const folder of ['data', 'content']) cpSync(folder, join(copy, folder), { recursive: true });
afterAll(() => rmSync(copy, { recursive: true }));

function change(path: string, old: string, text: string): string {
  const before = readFileSync(join(copy, path), 'utf8');
  if (!before.includes(old)) throw new Error(`${path} does not hold ${old}`);
  writeFileSync(join(copy, path), before.replace(old, text));
  return path;
}

/** Returns line and column of the first place where `words` stand in a file. */
function placeOf(path: string, words: string): { line: number; column: number } {
  const lines = readFileSync(join(copy, path), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes(words));
  return { line: line + 1, column: (lines[line] ?? '').indexOf(words) + 1 };
}

const fileOf = (id: string) => globSync(`data/claims/*/${id}.json`)[0] ?? '';
const governors = change(fileOf('moa-count-39'), '"value": 39', '"value": 38');
const removals = change(fileOf('ice-removals-fy2014'), '"value": 315943', '"value": 315944');
const event = 'content/events/letter-ends-agreements.md';
const series = 'data/series/ice-removals.csv';

function validate(...args: string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, ['scripts/validate.ts', '--root', copy, ...args], { encoding: 'utf8' });
}

interface Found {
  file: string;
  line: number;
  column: number;
  message: string;
  pages?: string[];
}
const text = validate();
const json = validate('--format', 'json');
const github = validate('--format', 'github');
const { problems } = JSON.parse(json.stdout) as { problems: Found[] };

describe('a digit changed in a claim', () => {
  it('ends the validation with status 1, in every format', () => {
    expect([text, json, github].map(({ status }) => status)).toEqual([1, 1, 1]);
  });

  it('is told with line and column where an event says otherwise, and on which page', () => {
    const place = placeOf(event, '39 governors');
    expect(text.stdout).toContain(
      `${event}:${place.line}:${place.column} "39" is not the figure; claim "moa-count-39" has 38`,
    );
    expect(text.stdout).toContain('shown on /timeline/letter-ends-agreements/');
    expect(problems).toContainEqual(
      expect.objectContaining({ file: event, ...place, pages: ['/timeline/letter-ends-agreements/'] }),
    );
  });

  it('is told with line and column where a series says otherwise, and on which page', () => {
    const place = placeOf(series, '315943');
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: series,
        ...place,
        message: expect.stringContaining('315943 is no figure of ice-removals-fy2014'),
        pages: ['/data/#ice-removals'],
      }),
    );
  });

  it('is told where the claims’ own statements say otherwise, and on which page', () => {
    for (const file of [governors, removals]) {
      const id = file.split('/').at(-1)?.replace('.json', '') ?? '';
      expect(problems).toContainEqual(expect.objectContaining({ file, pages: [`/claims/${id}/`] }));
    }
  });

  it('is told of no file that does not name the claims', () => {
    const naming = problems.filter(({ file }) =>
      /moa-count-39|ice-removals-fy2014/.test(`${file}${readFileSync(join(copy, file), 'utf8')}`),
    );
    expect(naming).toEqual(problems);
  });

  it('is an annotation at the line for GitHub', () => {
    const place = placeOf(event, '39 governors');
    expect(github.stdout).toContain(
      `::error file=${event},line=${place.line},col=${place.column},title=figure-agrees::`,
    );
  });
});
