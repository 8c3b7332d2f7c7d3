import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/charts/index.ts';
import { dateOf, dayNumber, overlaps } from '../../src/dates/index.ts';
import {
  countedRows,
  eventOf,
  rollOutEvents,
  rollOutRow,
  rollOutRows,
  statedRows,
  type RollOutRow,
} from './fixtures.ts';
import { corners, inverse, labelsOf, marksOf, readDays, readGrid } from './read-drawing.ts';
import { archive } from '../real-archive.ts';

const rollOut = chartOf(archive, 'roll-out');
const rows = rollOut.rows as readonly RollOutRow[];
const counted = countedRows(rows);
const stated = statedRows(rows);
const time = dateOf(`${counted[0]?.date}/${counted.at(-1)?.date}`);

describe('the rows of the roll-out', () => {
  test('end with every county that has a day of activation', () => {
    const counties = [...archive.places.values()].filter(
      ({ data }) => data.fips.length === 5 && data.activated !== undefined,
    );
    expect(counted.at(-1)?.active).toBe(counties.length);
    expect(counted.at(-1)?.population).toBe(
      counties.reduce((sum, { data }) => sum + (data.population ?? 0), 0),
    );
    expect(counted.at(-1)?.states).toBe(new Set(counties.map(({ data }) => data.state)).size);
  });

  test('add up day by day', () => {
    let active = 0;
    for (const row of counted) expect(row.active).toBe((active += row.started ?? 0));
  });

  test('have every figure that a claim states for the measure and for a date of that time, with its qualifier', () => {
    const figures = [...archive.claims.values()]
      .filter(({ data }) => data.date !== undefined && !data.planned && overlaps(dateOf(data.date), time))
      .flatMap(({ id, data }) =>
        (data.figures ?? [])
          .filter(({ measure }) => measure === 'jurisdictions-active')
          .map((figure) => ({ id, ...figure })),
      );
    expect(
      stated
        .map(({ claim, stated, qualifier }) => ({ claim, stated, qualifier }))
        .toSorted((a, b) => String(a.claim).localeCompare(String(b.claim))),
    ).toEqual(
      figures
        .map(({ id, value, qualifier }) => ({ claim: id, stated: value, qualifier: qualifier ?? null }))
        .toSorted((a, b) => a.claim.localeCompare(b.claim)),
    );
  });

  test('show a page the last day of each month and every stated count, in the order of time', () => {
    const shown = rollOut.tableRows() as RollOutRow[];
    const months = countedRows(shown).map(({ date }) => date.slice(0, 7));
    expect(new Set(months)).toEqual(new Set(counted.map(({ date }) => date.slice(0, 7))));
    expect(new Set(months).size).toBe(months.length);
    expect(statedRows(shown).length).toBe(stated.length);
    const starts = shown.map(({ date }) => dateOf(date).earliest);
    expect(starts).toEqual(starts.toSorted());
  });
});

describe.each(['wide', 'narrow'] as const)('the %s roll-out', (form) => {
  const svg = rollOut.draw({ rows, events: rollOut.events, form });
  const panel = svg.querySelector('g.panel') ?? svg;
  const value = inverse(readGrid(panel, 'y1'));
  const day = readDays(panel) ?? (() => Number.NaN);

  test('draws a curve that reads back as the active counties of each day', () => {
    const [path] = marksOf(svg, 'curve', 'path');
    const read = path ? corners(path) : [];
    for (const [i, row] of counted.entries()) {
      const [x, y] = read[2 * (i + 1)] ?? [Number.NaN, Number.NaN];
      expect(day(x)).toBeCloseTo(dayNumber(row.date), 0);
      expect(Math.round(value(y)), row.date).toBe(row.active);
    }
    expect(read.length).toBe(2 * counted.length + 3);
  });

  test('names every event of its time by day and title', () => {
    const words = labelsOf(svg)
      .filter(({ name }) => name === 'event')
      .map((label) => label.words);
    for (const { data } of rollOut.events)
      expect(
        words.some((text) => text.endsWith(data.title)),
        data.title,
      ).toBe(true);
  });

  test('says the last number beside the curve', () => {
    expect(labelsOf(svg).find(({ name }) => name === 'figure')?.words).toBe(
      `${counted.at(-1)?.active.toLocaleString('en-US')} counties`,
    );
  });
});

describe('the events of the roll-out', () => {
  test('are the most important of the program in its time, three to six', () => {
    const events = rollOut.events;
    expect(events.length).toBeGreaterThanOrEqual(3);
    expect(events.length).toBeLessThanOrEqual(6);
    for (const { data } of events) {
      expect(data.importance).toBe(1);
      expect(data.date >= (counted[0]?.date ?? '') && data.date <= (counted.at(-1)?.date ?? '')).toBe(true);
    }
  });

  test('are left out where they lie outside the days of the drawing', () => {
    const words = labelsOf(rollOut.draw({ rows: rollOutRows, events: rollOutEvents, form: 'wide' })).map(
      (label) => label.words,
    );
    expect(words.some((text) => text.includes('first county'))).toBe(true);
    expect(words.some((text) => text.includes('The program ends'))).toBe(false);
  });

  test('of a month have their leader in its middle, not on its first day', () => {
    const draw = (date: string) =>
      rollOut
        .draw({ rows: rollOutRows, events: [eventOf(date, 'x')], form: 'wide' })
        .querySelector('.leader')
        ?.getAttribute('x1');
    expect(draw('2010-03')).toBe(draw('2010-03-16'));
  });
});

describe('the words of the roll-out', () => {
  test('fall back on the question where there is nothing to find', () => {
    expect(rollOut.title([])).toBe(rollOut.question);
    expect(rollOut.title([rollOutRow({ date: '2008-10-27', started: 1, active: 1 })])).toBe(rollOut.question);
    expect(rollOut.describe([])).toBe(
      'The Record has no activation date for any county and no stated count.',
    );
  });

  test('say first and last, half, the largest step, and how many counts were stated', () => {
    // Whatever words the chart has for them.
    const said = [
      ...['one county', 'October 27, 2008', '111 counties', 'August 3, 2010'],
      ...['August 3, 2010', '60 counties', 'August 3, 2010', 'August 3, 2010', '4 marks'],
      ...['3', '2008', '60', 'June 1, 2010'],
    ];
    const found = rollOut
      .describe(rollOutRows)
      .match(/one county|\d+ (?:counties|marks)|\p{Lu}\w+ \d+, \d{4}|\d+/gu);
    expect(found?.filter((words) => words !== '2010')).toEqual(said);
  });
});
