import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, day, field, heading, idForm, placeRef, prose, ref } from './field.ts';

/** How long the periods of a panel can be. */
export const periodLengths = ['month', 'quarter', 'year'] as const;

/** The tables that a panel can have: by county, by county and period, and by code of a year. */
export const panelTables = ['day', ...periodLengths, 'codes'] as const;

/** What a column can hold of a county, whatever the period. */
export const countyHolds = [
  'code',
  'state',
  'name',
  'day',
  'source-day',
  'reason',
  'reason-claim',
  'state-first-day',
  'state-last-day',
  'agreement',
  'agreement-claim',
  'population',
  'code-then',
  'code-change',
  'source',
] as const;

/** What a column can hold of a county in a period. */
export const periodHolds = [
  'period',
  'index',
  'active-first-day',
  'active-last-day',
  'share-active',
  'first-full-index',
  'first-index',
  'whole-state',
  'agreed',
  'program-share',
] as const;

/** What a column can hold of a code of one year. */
export const codeHolds = ['year', 'code-of-year'] as const;

/** What a page can count in a panel. */
export const panelCounts = [
  'counties',
  'undated',
  'after-middle-of-month',
  'after-june',
  'in-last-quarter',
  'month-moved',
  'quarter-moved',
  'year-moved',
  'last-to-start',
  'corrected',
  'parts-differ',
  'code-changed',
  'agreement-known',
] as const;

const year = z.int().min(1900).max(2100);
const name = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,31}$/, 'a column has at most 32 small letters, digits and "_"');

const column = z.strictObject({
  name: field(name, 'The name in the files; Stata takes 32 characters.', 'active_last_day', 'Active?'),
  holds: field(
    z.enum([...countyHolds, ...periodHolds, ...codeHolds]),
    'What the column holds; the program knows how to fill it.',
    'active-last-day',
    'active',
  ),
  year: field(year, 'The year of the codes, where the column holds codes.', 2020, '2020').optional(),
  title: field(heading, 'What it is, in a few words; the label in Stata.', 'Active on the last day', ''),
  description: field(
    prose,
    'What it holds and by which rule.',
    '1 if the county had begun by the last day.',
    '',
  ),
});

const table = z.strictObject({
  id: field(z.enum(panelTables), 'One row a county, a county and period, or a code.', 'month', 'week'),
  title: field(heading, 'What the table holds.', 'Counties by month', ''),
  description: field(
    prose,
    'One row of what, and what to know first.',
    'A row for each county and month.',
    '',
  ),
  packed: field(
    z.literal(true),
    'True where the CSV is long and is published as .csv.gz.',
    true,
    'no',
  ).optional(),
});

const agreement = z.strictObject({
  place: field(placeRef, 'The state.', 'CA', 'California'),
  claim: field(ref('claim'), 'The claim whose date is that of the signing.', 'letter-signed-2010', 'MOA'),
});

const columns = { title: 'Code', description: 'The code.' };

/**
 * A table of counties by period, made from the days of the table of places; the CSV beside it says which
 * codes became of which.
 */
export const panel = defineKind({
  name: 'panel',
  plural: 'panels',
  files: 'data/panels/<id>.json',
  table: {
    headings: ['fips', 'year', 'codes', 'since', 'what', 'source'],
    ids: { fips: 'place', source: 'source' },
    texts: ['what'],
  },
  schema: z.strictObject({
    ...common,
    id: field(idForm, 'The name of its files, as in /api/panel/county-month.csv.', 'county', 'County'),
    title: field(heading, 'What the panel is.', 'Counties by day, month, quarter, and year', ''),
    first: field(year, 'The first year of its periods.', 2004, '2004'),
    last: field(year, 'The last year of its periods.', 2016, '2016'),
    codesOf: field(year, 'The year whose codes name the rows.', 2010, '2010'),
    codeYears: field(
      z.array(year),
      'The years for which the table of codes gives all codes, in order.',
      [2000, 2010, 2020],
      ['2000'],
    ),
    program: field(
      z.strictObject({
        from: field(day, 'The first day of the program under its name.', '2008-10-27', '2008'),
        until: field(day, 'The last day.', '2014-11-20', '2014'),
        claims: field(z.array(ref('claim')).min(1), 'The claims that say so.', ['office-closes-2012'], []),
      }),
      'When the program ran under its name, for the columns that say so.',
      { from: '2008-10-27', until: '2014-11-20', claims: ['office-closes-2012'] },
      {},
    ),
    agreements: field(
      z.array(agreement),
      'The agreements with states whose date a claim gives.',
      [{ place: 'CA', claim: 'letter-signed-2010' }],
      ['CA'],
    ),
    tables: field(z.array(table).min(1), 'The tables, in order.', [{ id: 'day', ...columns }], []),
    columns: field(
      z.array(column).min(1),
      'The columns, in order; each is in every table that can hold it.',
      [{ name: 'fips', holds: 'code', ...columns }],
      [],
    ),
    counts: field(
      z.array(
        z.strictObject({
          of: field(z.enum(panelCounts), 'What is counted.', 'after-june', 'June'),
          words: field(heading, 'What readers see beside the number.', 'Began after June 30', ''),
        }),
      ),
      'What the page counts of the panel, in order.',
      [{ of: 'after-june', words: 'Began after June 30' }],
      [{ of: 'June' }],
    ),
    apart: field(
      z.array(
        z.strictObject({
          what: field(heading, 'Which places or codes, in a few words.', 'Territories', ''),
          codes: field(
            z.array(z.string().regex(/^\d{5}$/)),
            'Their codes, where they have some.',
            ['02231'],
            ['2231'],
          ).optional(),
          why: field(prose, 'Why the panel has no row for them.', 'The list gives no day for them.', ''),
        }),
      ),
      'Places and codes that have no row, said aloud.',
      [{ what: 'Territories', why: 'The list gives no day for them.' }],
      ['Territories'],
    ),
  }),
});

export type PanelColumn = z.infer<typeof column>;
export type PanelTable = z.infer<typeof table>;
