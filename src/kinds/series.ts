import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, heading, idForm, prose, word } from './field.ts';

/** The kinds of period a series can run over. */
export const periodKinds = ['day', 'month', 'year', 'fiscal-year'] as const;

const column = z.strictObject({
  name: field(z.string().regex(/^[a-z0-9_]+$/), 'The heading in the CSV.', 'removals', 'Removals'),
  type: field(z.enum(['string', 'integer', 'number', 'date']), 'Table Schema type.', 'integer', 'int'),
  title: field(heading, 'The heading that readers see.', 'Removals', ''),
  description: field(prose, 'What the column holds.', 'Removals by ICE in the period.', ''),
  unit: field(
    word('units'),
    'Unit of the values, from the vocabulary; every column of values has one.',
    'removals',
    'Removals',
  ).optional(),
  measure: field(
    word('measures'),
    'The measure of the values, from the vocabulary.',
    'ice-removals',
    'ICE removals',
  ).optional(),
  controlTotal: field(
    z.number(),
    'The sum of the values of the column, by which a slip in one cell shows; every column of values has one.',
    788_906,
    '788,906',
  ).optional(),
  cumulative: field(z.boolean(), 'True where values may only rise.', true, 'yes').optional(),
});

const sum = z.strictObject({
  total: field(z.string(), 'The column that holds the total.', 'removals', 3),
  parts: field(
    z.array(z.string()).min(2),
    'The columns that add up to it.',
    ['interior', 'border'],
    ['interior'],
  ),
});

/**
 * A table of values over periods: a Frictionless Data Resource with a Table Schema, beside a CSV of the same
 * name.
 */
export const series = defineKind({
  name: 'series',
  plural: 'series',
  files: 'data/series/<id>.json',
  table: { ids: { source: 'source', claims: 'claim' }, texts: ['reason'] },
  address: 'data/#<id>',
  link: 'words',
  schema: z.strictObject({
    ...common,
    name: field(idForm, 'Frictionless name; equal to the id.', 'ice-removals', 'ICE removals'),
    title: field(heading, 'What the table holds.', 'ICE removals by fiscal year', ''),
    description: field(
      prose,
      'Edition, definitions and what to beware of, in Markdown.',
      'Fiscal years run from October to September.',
      '',
    ),
    missing: field(
      prose,
      'What the table lacks because nobody is known to state it, in Markdown.',
      'Fiscal years before 2005 and after 2017; any split by state.',
      '',
    ),
    path: field(
      z.string().regex(/^[a-z0-9-]+\.csv$/),
      'The CSV file beside this one.',
      'ice-removals.csv',
      'C:\\removals.csv',
    ),
    periods: field(z.enum(periodKinds), 'The kind of period of the rows.', 'fiscal-year', 'FY'),
    schema: field(
      z.strictObject({
        fields: field(
          z.array(column).min(3),
          'The columns, in order.',
          [
            { name: 'period', type: 'string', title: 'Fiscal year', description: 'The period.' },
            {
              name: 'removals',
              type: 'integer',
              title: 'Removals',
              description: 'The values.',
              unit: 'removals',
              controlTotal: 788_906,
            },
            { name: 'source', type: 'string', title: 'Source', description: 'Who says so.' },
          ],
          [],
        ),
        primaryKey: field(z.array(z.string()).min(1), 'The columns that name a row.', ['period'], []),
        missingValues: field(
          z.array(z.string()),
          'What stands for a value that nobody states.',
          [''],
          'none',
        ),
      }),
      'Table Schema of the CSV.',
      {
        fields: [
          { name: 'period', type: 'string', title: 'Fiscal year', description: 'The period.' },
          {
            name: 'removals',
            type: 'integer',
            title: 'Removals',
            description: 'The values.',
            unit: 'removals',
            controlTotal: 788_906,
          },
          { name: 'source', type: 'string', title: 'Source', description: 'Who says so.' },
        ],
        primaryKey: ['period'],
        missingValues: [''],
      },
      {},
    ),
    sums: field(
      z.array(sum),
      'Totals and the parts that must add up to them.',
      [{ total: 'removals', parts: ['interior', 'border'] }],
      [{ total: 'removals' }],
    ).optional(),
  }),
});
