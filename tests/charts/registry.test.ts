import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/charts/chart.ts';
import { chartOf } from '../../src/charts/index.ts';
import { findQuantities } from '../../src/quantities/index.ts';
import { archive } from '../real-archive.ts';
import { charts } from '../real-charts.ts';

test('the charts are those of data/charts, in the order that these say', () => {
  const entries = [...archive.charts.values()].toSorted((a, b) => a.data.order - b.data.order);
  expect(charts.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  expect(new Set(entries.map(({ data }) => data.order)).size).toBe(charts.length);
});

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
  const rows = chart.rows;

  test('has rows, and a page shows some or all of them', () => {
    expect(rows.length).toBeGreaterThan(2);
    const shown = chart.tableRows(rows);
    expect(shown.length).toBeGreaterThan(2);
    for (const row of shown) expect(rows).toContain(row);
  });

  test('names every value of its rows by a column, and every column of numbers by a unit', () => {
    for (const row of rows)
      expect(Object.keys(row).toSorted()).toEqual(chart.columns.map(({ name }) => name).toSorted());
    for (const { name, type, unit } of chart.columns)
      if (type === 'number') expect(unit, name).toMatch(/^[a-z]+(?: [a-z]+)*$/);
  });

  test('names sources, claims and conflicts that the Record has', () => {
    const sources = chart.sources;
    expect(sources.length > 0 || chart.credit !== undefined).toBe(true);
    for (const id of sources) expect(archive.sources.has(id), id).toBe(true);
    for (const id of chart.claims) expect(archive.claims.has(id), id).toBe(true);
    const drawn = new Set(chart.claims);
    const touched = [...archive.conflicts.values()].filter(({ data }) =>
      data.claims.some((id) => drawn.has(id)),
    );
    expect(chart.conflicts).toEqual(touched);
  });

  test('says in thousands nothing but the values of its rows and their sums', () => {
    const sums = chart.columns.map(({ name }) => rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0));
    const values = new Set(
      rows
        .flatMap((row) => Object.values(row))
        .flatMap((value) => (typeof value === 'number' ? [value, Math.abs(value)] : []))
        .concat(sums),
    );
    const said =
      [chart.title(rows), chart.describe(rows), ...chart.notes(rows)]
        .join(' ')
        .match(/\d{1,3}(?:,\d{3})+/g) ?? [];
    for (const words of said) expect(values, words).toContain(Number(words.replaceAll(',', '')));
  });

  test('has no number in its words that is not a value of its rows, a count or sum of rows of one kind, or a share of two values of a row', () => {
    const names = chart.columns.map(({ name }) => name);
    const keys = [
      () => '',
      ...names.map((name) => (row: Row) => String(row[name])),
      (row: Row) => `${row['qualifier']} ${String(row['date']).length}`,
    ];
    const groups = keys.flatMap((key) => [...Map.groupBy(rows, key).values()]);
    const filled = names.map((name) => rows.filter((row) => row[name] !== null));
    const sums = groups.flatMap((group) =>
      names.map((name) => group.reduce((sum, row) => sum + Number(row[name] ?? 0), 0)),
    );
    const shares = rows.flatMap((row) => {
      const numbers = Object.values(row).filter((value) => typeof value === 'number');
      return numbers.flatMap((part) =>
        numbers.filter((whole) => whole > part).map((whole) => Math.round((100 * part) / whole)),
      );
    });
    const derived = new Set(
      [...[...groups, ...filled].map(({ length }) => length), ...sums, ...shares].map(String),
    );
    const stated = new Set(
      rows
        .flatMap((row) => Object.values(row))
        // A sum of money may be said in millions or billions.
        .flatMap((value) =>
          typeof value === 'number' && value >= 1e6 ? [value, value / 1e6, value / 1e9] : [value],
        )
        .flatMap((value) => String(value).match(/\d+(?:\.\d+)?/g) ?? []),
    );
    const words = [chart.title(rows), chart.subtitle, chart.describe(rows), ...chart.notes(rows)].join('\n');
    const said = findQuantities(words).flatMap(
      ({ words: found }) => /\d[\d,]*(?:\.\d+)?/.exec(found)?.[0].replaceAll(',', '') ?? [],
    );
    expect(said.filter((number) => !derived.has(number) && !stated.has(number))).toEqual([]);
  });

  test('is described in two to five sentences', () => {
    const sentences = chart.describe(rows).match(/[.](?= [A-Z0-9]|$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(5);
  });

  test('is made once for one Record', () => {
    expect(chartOf(archive, chart.id)).toBe(chart);
  });
});
