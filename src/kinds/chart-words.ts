import { z } from 'zod';
import { field, pattern } from './field.ts';
import { marked } from './marks.ts';

/** The form of the name of a column of a chart, of a set of its rows, or of a value in its words. */
export const nameForm = z.string().regex(/^[a-z]+(_[a-z]+)*$/, 'a name is lower-case words joined by "_"');

/** The name of a column of the chart. */
export const columnName = marked(nameForm, { column: true });

const values = z.array(nameForm).min(1);
const cellValue = z.union([z.string(), z.number()]);
const pair = z.tuple([columnName, columnName]);

/**
 * A sentence with places for values. It is left out where a value of it, or one that it waits for, is not
 * there.
 */
export const sentence = z.union([
  pattern,
  z.strictObject({
    say: field(pattern, 'The sentence.', 'For {missing_count, number} years no sum was seen.', ''),
    when: field(
      values,
      'Values that must be there beside those in the sentence.',
      ['both_several'],
      [],
    ).optional(),
    unless: field(values, 'Values of which none may be there.', ['others_count'], []).optional(),
  }),
]);

/** Sentences, in order. */
export const sentences = z.array(sentence).min(1);

/**
 * Returns the form of which rows are meant, those for which all of it holds, from the form of the names of
 * their columns.
 */
export const whereOf = (name: typeof nameForm) => {
  const names = z.array(name).min(1);
  const pair = z.tuple([name, name]);
  return z.strictObject({
    has: field(names, 'Columns that hold a value.', ['removals'], []).optional(),
    lacks: field(names, 'Columns that are empty.', ['convicted'], []).optional(),
    is: field(
      z.record(nameForm, cellValue),
      'What columns hold.',
      { edition: 'second release' },
      7,
    ).optional(),
    isNot: field(
      z.record(nameForm, cellValue),
      'What columns do not hold.',
      { edition: 'months' },
      7,
    ).optional(),
    atLeast: field(
      z.record(nameForm, z.number()),
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
    day: field(name, 'A column whose date is a day, not a month or a year.', 'date', 'The Date').optional(),
  });
};

/** Which rows of the chart are meant. */
export const where = whereOf(columnName);

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
    nameForm,
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
