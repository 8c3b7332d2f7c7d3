import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/charts/index.ts';
import { overlap, within, type Box } from '../../src/charts/parts/place-labels.ts';
import { groupRows } from '../../src/charts/rows/group-rows.ts';
import { removalRow, removalRows, type RemovalRow } from './fixtures.ts';
import { labelsOf, marksOf } from './read-drawing.ts';
import { archive } from '../real-archive.ts';

const iceRemovals = chartOf(archive, 'ice-removals');
const rows = iceRemovals.rows as readonly RemovalRow[];
const editionWords = (edition: string) =>
  iceRemovals.columns.find(({ name }) => name === 'edition')?.format(edition, {});
const drawn = rows.filter(({ removals }) => removals !== null);

test('the rows are those of the editions up to 2017 of the series, cell by cell', () => {
  const series = archive.series.get('ice-removals');
  const earlier =
    series?.rows.filter(({ cells }) => cells['edition']?.text !== 'reports-of-2018-to-2024') ?? [];
  expect(rows.length).toBe(earlier.length);
  for (const [i, row] of rows.entries())
    for (const [name, value] of Object.entries(row))
      expect(String(value ?? '')).toBe(earlier[i]?.cells[name]?.text);
});

describe.each(['wide', 'narrow'] as const)('the %s drawing of removals', (form) => {
  const svg = iceRemovals.draw({ rows, events: [], form });
  const bars = (name: string) => marksOf(svg, name, 'rect');

  test('divides a bar exactly where the part with a conviction is stated', () => {
    expect(bars('whole').length).toBe(drawn.filter(({ convicted }) => convicted !== null).length);
    expect(bars('share').length).toBe(bars('whole').length);
    expect(bars('undivided').length).toBe(drawn.length - bars('whole').length);
  });

  test('says in its key what a bar that is not divided is', () => {
    expect(bars('undivided').length).toBeGreaterThan(0);
    const keys = labelsOf(svg).filter(({ name }) => name === 'key');
    expect(keys.map(({ words }) => words).join(' ')).toContain('convictions not stated');
  });

  test('breaks the edge of each number that its source rounds or bounds', () => {
    const hedged = drawn.reduce(
      (sum, row) =>
        sum + (row.removals_qualifier ? 1 : 0) + (row.convicted !== null && row.convicted_qualifier ? 1 : 0),
      0,
    );
    expect(hedged).toBeGreaterThan(0);
    expect(marksOf(svg, 'open', 'line').length).toBe(hedged);
    expect(labelsOf(svg).some(({ words }) => words.startsWith('broken edge'))).toBe(true);
  });

  test('prints every number beside or in its bar, with the word that hedges it', () => {
    const words = labelsOf(svg)
      .filter(({ name }) => ['count', 'part', 'beyond'].includes(name))
      .map((label) => label.words);
    const expected = drawn
      .flatMap((row) => [row.removals ?? 0, ...(row.convicted === null ? [] : [row.convicted])])
      .map((number) => number.toLocaleString('en-US'));
    expect(
      words.map((text) => text.replace(/^(over|under|about|nearly|at least|at most) /, '')).toSorted(),
    ).toEqual(expected.toSorted());
    expect(words).toContain('over 392,000');
  });

  test('writes the number of a part into no other part of its bar', () => {
    const boxOf = (bar: Element): Box => ({
      ...{ x: Number(bar.getAttribute('x')), y: Number(bar.getAttribute('y')) },
      ...{ width: Number(bar.getAttribute('width')), height: Number(bar.getAttribute('height')) },
    });
    const wholes = bars('whole').map(boxOf);
    const shares = bars('share').map(boxOf);
    const inBars = labelsOf(svg).filter(({ box }) => wholes.some((whole) => overlap(box, whole)));
    expect(inBars.length).toBeGreaterThan(3);
    for (const { words, box } of inBars)
      expect(
        shares.some((share) => within(box, share)),
        words,
      ).toBe(true);
  });

  test('stands in a group for each edition, which it names, on a base line of its own', () => {
    const groups = groupRows(rows, ({ edition }) => edition);
    expect(marksOf(svg, 'base', 'line').length).toBe(groups.length);
    const words = labelsOf(svg)
      .filter(({ name }) => name === 'edition')
      .map((label) => label.words);
    expect(words).toEqual(groups.map(({ name }) => editionWords(name)));
    expect(words.join()).not.toMatch(/[a-z]-[a-z]/);
  });
});

