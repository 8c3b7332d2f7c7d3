import { z } from 'zod';
import { field, pattern } from './field.ts';

/** The name of a column of a chart, of a set of its rows, or of a value in its words. */
export const columnName = z.string().regex(/^[a-z]+(_[a-z]+)*$/, 'a name is lower-case words joined by "_"');

const names = z.array(columnName).min(1);
const cellValue = z.union([z.string(), z.number()]);
const pair = z.tuple([columnName, columnName]);

/** A sentence with places for values. It is left out where a value of it, or one that it waits for, is not there. */
export const sentence = z.union([
  pattern,
  z.strictObject({
    say: field(pattern, 'The sentence.', 'For {missing_count, number} years no sum was seen.', ''),
    when: field(
      names,
      'Values that must be there beside those in the sentence.',
      ['both_several'],
      [],
    ).optional(),
    unless: field(names, 'Values of which none may be there.', ['others_count'], []).optional(),
  }),
]);

/** Sentences, in order. */
export const sentences = z.array(sentence).min(1);

/** Which rows are meant: those for which all of this holds. */
export const where = z.strictObject({
  has: field(names, 'Columns that hold a value.', ['removals'], []).optional(),
  lacks: field(names, 'Columns that are empty.', ['convicted'], []).optional(),
  is: field(
    z.record(columnName, cellValue),
    'What columns hold.',
    { edition: 'second release' },
    7,
  ).optional(),
  isNot: field(
    z.record(columnName, cellValue),
    'What columns do not hold.',
    { edition: 'months' },
    7,
  ).optional(),
  atLeast: field(
    z.record(columnName, z.number()),
    'The least number of columns.',
    { share: 50 },
    7,
  ).optional(),
  more: field(
    pair,
    'Two columns, the first of which holds the larger number.',
    ['border', 'interior'],
    ['border'],
  ).optional(),
  notMore: field(
    pair,
    'Two columns, the first of which does not hold the larger number.',
    ['border', 'interior'],
    ['border'],
  ).optional(),
  day: field(
    columnName,
    'A column whose date is a day, not a month or a year.',
    'date',
    'The Date',
  ).optional(),
});

/** A set of rows whose values the words may use by its name: `<set>_count`, `<set>_first_<column>` … */
export const rowSet = z.strictObject({
  where: field(where, 'The rows of the set; all where nothing is said.', { has: ['active'] }, 7).optional(),
  value: field(
    columnName,
    'The column by which rows are the least or the most; rows without a value there are left out.',
    'active',
    'The Count',
  ).optional(),
  percent: field(
    pair,
    'In place of one column: a part and its whole, as whole percent.',
    ['convicted', 'removals'],
    ['convicted'],
  ).optional(),
  distance: field(
    pair,
    'In place of one column: a number, and the column that gives what it is compared with: the last before it by date.',
    ['stated', 'active'],
    ['stated'],
  ).optional(),
  group: field(
    columnName,
    'One row stands for all of the same text in this column (a form such as `date_year` too); its value is their sum or, without `value`, their count.',
    'speaker',
    'The Speaker',
  ).optional(),
  alone: field(z.literal(true), 'With `group`: only groups of a single row.', true, 'yes').optional(),
  leading: field(
    z.literal(true),
    'With `group`: the largest groups, as few as make more than half of all.',
    true,
    'yes',
  ).optional(),
  run: field(
    columnName,
    'The longest run of such rows with the same text in this column.',
    'edition',
    '',
  ).optional(),
  order: field(
    z.union([z.literal('most'), z.array(z.string()).min(1)]),
    'The order: the most first, or the texts of the grouped column in order.',
    'most',
    [],
  ).optional(),
  item: field(
    z.union([sentence, sentences]),
    'How a row is written in lists; with several, a row gives each whose values it has.',
    '{removals} in {period_year}',
    '',
  ).optional(),
});

export type Sentence = z.infer<typeof sentence>;
export type Where = z.infer<typeof where>;
export type RowSet = z.infer<typeof rowSet>;
