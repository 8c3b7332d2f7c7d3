import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Form } from '../../src/charts/chart.ts';
import { iceRemovals } from '../../src/charts/ice-removals.ts';
import { overlap, within } from '../../src/charts/place-labels.ts';
import { rollOut } from '../../src/charts/roll-out.ts';
import { compareText } from '../../src/dates/index.ts';
import { eventOf, removalRow, rollOutRow } from './fixtures.ts';
import { frameOf, labelsOf, shapesOf } from './read-drawing.ts';

const value = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: -5000, max: 0 }),
  fc.constantFrom(0, 7, 7, 1e6),
  fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
);
const qualifier = fc.constantFrom(null, null, 'about', 'more-than', 'at-most');
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  fc.constant('2010-05/2011-02'),
  fc.constant('2009/..'),
);
const forms: Form[] = ['wide', 'narrow'];

/** Expects that nothing leaves the frame, no label covers another, and every number is one. */
function expectSound(svg: Element): void {
  const frame = frameOf(svg);
  const labels = labelsOf(svg);
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  for (const box of shapesOf(svg)) expect(within(box, frame), `${JSON.stringify(box)} of ${JSON.stringify(frame)}`).toBe(true);
  for (const [i, { words, box }] of labels.entries()) {
    expect(within(box, frame), words).toBe(true);
    for (const other of labels.slice(i + 1)) expect(overlap(box, other.box), `${words} | ${other.words}`).toBe(false);
  }
}

test('the roll-out draws any days, counts and events soundly', () => {
  const counted = fc
    .array(fc.record({ date: day, active: value }), { maxLength: 30 })
    .map((rows) => rows.toSorted((a, b) => compareText(a.date, b.date)).map((row) => rollOutRow({ ...row, started: 1 })));
  const stated = fc.array(fc.record({ date, stated: value, qualifier }), { maxLength: 12 }).map((rows) => rows.map(rollOutRow));
  const events = fc.array(fc.tuple(date, fc.string({ maxLength: 90 })), { maxLength: 6 }).map((pairs) => pairs.map(([when, title]) => eventOf(when, title)));
  fc.assert(
    fc.property(counted, stated, events, fc.constantFrom(...forms), (a, b, named, form) => {
      const rows = [...a, ...b];
      expectSound(rollOut.draw({ rows, events: named, form }));
      expect(rollOut.title(rows)).not.toBe('');
      expect(rollOut.describe(rows)).not.toMatch(/NaN|undefined|null/);
    }),
    { numRuns: 150 },
  );
});

test('the removals draw any years, numbers and editions soundly', () => {
  const number = fc.option(value);
  const rows = fc
    .array(
      fc.record({
        removals: number,
        removals_qualifier: qualifier,
        convicted: number,
        convicted_qualifier: qualifier,
        edition: fc.constantFrom('a', 'a', 'trac-234', 'some-new-edition-with-a-long-name'),
      }),
      { maxLength: 25 },
    )
    .map((list) => list.map((row, i) => removalRow({ ...row, period: `FY${2000 + i}` })));
  fc.assert(
    fc.property(rows, fc.constantFrom(...forms), (all, form) => {
      expectSound(iceRemovals.draw({ rows: all, events: [], form }));
      expect(iceRemovals.title(all)).not.toBe('');
      for (const text of [iceRemovals.describe(all), ...iceRemovals.notes(all)]) expect(text).not.toMatch(/NaN|undefined|null/);
    }),
    { numRuns: 150 },
  );
});

test.each(forms)('no rows at all give a drawing of axes alone: %s', (form) => {
  for (const svg of [rollOut.draw({ rows: [], events: [], form }), iceRemovals.draw({ rows: [], events: [], form })]) {
    expectSound(svg);
    expect(labelsOf(svg).some(({ name }) => name === 'axis')).toBe(true);
    expect(svg.querySelectorAll('path, circle').length).toBe(0);
  }
});