test.each(['wide', 'narrow'] as const)(
  'a year whose removals nobody states is an empty place that says so: %s',
  (form) => {
    const svg = iceRemovals.draw({ rows: removalRows, events: [], form });
    const [gap, ...others] = labelsOf(svg).filter(
      ({ name, words }) => name === 'lack' && words === 'not stated',
    );
    const year = labelsOf(svg).find(({ words }) => words === '2012');
    expect(others).toHaveLength(0);
    const at = [gap, ...others].map((label) => label?.box);
    const middle = (box: { x: number; y: number; width: number; height: number } | undefined) =>
      form === 'wide' ? (box?.x ?? 0) + (box?.width ?? 0) / 2 : (box?.y ?? 0) + (box?.height ?? 0) / 2;
    expect(at.some((box) => Math.abs(middle(box) - middle(year?.box)) < 2)).toBe(true);
  },
);

test('bars of different editions stand farther apart than bars of one', () => {
  const marks = [
    ...iceRemovals
      .draw({ rows: removalRows, events: [], form: 'wide' })
      .querySelectorAll('g.whole rect, g.undivided rect'),
  ]
    .map((bar) => ({
      from: Number(bar.getAttribute('x')),
      to: Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')),
    }))
    .toSorted((a, b) => a.from - b.from);
  const gaps = marks.slice(1).map(({ from }, i) => from - (marks[i]?.to ?? 0));
  expect(gaps[1]).toBeGreaterThan(4 * (gaps[0] ?? 0));
});

describe('the words of the removals', () => {
  test('find the share over the longest run of exact years of one edition', () => {
    const exact = (year: number, removals: number, convicted: number, edition: string) =>
      removalRow({ period: `FY${year}`, removals, convicted, edition });
    expect(
      iceRemovals.title([exact(2001, 10, 9, 'a'), exact(2002, 100, 50, 'b'), exact(2003, 100, 61, 'b')]),
    ).toBe(
      'Of ICE’s removals in fiscal years 2002 to 2003, about 50 to 61 percent were of people with a conviction',
    );
    expect(iceRemovals.title([exact(2001, 10, 5, 'a')])).toBe(
      'Of ICE’s removals in fiscal year 2001, about 50 percent were of people with a conviction',
    );
    expect(iceRemovals.title(removalRows.slice(0, 3))).toBe(iceRemovals.question);
  });

  test('say between which numbers the removals lie, what is divided, and what is not stated', () => {
    expect(iceRemovals.describe(removalRows)).toBe(
      'Bars show ICE’s removals in the fiscal years 2008 to 2011, in two groups that come from different editions of the numbers and are not connected. The numbers run from 300 (fiscal year 2008) to 397 (fiscal year 2011). ' +
        'The lower part of a bar shows removals of people with a conviction: about 100 in 2008, more than 195 in 2010, and 217 in 2011. The sources do not say how large that part is for 2009.',
    );
    expect(iceRemovals.describe([])).toBe('The Record has no number of removals for any fiscal year.');
  });

  test('warn of each bound, each gap and the change of edition', () => {
    const notes = iceRemovals.notes(removalRows).join(' ');
    expect(notes).toContain(
      'about 100 removals of people with a conviction in 2008, more than 390 removals in 2010, and more than 195 removals of people with a conviction in 2010',
    );
    expect(notes).toContain('For 2012 we have seen no number of removals.');
    expect(notes).toContain('A break in the chart shows where the numbers come from a different edition.');
  });
});
