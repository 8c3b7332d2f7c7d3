import { z } from 'zod';
import { directions } from './claim.ts';
import { nameForm, whereOf } from './chart-words.ts';
import { field, label, ref, word } from './field.ts';

const cells = field(
  z.record(nameForm, nameForm),
  'Which field of what the rows are made of a column holds, where the two have different names.',
  { date: 'day' },
  ['day'],
);
const set = field(
  z.record(nameForm, label),
  'What columns hold in all of these rows.',
  { edition: 'second release' },
  ['second release'],
);
const common = { cells: cells.optional(), set: set.optional() };
const measure = field(word('measures'), 'The measure, from the vocabulary.', 'ice-removals', 'ICE removals');

const ofSeries = z.strictObject({
  from: z.literal('series'),
  series: field(ref('series'), 'The series; its columns are the fields.', 'ice-removals', 'ICE removals'),
  where: field(
    whereOf(nameForm),
    'Which of its rows; all where nothing is said.',
    { has: ['detainers'] },
    7,
  ).optional(),
  stating: field(
    nameForm,
    'The column of the series whose number the claims and sources of a row must state to be kept.',
    'detainers',
    '',
  ).optional(),
  reasonWithout: field(
    nameForm,
    'The reason of a row is kept only where this column of the series is empty.',
    'detainers',
    '',
  ).optional(),
  ...common,
});

const claimItem = z.strictObject({
  claims: field(
    z.array(ref('claim')).min(1),
    'The claim, or the claims of the start and the end.',
    ['goal'],
    [],
  ),
  label: field(label, 'What the row is called.', 'San Francisco', ''),
  figure: field(
    label,
    'The key of the figure that is meant; the one without a key where nothing is said.',
    'none',
    '',
  ).optional(),
  openEnd: field(
    z.literal(true),
    'True where no source states an end: the second date is then the field `last`, not `end`.',
    true,
    'yes',
  ).optional(),
  ...common,
});

const ofClaims = z.strictObject({
  from: z.literal('claims'),
  number: field(z.literal(true), 'True where each claim must state one number.', true, 'yes').optional(),
  per: field(
    z.number().positive(),
    'The number of the first row for which the field `rate` counts the others.',
    1000,
    0,
  ).optional(),
  items: field(z.array(claimItem).min(1), 'The rows, in order.', [{ claims: ['goal'], label: 'Goal' }], []),
  ...common,
});

const ofMeasure = z.strictObject({
  from: z.literal('measure'),
  measure,
  beside: field(
    z.record(nameForm, word('measures')),
    'Other measures: what the same publisher states for the same period stands in the same row, in these fields.',
    { border: 'ice-border-removals' },
    ['ice-border-removals'],
  ).optional(),
  time: field(
    z.enum(['date', 'period', 'either', 'end']),
    'The time of a row: the date of the claim, its period, the one that it has, or the end of what it covers. Claims without it are left out.',
    'date',
    'year',
  ),
  country: field(z.literal(true), 'True where claims on a place are left out.', true, 'yes').optional(),
  also: field(
    z.array(ref('claim')).min(1),
    'Claims that name a place and yet count for the whole country.',
    ['goal'],
    [],
  ).optional(),
  plans: field(z.literal(false), 'False where plans are left out.', false, true).optional(),
  ranges: field(
    z.literal('at-least'),
    'A range counts as at least its lower end; without this, ranges are left out.',
    'at-least',
    'middle',
  ).optional(),
  duringActivation: field(
    z.literal(true),
    'Only dates of the time in which counties were activated.',
    true,
    'yes',
  ).optional(),
  merge: field(z.literal(true), 'The same number for the same time is one row.', true, 'yes').optional(),
  ...common,
});

const ofCounties = z.strictObject({ from: z.literal('counties'), ...common });
const ofStates = z.strictObject({ from: z.literal('states'), ...common });
const ofCompared = z.strictObject({ from: z.literal('compared'), measure, ...common });
const ofSpeakers = z.strictObject({ from: z.literal('speakers'), ...common });
const ofStudies = z.strictObject({
  from: z.literal('studies'),
  items: field(
    z
      .array(
        z.strictObject({
          claims: field(
            z.array(ref('claim')).min(1),
            'The claims on the final version of one study; the first gives the direction.',
            ['goal'],
            [],
          ),
          finding: field(label, 'What it found, in plain words.', 'Victims reported fewer crimes', ''),
          basis: field(label, 'What kind of work it is, and how we know it.', 'journal article', ''),
          study: field(
            label,
            'Who made it, and when, where its sources do not name them as authors.',
            'Baumer and Xie, 2023',
            '',
          ).optional(),
          apart: field(
            label,
            'What heads it below all subjects, where it is about another time or program than the others.',
            'After the program',
            '',
          ).optional(),
        }),
      )
      .min(1),
    'The studies, in order.',
    [{ claims: ['goal'], finding: 'Fewer crimes were reported', basis: 'journal article' }],
    [],
  ),
  directions: field(
    z.partialRecord(z.enum(directions), label),
    'The directions that are drawn, and how they are named.',
    { up: 'higher' },
    { sideways: 'other' },
  ),
  estimate: field(
    word('unmeasured'),
    'The reason without a measure by which a figure is known to be an estimate.',
    'estimate',
    'An estimate',
  ),
  speaker: field(
    word('speakers'),
    'The kind of speaker whose document, among the sources, is the study itself.',
    'research',
    'Research!',
  ),
  ...common,
});

/** What rows are made of. */
export const rowPart = z.discriminatedUnion('from', [
  ofSeries,
  ofClaims,
  ofMeasure,
  ofCounties,
  ofStates,
  ofCompared,
  ofStudies,
  ofSpeakers,
]);

export type RowPart = z.infer<typeof rowPart>;
/** What rows of one kind are made of. */
export type PartOf<F extends RowPart['from']> = Extract<RowPart, { from: F }>;
