import { z } from 'zod';
import { edtf, field, idForm, line, placeId } from './field.ts';

/** What the second source of county dates says of a county. */
export const crosschecks = ['month-agrees', 'month-differs', 'no-date', 'not-listed'] as const;

/** A state (id: USPS) or a county of the 2010 Census (id: FIPS), a row of `data/places/`. */
export const place = z.strictObject({
  id: field(placeId, 'USPS code of a state, FIPS code of a county.', '48201', 'Harris'),
  fips: field(
    z.string().regex(/^\d{2}(\d{3})?$/),
    'FIPS code, two characters for a state, five for a county.',
    '48201',
    '4820',
  ),
  state: field(z.string().regex(/^[A-Z]{2}$/), 'USPS code of the state.', 'TX', 'Texas'),
  name: field(line, 'The full name.', 'Harris County', ''),
  activated: field(
    edtf,
    'The day from which fingerprints taken there were checked.',
    '2008-10-27',
    '10/27/2008',
  ).optional(),
  population: field(z.int().nonnegative(), 'People, 2010 Census.', 4092459, -1).optional(),
  crosscheck: field(
    z.enum(crosschecks),
    'Whether a second list has the same month.',
    'month-agrees',
    'ok',
  ).optional(),
  source: field(idForm, 'The source of the day.', 'vargas-nunez-2026-data', 'PNAS').optional(),
  note: field(line, 'What is peculiar about the row.', 'three older codes carried over', '').optional(),
});

export type Place = z.infer<typeof place>;
