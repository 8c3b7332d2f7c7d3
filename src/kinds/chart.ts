import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { drawing } from './chart-drawing.ts';
import { rowPart } from './chart-rows.ts';
import { columnName, nameForm, rowSet, sentence, sentences, where } from './chart-words.ts';
import { common, field, heading, label, line, prose, word } from './field.ts';

/** What the cells of a column hold: dates are EDTF or a fiscal year, ids are separated by a space. */
const columnTypes = ['date', 'number', 'text', 'claims', 'sources', 'speakers', 'places'] as const;

const column = z.strictObject({
  name: field(nameForm, 'Its name in the files.', 'removals', 'The Removals'),
  title: field(label, 'Its heading.', 'Removals', ''),
  description: field(
    prose,
    'What its cells hold, in a sentence that says more than the heading; left out where a series says it, and for ids of claims and sources and words that bound a number.',
    'Counties active at the end of the day.',
    '',
  ).optional(),
  type: field(z.enum(columnTypes), 'What its cells hold.', 'number', 'count'),
  unit: field(
    line,
    'What its numbers count, in a word; every column of numbers has one.',
    'removals',
    '',
  ).optional(),
  counts: field(
    word('units'),
    'The unit by which its numbers are written in words, where the word above is none of the vocabulary.',
    'us-dollars',
    'US dollars',
  ).optional(),
  qualifier: field(
    columnName,
    'The column with the word that bounds or rounds its numbers.',
    'qualifier',
    '',
  ).optional(),
  inTable: field(
    z.literal(false),
    'False where a page shows it in the text of another.',
    false,
    true,
  ).optional(),
  asNote: field(
    z.literal(true),
    'True where a page shows it as a note below the table: a remark on single rows.',
    true,
    'yes',
  ).optional(),
  words: field(
    z.record(z.string(), label),
    'How readers see what its cells hold; the files keep what they hold.',
    { 'second-release': 'second release' },
    ['second release'],
  ).optional(),
});

const table = z.strictObject({
  where: field(where, 'The rows that it shows.', { has: ['year'] }, 7).optional(),
  lastOfMonth: field(
    z.strictObject({
      column: field(columnName, 'The rows that hold this column.', 'active', ''),
      date: field(columnName, 'The column of their days.', 'date', ''),
    }),
    'Of these rows the last of each month alone.',
    { column: 'active', date: 'date' },
    'active',
  ).optional(),
  sort: field(columnName, 'The date by which its rows are in order.', 'date', '').optional(),
});

const events = z.strictObject({
  track: field(word('tracks'), 'The track of the events.', 'program', 'The program'),
  importance: field(z.union([z.literal(1), z.literal(2), z.literal(3)]), 'Their importance.', 1, 4),
  most: field(z.int().positive(), 'How many are named at most.', 6, 0),
});

/** A chart: its form, its rows and its words. */
export const chart = defineKind({
  name: 'chart',
  plural: 'charts',
  files: 'data/charts/<id>.json',
  address: 'charts/<id>/',
  link: 'picture',
  schema: z.strictObject({
    ...common,
    order: field(z.int().positive(), 'Its place among all charts.', 1, 0),
    subject: field(word('chartSubjects'), 'What it is about, from the vocabulary.', 'reach', 'Its Reach'),
    question: field(
      heading,
      'The question that the chart answers, without a number.',
      'Where was it active?',
      '',
    ),
    title: field(
      z.array(sentence),
      'The finding in a line: the first of these whose values are there, or else the question.',
      ['{last_active} counties were active'],
      'Counties',
    ),
    subtitle: field(
      heading,
      'What is drawn, with its unit and kind of period.',
      'Counties active, by day',
      '',
    ),
    description: field(
      sentences,
      'The drawing in words, for readers who do not see it.',
      ['A line shows counties active.'],
      [],
    ),
    empty: field(heading, 'What is said where there are no rows.', 'The Record has no such count.', ''),
    notes: field(sentences, 'What a reader must beware of.', ['A request is not a grant.'], []),
    credit: field(
      heading,
      'What the rows are made of, where they name no source.',
      'the list of sources',
      '',
    ).optional(),
    rows: field(z.array(rowPart).min(1), 'What the rows are made of, in order.', [{ from: 'counties' }], []),
    sort: field(columnName, 'The date by which the rows are in order.', 'date', '').optional(),
    columns: field(
      z.array(column).min(1),
      'The columns of the table and of the files.',
      [{ name: 'date', title: 'Date', type: 'date' }],
      [],
    ),
    table: field(
      table,
      'The rows that a page shows; all where nothing is said.',
      { sort: 'date' },
      7,
    ).optional(),
    sets: field(
      z.record(nameForm, rowSet),
      'Sets of rows, by name, whose values the words use.',
      { known: { value: 'active' } },
      [],
    ).optional(),
    events: field(
      events,
      'The events that the drawing names.',
      { track: 'program', importance: 1, most: 6 },
      7,
    ).optional(),
    drawing: field(
      z.union([drawing, z.array(drawing).min(2)]),
      'The drawing, or several of them one below the other.',
      { form: 'spans', name: 'place', start: 'date', axis: 'day' },
      { form: 'pie' },
    ),
  }),
});

export type ChartData = z.infer<typeof chart.schema>;
export type ColumnData = ChartData['columns'][number];
