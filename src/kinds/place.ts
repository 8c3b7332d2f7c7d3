import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { edtf, field, label, placeId, ref } from './field.ts';
import { marked } from './marks.ts';

/** What the second source of county dates says of a county. */
export const crosschecks = ['month-agrees', 'month-differs', 'no-date', 'not-listed'] as const;

/**
 * What was done where a row of the source could not be taken as it is: its date contradicts itself or others,
 * or its code is of another year.
 */
const datings = ['parts-differ', 'day-corrected', 'code-changed'] as const;

const usps = marked(z.string().regex(/^[A-Z]{2}$/, 'a state is a USPS code (TX)'), {
  ref: 'place',
  itself: true,
});

/** Returns the record of a row: the id is the code by which links name the place, numbers are numbers. */
function read(cells: { readonly [heading: string]: string }) {
  const { fips = '', state, population, formerIds } = cells;
  return {
    ...cells,
    ...(population !== undefined && { population: Number(population) }),
    ...(formerIds !== undefined && { formerIds: formerIds.split(' ') }),
    id: fips.length === 2 ? state : fips,
  };
}

/** A state (id: USPS) or a county of the 2010 Census (id: FIPS), a row of `data/places/`. */
export const place = defineKind({
  name: 'place',
  plural: 'places',
  rows: { tables: ['data/places/states.csv', 'data/places/counties.csv'], read },
  link: 'words',
  schema: z
    .strictObject({
      id: field(placeId, 'USPS code of a state, FIPS code of a county.', '48201', 'Harris'),
      fips: field(
        z.string().regex(/^\d{2}(\d{3})?$/),
        'The FIPS code: two characters for a state, five for a county.',
        '48201',
        '4820',
      ),
      state: field(usps, 'The postal code of the state.', 'TX', 'Texas'),
      name: field(label, 'The full name.', 'Harris County', ''),
      status: field(
        z.enum(['state', 'district']),
        'For the row of a state: whether it is a state, or a federal district that is none.',
        'district',
        'DC',
      ).optional(),
      activated: field(
        edtf,
        'The first day on which fingerprints taken there were checked.',
        '2008-10-27',
        '10/27/2008',
      ).optional(),
      population: field(
        z.int().nonnegative(),
        'The number of people in the 2010 Census.',
        4092459,
        -1,
      ).optional(),
      crosscheck: field(
        z.enum(crosschecks),
        'Whether a second list of dates, which shows only months, gives the same month (month-agrees) or a different one (month-differs), includes the place without a date (no-date), or does not include it (not-listed).',
        'month-agrees',
        'ok',
      ).optional(),
      dating: field(
        z.enum(datings),
        'How we determined the date, where the source does not simply state it: parts of the source’s own date contradict each other (parts-differ), we use a different day than the source (day-corrected), or the place has a different code in another year (code-changed).',
        'code-changed',
        'odd',
      ).optional(),
      source: field(ref('source'), 'The source of the date.', 'lamp-register-2026', 'PNAS').optional(),
      sourceDay: field(
        edtf,
        'The date in the source, where the Record gives a different date.',
        '2011-05-31',
        '5/31/2011',
      ).optional(),
      reason: field(
        label,
        'Why the date in the Record differs from the date in its source; goes with sourceDay.',
        'day and month are swapped in the source',
        '',
      ).optional(),
      claim: field(
        ref('claim'),
        'The claim that shows the difference; goes with sourceDay.',
        'first-county-active',
        'The letter',
      ).optional(),
      note: field(label, 'Anything unusual about the row.', 'three older codes carried over', '').optional(),
      formerIds: field(
        z.array(placeId),
        'Codes that this place had before, the oldest first, separated by spaces.',
        ['46113'],
        ['Shannon'],
      ).optional(),
    })
    .refine(
      ({ sourceDay, reason, claim }) =>
        [sourceDay, reason, claim].every((cell) => (cell === undefined) === (sourceDay === undefined)),
      'sourceDay, reason, and claim are given together',
    )
    .refine(({ sourceDay, activated }) => sourceDay === undefined || sourceDay !== activated, {
      message: 'this is the day of "activated" again; sourceDay is another day',
      path: ['sourceDay'],
    }),
});

export type Place = z.infer<typeof place.schema>;
