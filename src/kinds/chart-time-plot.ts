import { z } from 'zod';
import { drawnColumn, drawnScale } from './chart-drawing-parts.ts';
import { pattern, field, label } from './field.ts';
import { where } from './chart-words.ts';

const shape = z.enum(['round', 'square', 'flat']);

const keyEntry = z.strictObject({
  shows: field(
    z.enum(['round', 'square', 'flat', 'range', 'hollow', 'hollow-range', 'long']),
    'The marks that it names; it is left out where there are none.',
    'hollow',
    'star',
  ),
  words: field(
    pattern,
    'What they are; `{hedges}` are the words that bound or round the hollow ones.',
    'stated as {hedges}',
    '',
  ),
});

/** A drawing over time: a line, marks of what was stated, or both. */
export const timePlot = z.strictObject({
  form: z.literal('time-plot'),
  unit: field(
    z.array(label).min(1),
    'What is counted: in full, and shorter for where that is too long.',
    ['counties active at the end of the day', 'counties active'],
    [],
  ),
  time: drawnColumn('The date of a mark or of a point of the line.'),
  line: field(
    z.strictObject({
      column: drawnColumn('The column that the line shows.'),
      end: field(pattern, 'What stands at its end.', '{active_number, plural, other {# counties}}', ''),
      half: field(
        pattern,
        'What stands where it first reaches half of its end.',
        'half by {date}',
        '',
      ).optional(),
    }),
    'A line that rises in steps.',
    { column: 'active', end: '{active}' },
    'active',
  ).optional(),
  marks: field(
    z.strictObject({
      column: drawnColumn('The column whose number is stated.'),
      to: drawnColumn('The column with the other end of a range.').optional(),
      qualifier: drawnColumn(
        'The column with the word that bounds or rounds the number, where its own column names none.',
      ).optional(),
      signed: field(z.literal(true), 'True where numbers above zero have a plus sign.', true, 1).optional(),
      quiet: field(
        z.literal(true),
        'True where they are small, below the line, and without their numbers.',
        true,
        'yes',
      ).optional(),
      numbered: field(
        z.int().positive(),
        'How many have their number beside them, those farthest from zero; all where nothing is said.',
        6,
        0,
      ).optional(),
      shapes: field(
        z.strictObject({
          column: drawnColumn('The column by which marks differ in shape.'),
          of: field(
            z.record(z.string(), shape),
            'The shape for each of its texts.',
            { all: 'round' },
            { all: 'star' },
          ),
        }),
        'How marks differ in shape.',
        { column: 'counted', of: { all: 'round' } },
        { column: 'counted' },
      ).optional(),
    }),
    'Values that somebody stated, as marks that are not joined.',
    { column: 'stated' },
    'stated',
  ).optional(),
  key: field(
    z.array(keyEntry),
    'The key of the marks.',
    [{ shows: 'round', words: 'exact' }],
    'exact',
  ).optional(),
  where: field(where, 'The rows that are drawn.', { is: { edition: 'months' } }, 7).optional(),
  scale: drawnScale.optional(),
  period: field(label, 'What the axis of time shows.', 'day, by calendar year', ''),
  low: field(z.literal(true), 'True for a drawing of less height, below another.', true, 1).optional(),
});
