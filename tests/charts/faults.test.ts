import { describe, expect, test } from 'vitest';
import { goodFiles, goodFilesWith, load, overlay, textFile, textOf } from '../checks/fixture-files.ts';

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
  [
    'a figure that the claim has not',
    spans,
    '"label": "First county"',
    '"label": "First county", "figure": "all"',
    'there is no figure of this claim "all"',
  ],
  [
    'a figure that is not said, of a claim with several',
    spans,
    '"claims": ["counties-asked"]',
    '"claims": ["lamps-fy2011"], "cells": { "date": "value" }',
    'its figures are total, north, south',
  ],
  [
    'a part of a figure of which the claim has not the whole',
    spans,
    '"claims": ["counties-asked"]',
    '"claims": ["lamps-fy2010"], "cells": { "date": "part" }',
    'this claim has no figure "all", so that "part" is empty',
  ],
  [
    'a last date where the claims have one date',
    spans,
    '"label": "First county"',
    '"label": "First county", "openEnd": true',
    'this row has no second date',
  ],
  [
    'a text by which rows of a series are chosen and that none has',
    bars,
    '"series": "lamps",',
    '"series": "lamps", "where": { "isNot": { "reason": "No one knew." } },',
    'there is no row with reason "No one knew."',
  ],
  [
    'a column by which rows of a series are chosen and that it has not',
    bars,
    '"series": "lamps",',
    '"series": "lamps", "where": { "isNot": { "raisin": "No one counted." } },',
    'there is no column of the series "raisin"',
  ],
  [
    'two columns of one heading',
    bars,
    '"title": "In the north"',
    '"title": "Lamps"',
    '"Lamps" is the heading of a column twice',
  ],
  [
    'two marks of one meaning',
    bars,
    '"whole": "in the south"',
    '"whole": "in the north"',
    '"in the north" is in the key twice',
  ],
  [
    'two words of a column that are one',
    bars,
    '"title": "Edition",',
    '"title": "Edition", "words": { "the office’s own count": "own", "other": "own" },',
    '"own" is a word of this column twice',
  ],
  [
    'a number and a date of two rows',
    bars,
    '{known_most} lamps in {known_most_period}',
    '{known_first_lamps} in {known_last_period}',
    'has the number of the first row of known, and the date of the last',
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

  test.each([
    [
      'a row that ends before it begins, at the row',
      [
        ['["counties-not-asked"]', '["counties-not-asked", "first-county-active"]'],
        ['"axis"', '"end": "end", "axis"'],
        ['"columns": [', '"columns": [{ "name": "end", "title": "End", "type": "date" },'],
      ],
      'it runs from 2012-06-20 to 2010-03-02',
    ],
    [
      'dots of two rows with one label, at the label',
      [
        ['"form": "spans",', '"form": "dots", "count": "lit", "label": "{what}",'],
        ['"name": "what",\n    "start": "date",', ''],
        ['"columns": [', '"columns": [{ "name": "lit", "title": "Lit", "type": "number", "unit": "lamps" },'],
        ['"counties-asked"], "label": "Letters to counties"', '"lamps-fy2011-friends"], "label": "Lamps"'],
        ['"counties-not-asked"], "label": "Audit"', '"lamps-fy2010"], "label": "Lamps"'],
        ['"sort": "date",', ''],
        ['{ "what": "label" }', '{ "what": "label", "lit": "value" }'],
      ],
      '"Lamps" is the label of a row twice',
    ],
  ])('%s', (_, edits, message) => {
    const text = edits.reduce(
      (old, [from = '', to = '']) => {
        expect(old).toContain(from);
        return old.replace(from, to);
      },
      textOf(goodFiles(), spans),
    );
    const { problems } = load(overlay(goodFiles(), [textFile(spans, text)]));
    const found = problems.filter(({ rule }) => rule === 'chart-holds');
    expect(found.map((problem) => problem.message).join()).toContain(message);
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
