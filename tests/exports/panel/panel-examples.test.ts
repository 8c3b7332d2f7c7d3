import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { csvParse } from 'd3-dsv';
import { gunzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { getOrThrow } from '../../../src/archive/index.ts';
import { publishedPanels } from '../../../src/exports/panel/panel-files.ts';
import { exampleNumbers } from '../../../src/views/panel/panel-examples.ts';
import { archive } from '../../real-archive.ts';

const printed = exampleNumbers(archive, getOrThrow(archive.panels, 'county'));
const files = publishedPanels(archive).flatMap(({ csv, others }) => [csv, ...others]);

/** The rows of a published CSV, read as any program reads it. */
const rowsOf = (name: string) => {
  const { path, bytes } = files.find((file) => file.path === `panel/${name}`) ?? {
    path: '',
    bytes: undefined,
  };
  if (bytes === undefined) throw new Error(`no file ${name}`);
  return csvParse(new TextDecoder().decode(path.endsWith('.gz') ? gunzipSync(bytes) : bytes));
};
/** Numbers by year as the page prints them. */
const byYear = (numbers: ReadonlyMap<string, number>) =>
  [...numbers].map(([year, number]) => `${year}: ${number}`).join(', ');
const counted = (keys: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const key of [...keys].sort()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The lines of code on the page of the panel, by language. */
const codes = new Map(
  getOrThrow(archive.pages, 'data-panel').tree.children.flatMap((node) =>
    node.type === 'code' ? [[node.lang ?? '', node.value] as const] : [],
  ),
);

describe('the numbers beside the lines of code', () => {
  const year = rowsOf('county-year.csv');

  it('leave no place of the page empty, and none is without a place', () => {
    const places = [...codes.values()].flatMap((code) =>
      [...code.matchAll(/^[#*] \{(\w+)\}$/gm)].map(([, name = '']) => name),
    );
    expect([...codes.keys()]).toEqual(['r', 'stata', 'python']);
    expect([...new Set(places)].sort()).toEqual(Object.keys(printed).sort());
  });

  it('are those of the published table by year: counties by first year, and the share of it', () => {
    const first = year.filter((row) => row['active_last_day'] === '1' && row['active_first_day'] === '0');
    expect(byYear(counted(first.map((row) => row['year'] ?? '')))).toBe(printed['byYear']);
    const shares = first.map((row) => Number(row['share_active']));
    expect((shares.reduce((sum, share) => sum + share, 0) / shares.length).toFixed(3)).toBe(
      printed['firstShare'],
    );
  });

  it('are those of the published table by year: people in active counties', () => {
    const people = new Map<string, number>();
    for (const { year: key = '', active_last_day: active, population_2010: number } of year)
      if (active === '1') people.set(key, (people.get(key) ?? 0) + Number(number));
    expect(byYear(new Map([...people].sort()))).toBe(printed['peopleByYear']);
  });

  it('are those of the published table by month: counties whose first month depends on the rule', () => {
    const first = new Map(
      rowsOf('county-month.csv.gz').map((row) => [row['fips'], row['g_any_day'] !== row['g_first_day']]),
    );
    expect(first.size).toBe(3143);
    expect(String([...first.values()].filter(Boolean).length)).toBe(printed['monthMoved']);
  });
});

/** Whether a program is here with what the lines on the page load. */
const loads = (program: string, line: string) => spawnSync(program, ['-e', line]).status === 0;
const hasR = loads('Rscript', 'library(haven)');
const python = spawnSync('python3', ['-c', 'import pandas']).status === 0;
const numbersIn = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? [];

describe('the lines of code, run as they stand on the page', () => {
  const folder = mkdtempSync(`${tmpdir()}/panel-`);
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const { path, bytes } of files)
    if (/year|month/.test(path)) writeFileSync(`${folder}/${basename(path)}`, bytes);
  /** Runs lines over the files in the folder, and returns what they print. */
  const run = (program: string, code: string) => {
    const file = `${folder}/lines`;
    writeFileSync(file, code.replace(/"\{address\}\/panel"/, JSON.stringify(folder)));
    const { stdout, stderr } = spawnSync(program, [file], { encoding: 'utf8' });
    return { stdout, stderr };
  };
  const years = (list = '') => {
    const pairs = list.split(', ').map((pair) => pair.split(': '));
    return { keys: pairs.map(([key]) => key), values: pairs.map(([, value]) => value) };
  };

  it.runIf(hasR)('print those numbers in R, which warns of nothing', { timeout: 60_000 }, () => {
    const { stdout, stderr } = run('Rscript', codes.get('r') ?? '');
    const { keys, values } = years(printed['byYear']);
    expect(stderr).toBe('');
    expect(numbersIn(stdout.replace('[1]', ''))).toEqual([...keys, ...values, printed['firstShare']]);
  });

  it.runIf(python)('print those numbers in Python', { timeout: 60_000 }, () => {
    const { stdout } = run('python3', codes.get('python') ?? '');
    const [moved, ...people] = stdout.split('\n').filter((line) => /^\d/.test(line));
    expect(moved).toBe(printed['monthMoved']);
    expect(people.map((line) => line.replace(/\s+/, ': ')).join(', ')).toBe(printed['peopleByYear']);
  });
});
