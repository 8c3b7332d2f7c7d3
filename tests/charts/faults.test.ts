import { describe, expect, test } from 'vitest';
import { goodFilesWith, load } from '../checks/fixture-files.ts';

const bars = 'data/charts/lamps-by-year.json';
const spans = 'data/charts/first-lamps.json';

/** What is put in the place of what in which chart of the fixture, and what the problem says. */
const faults: [what: string, file: string, old: string, text: string, message: string][] = [
  [
    'a column that the chart has not',
    bars,
    '{ "lacks": ["lamps"] }',
    '{ "lacks": ["lambs"] }',
    'there is no column "lambs"',
  ],
  [
    'a column that the chart has not, as a key',
    spans,
    '"cells": { "what": "label" }',
    '"cells": { "that": "label" }',
    'there is no column "that"',
  ],
  [
    'a form that no column has',
    bars,
    '"label": "period_year"',
    '"label": "period_decade"',
    'there is no column or form of one "period_decade"',
  ],
  [
    'a field that the rows have not',
    spans,
    '"cells": { "what": "label" }',
    '"cells": { "what": "title" }',
    'there is no field "title"',
  ],
  [
    'a claim without the date by which rows are in order',
    spans,
    '"counties-not-asked"',
    '"lamps-fy2010"',
    'this gives a row without date',
  ],
  [
    'a claim that states no number where each must',
    spans,
    '"from": "claims",',
    '"from": "claims", "number": true,',
    'this claim states no single number',
  ],
  [
    'rows that nothing gives',
    bars,
    '"from": "series",\n      "series": "lamps",\n      "set": { "edition": "the office’s own count" }',
    '"from": "measure", "measure": "lamps-lit", "time": "date", "cells": { "period": "time" }',
    'nothing gives a row for this part',
  ],
  [
    'a column that nothing fills',
    bars,
    '"set": { "edition": "the office’s own count" }',
    '"cells": { "lamps": "so_far" }',
    'nothing fills the column "edition"',
  ],
  [
    'a text that no row has',
    bars,
    '"where": { "has": ["lamps"] }',
    '"where": { "is": { "edition": "counted by friends" } }',
    'there is no row with edition "counted by friends"',
  ],
  [
    'a value that no rows give',
    bars,
    '{missing_period_runs}',
    '{missing_period_years}',
    'there is no value "missing_period_years"',
  ],
  ['a place that another chart has', spans, '"order": 2', '"order": 1', 'has this place'],
];

describe('a chart is a problem that names', () => {
  test.each(faults)('%s', (_, file, old, text, message) => {
    const problems = load(goodFilesWith(file, old, text)).problems.filter(
      ({ rule }) => rule === 'chart-holds',
    );
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
    for (const problem of problems)
      expect([problem.file.split('/')[1], problem.line > 1]).toEqual(['charts', true]);
  });

  test('a misspelled field of a drawing, at the field', () => {
    const [problem] = load(goodFilesWith(bars, '"narrowAxis"', '"narowAxis"')).problems.filter(
      ({ message }) => message.startsWith('there is no field'),
    );
    expect(problem?.message).toBe('there is no field "narowAxis"');
    expect(problem?.fix).toContain('Did you mean "narrowAxis"?');
  });

  test('a claim that the Record has not: the rule on references says so, and no row is lost in silence', () => {
    const { problems } = load(goodFilesWith(spans, '"counties-not-asked"', '"counties-never-asked"'));
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`reference-known ${spans}`]);
  });
});
