import type { EventEntry } from '../../src/views/timeline/timeline.ts';
import type { Value } from '../../src/charts/chart.ts';

/**
 * A day on which counties were activated, or a count that somebody stated; the columns of the other are null.
 */
export type RollOutRow = Readonly<{
  [column: string]: Value;
  date: string;
  started: number | null;
  active: number | null;
  states: number | null;
  population: number | null;
  stated: number | null;
  qualifier: string | null;
  claim: string | null;
  source: string | null;
}>;

/** The removals of a fiscal year; null where nobody states a number. */
export type RemovalRow = Readonly<{
  [column: string]: Value;
  period: string;
  removals: number | null;
  removals_qualifier: string | null;
  convicted: number | null;
  convicted_qualifier: string | null;
  interior: number | null;
  border: number | null;
  edition: string;
  claims: string | null;
  source: string | null;
  reason: string | null;
}>;

/** Returns the rows of counted days. */
export function countedRows(rows: readonly RollOutRow[]): (RollOutRow & { active: number })[] {
  return rows.flatMap((row) => (row.active === null ? [] : [{ ...row, active: row.active }]));
}

/** Returns the rows of stated counts. */
export function statedRows(rows: readonly RollOutRow[]): (RollOutRow & { stated: number })[] {
  return rows.flatMap((row) => (row.stated === null ? [] : [{ ...row, stated: row.stated }]));
}

/** Returns a row of the rollout; what is not given is null. */
export function rollOutRow(row: Partial<RollOutRow> & { date: string }): RollOutRow {
  return {
    started: null,
    active: null,
    states: null,
    population: null,
    stated: null,
    qualifier: null,
    claim: null,
    source: null,
    ...row,
  };
}

/** Returns a row of removals; what is not given is null, and of the edition "a". */
export function removalRow(row: Partial<RemovalRow> & { period: string }): RemovalRow {
  return {
    removals: null,
    removals_qualifier: null,
    convicted: null,
    convicted_qualifier: null,
    interior: null,
    border: null,
    edition: 'a',
    claims: null,
    source: null,
    reason: null,
    ...row,
  };
}

/** Returns an event as charts see it. */
export function eventOf(date: string, title: string): EventEntry {
  return {
    kind: 'event',
    id: 'event',
    file: '',
    text: '',
    tree: { type: 'root', children: [] },
    at: () => ({ line: 1, column: 1 }),
    data: {
      id: 'event',
      title,
      date,
      dateFrom: 'claim',
      tracks: ['program'],
      importance: 1,
      changes: [{ date: '2026-01-01', what: 'First published.' }],
    },
  };
}

/** A short rollout with every kind of mark. */
export const rollOutRows: RollOutRow[] = [
  rollOutRow({ date: '2008-10-27', started: 1, active: 1, states: 1, population: 100, source: 'a' }),
  rollOutRow({ date: '2009-06-09', started: 20, active: 21, states: 3, population: 2000, source: 'a' }),
  rollOutRow({ date: '2010-01-12', started: 30, active: 51, states: 5, population: 4000, source: 'a' }),
  rollOutRow({ date: '2010-08-03', started: 60, active: 111, states: 9, population: 9000, source: 'a' }),
  rollOutRow({ date: '2008', stated: 3, claim: 'b', source: 'b' }),
  rollOutRow({ date: '2009-06', stated: 25, claim: 'c', source: 'b' }),
  rollOutRow({ date: '2010-01-12', stated: 50, claim: 'd', source: 'b' }),
  rollOutRow({ date: '2010-06-01', stated: 60, qualifier: 'more-than', claim: 'e', source: 'c' }),
];

/** Events inside and outside of that time. */
export const rollOutEvents = [
  eventOf('2008-10-27', 'Sharing goes live in the first county'),
  eventOf('2010-03', 'The program is explained to the states & counties'),
  eventOf('2014-11-20', 'The program ends'),
];

/** A few years with a missing part, a missing total, bounds and two editions. */
export const removalRows: RemovalRow[] = [
  removalRow({
    period: 'FY2008',
    removals: 300,
    convicted: 100,
    convicted_qualifier: 'about',
    edition: 'a',
    claims: 'x',
    source: 's',
  }),
  removalRow({
    period: 'FY2009',
    removals: 350,
    edition: 'a',
    claims: 'x',
    source: 's',
    reason: 'Not stated.',
  }),
  removalRow({
    period: 'FY2010',
    removals: 390,
    removals_qualifier: 'more-than',
    convicted: 195,
    convicted_qualifier: 'more-than',
    edition: 'b',
    claims: 'y',
    source: 't u',
  }),
  removalRow({ period: 'FY2011', removals: 397, convicted: 217, edition: 'b', claims: 'z', source: 't' }),
  removalRow({ period: 'FY2012', edition: 'b', reason: 'Nobody states it.' }),
];
