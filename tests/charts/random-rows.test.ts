import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column, Form, Row } from '../../src/charts/chart.ts';
import { overlap, within } from '../../src/charts/parts/place-labels.ts';
import { eventOf } from './fixtures.ts';
import { axisWords, frameOf, labelsOf, shapesOf } from './read-drawing.ts';
import { charts } from '../real-charts.ts';

const number = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 5000 }),
    fc.integer({ min: -5000, max: 0 }),
    fc.constantFrom(0, 7, 7, 1e6, 33.3),
    fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
  ),
  { freq: 4 },
);
const qualifier = fc.constantFrom(null, null, 'about', 'more-than', 'at-most');
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `FY${text.slice(0, 4)}`),
  fc.constant('2010-05/2011-02'),
  fc.constant('2009/..'),
);
const text = fc.oneof(fc.constantFrom('a', 'b', 'some-other-word'), fc.string({ maxLength: 90 }));

/**
 * Returns any value that a cell of the column may hold: one of those that it has in the Record, or something
 * else of its type.
 */
function valueOf(column: Column, known: readonly Row[]): fc.Arbitrary<Row[string]> {
  const real = known.map((row) => row[column.name] ?? null);
  if (/qualifier/.test(column.name)) return qualifier;
  if (column.type === 'number') return number;
  // Rows are made of dates: each has one in its first column of them; in the others one may be missing.
  if (column.type === 'date') return real.includes(null) ? fc.option(date) : date;
  const other = column.type === 'text' ? text : fc.constantFrom('x', 'x y');
  return real.length
    ? fc.oneof(fc.constantFrom(...real), real.includes(null) ? fc.option(other) : other)
    : fc.option(other);
}

/** A drawing is written in hundredths of a pixel, so that what touches its edge may be past it by so much. */
const rounded = 0.01;

/** Expects that nothing leaves the frame, no label covers another, and every number is one. */
function expectSound(svg: Element): void {
  const { x, y, width, height } = frameOf(svg);
  const frame = {
    ...{ x: x - rounded, width: width + 2 * rounded },
    ...{ y: y - rounded, height: height + 2 * rounded },
  };
  const labels = labelsOf(svg);
  expect(svg.outerHTML.replaceAll(/<text.*?<\/text>/gs, '')).not.toMatch(/NaN|Infinity|undefined/);
  for (const box of shapesOf(svg))
    expect(within(box, frame), `${JSON.stringify(box)} of ${JSON.stringify(frame)}`).toBe(true);
  for (const [i, { words, box }] of labels.entries()) {
    expect(within(box, frame), words).toBe(true);
    for (const other of labels.slice(i + 1))
      expect(overlap(box, other.box), `${words} | ${other.words}`).toBe(false);
  }
}

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (_, chart) => {
  const real = chart.rows;
  const row = fc.record(
    Object.fromEntries(chart.columns.map((column) => [column.name, valueOf(column, real)])),
  );
  const events = fc
    .array(fc.tuple(date, fc.string({ maxLength: 90 })), { maxLength: 6 })
    .map((pairs) => pairs.map(([when, title]) => eventOf(when, title)));

  test('draws any rows soundly, wide and narrow, and says something of them', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 25 }),
        events,
        fc.constantFrom<Form>('wide', 'narrow'),
        (rows, named, form) => {
          expectSound(chart.draw({ rows, events: named, form }));
          expect(chart.title(rows)).not.toBe('');
          for (const words of [chart.title(rows), chart.subtitle, chart.describe(rows), ...chart.notes(rows)])
            expect(words).not.toMatch(/NaN|undefined|\bnull\b/);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('draws equal rows soundly', () => {
    fc.assert(
      fc.property(
        row,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom<Form>('wide', 'narrow'),
        (one, times, form) => {
          expectSound(chart.draw({ rows: Array.from({ length: times }, () => one), events: [], form }));
        },
      ),
      { numRuns: 20 },
    );
  });

  test.each(['wide', 'narrow'] as const)('draws axes alone where there are no rows: %s', (form) => {
    const svg = chart.draw({ rows: [], events: [], form });
    expectSound(svg);
    expect(axisWords(svg)).not.toBe('');
    expect(svg.querySelectorAll('[data-at]').length).toBe(0);
    expect(chart.title([])).toBe(chart.question);
    expect(chart.describe([])).toMatch(/^The Record has no /);
  });
});
