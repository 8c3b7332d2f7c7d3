import { z } from 'zod';
import { drawnColumn as column, drawnScale as scale } from './chart-drawing-parts.ts';
import { timePlot } from './chart-time-plot.ts';
import { nameForm, sentences, where } from './chart-words.ts';
import { field, label, pattern } from './field.ts';

const layerKind = z.enum(['undivided', 'whole', 'share']);
const axis = field(
  label,
  'What is counted, and over which kind of period.',
  'removals in the fiscal year',
  '',
);

const layer = z.strictObject({
  column: column('The column whose number is the length.'),
  kind: field(
    layerKind,
    'A whole that is divided, one that is not (`undivided`), or a part of it (`share`).',
    'share',
    'bar',
  ),
  where: field(where, 'The rows that have this layer.', { has: ['convicted'] }, 7).optional(),
  on: column('The column of the layer on which this one stands.').optional(),
});

const bars = z.strictObject({
  form: z.literal('bars'),
  group: column('The column whose texts head groups of bars that are not compared.'),
  label: field(nameForm, 'The column, or a form of one, that names a bar.', 'period_year', 'The Year'),
  layers: field(
    z.array(layer).min(1),
    'The layers, the outermost first.',
    [{ column: 'sum', kind: 'share' }],
    [],
  ),
  where: field(where, 'The rows that are drawn.', { isNot: { edition: 'months' } }, 7).optional(),
  value: axis,
  period: field(label, 'The kind of period of a bar.', 'fiscal year, October to September', ''),
  narrowAxis: field(
    label,
    'Both in one line, for a narrow drawing.',
    'removals in the fiscal year, October to September',
    '',
  ),
  key: field(
    z.partialRecord(layerKind, label),
    'What each kind of layer is.',
    { share: 'with a conviction' },
    { bar: 'all' },
  ),
  undivided: field(
    label,
    'What is written into a bar that is not divided.',
    'part not stated',
    '',
  ).optional(),
  scale: scale.optional(),
});

const rankedBar = z.strictObject({
  column: column('The column whose number is the length.'),
  kind: field(layerKind, 'How it is filled.', 'share', 'bar'),
  label: field(
    pattern,
    'What is written in or beside it; the number where nothing is said.',
    '{share} without',
    '',
  ).optional(),
  where: field(where, 'The rows that have this bar.', { has: ['number'] }, 7).optional(),
  per: field(
    z.number().positive(),
    'How many of what its column counts make one of what the axis counts: 24 for hours on an axis of days.',
    24,
    0,
  ).optional(),
});

const rankedBars = z.strictObject({
  form: z.literal('ranked-bars'),
  group: column('The column whose texts head groups of bars.').optional(),
  heading: column('The column that says what a bar is of.'),
  remark: field(pattern, 'What stands below the heading.', '{publisher}, {period}', '').optional(),
  bars: field(z.array(rankedBar).min(1), 'The bars of a row.', [{ column: 'number', kind: 'share' }], []),
  lacking: field(label, 'What a row says that has no bar.', 'no limit found', '').optional(),
  axis,
  key: field(
    z.partialRecord(layerKind, label),
    'What each way of filling a bar is.',
    { share: 'as the source states it' },
    { bar: 'all' },
  ).optional(),
  whole: field(z.number().positive(), 'The whole of which each bar is a part.', 100, 0).optional(),
  scale: scale.optional(),
  limits: field(
    z.literal(true),
    'True where the numbers are limits by a rule: a bar of at most so much ends closed, and one of at least so much goes on with an arrow.',
    true,
    'yes',
  ).optional(),
  course: field(
    z.strictObject({
      start: column('The moment at which a row begins; a row without one is not on the line.'),
      end: column('The moment at which it ends.'),
      between: field(
        label,
        'What is written where a row begins later than the one before it ends.',
        'the local case: not shown',
        '',
      ),
      axis: field(label, 'What the line shows, and what its ticks are.', 'a tick is a day', ''),
    }),
    'The columns by which rows follow each other on one line, drawn above the bars: to scale where a row has a bar, dotted where it has none.',
    { start: 'begins', end: 'ends', between: 'the local case: not shown', axis: 'a tick is a day' },
    { start: 'begins' },
  ).optional(),
});

const spans = z.strictObject({
  form: z.literal('spans'),
  name: column('The column that names a row.'),
  start: column('The date of a point, or of the start.'),
  end: column('The date of the end; left out where rows are points.').optional(),
  last: column('The last date that is known of a row without an end.').optional(),
  told: field(
    z.strictObject({
      start: field(sentences, 'What began: the first of these whose values are there.', ['{start}'], []),
      end: field(sentences, 'What ended, likewise.', ['{ended}, {end}'], []).optional(),
    }),
    'What is written at the ends of a bar.',
    { start: ['{start}'] },
    { end: ['{end}'] },
  ).optional(),
  key: field(
    z.partialRecord(z.enum(['span', 'exact', 'vague']), label),
    'What a bar, a point, and a broken outline mean.',
    { exact: 'day is known' },
    { point: 'day' },
  ).optional(),
  axis,
});

const strips = z.strictObject({
  form: z.literal('strips'),
  section: column('The column whose texts head groups of strips.').optional(),
  group: column('The column that names a strip.'),
  note: field(
    sentences,
    'What stands at the end of a strip; its values are those of the sets, among the rows of the strip.',
    ['{known_sum, number} in all'],
    [],
  ).optional(),
  value: column('The column whose number is the height.'),
  time: column('The date from which the value holds.'),
  holds: field(z.enum(['until-next', 'year']), 'How long a value holds.', 'year', 'month'),
  counts: field(label, 'What the height counts, with its unit.', 'height of a bar: sources of the year', ''),
  full: field(z.number().positive(), 'The least that a full strip stands for.', 100, 0),
  daysBeyond: field(z.int().min(0), 'Days that the axis reaches beyond the last change.', 60, -1),
  period: field(label, 'What the axis of time shows.', 'calendar year', ''),
});

const estimates = z.strictObject({
  form: z.literal('estimates'),
  group: column('The column whose texts head groups.'),
  finding: column('The column that says what was found.'),
  remark: field(
    sentences,
    'What stands below it: the first of these whose values are there.',
    ['{study}: {amount}', '{study}'],
    [],
  ),
  direction: column('The column that says in which column the mark stands.'),
  columns: field(z.array(label).min(1), 'The columns of marks, from left to right.', ['lower', 'higher'], []),
  hollow: field(z.array(label), 'The columns whose marks are hollow.', ['no effect'], 'no effect'),
  key: field(
    z.partialRecord(z.enum(['filled', 'hollow']), label),
    'What a filled and a hollow mark mean.',
    { hollow: 'no effect' },
    { ring: 'no effect' },
  ).optional(),
  axis,
});

const dots = z.strictObject({
  form: z.literal('dots'),
  count: column('The column whose whole number is how many dots a row has; the first row has them all.'),
  label: field(
    pattern,
    'What stands beside the dots of a row.',
    '{rate_number, number} led to a removal',
    '',
  ),
  axis,
});

/** A drawing of rows: its form, and which columns it draws. */
export const drawing = z.discriminatedUnion('form', [
  bars,
  rankedBars,
  spans,
  strips,
  estimates,
  dots,
  timePlot,
]);

export type Drawing = z.infer<typeof drawing>;
/** A drawing of one form. */
export type DrawingOf<F extends Drawing['form']> = Extract<Drawing, { form: F }>;
