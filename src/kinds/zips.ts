import { z } from 'zod';
import { defineSingle } from './define-kind.ts';
import { common, field, line } from './field.ts';

/**
 * ZIP codes by which readers look for a county, `data/places/zips.json`; made by `scripts/prepare-towns.ts`,
 * not by hand.
 */
export const zips = defineSingle({
  name: 'zips',
  file: 'data/places/zips.json',
  schema: z.strictObject({
    $schema: common.$schema,
    title: field(line, 'What this is.', 'ZIP codes with their counties', ''),
    origin: field(line, 'Of what it was made.', 'GeoNames (CC BY 4.0)', ''),
    zips: field(
      z.record(
        z.string().regex(/^\d{2}$/),
        z.string().regex(/^\d{5}:( \d{5})+(; \d{5}:( \d{5})+)*$/, 'a ZIP code is "code: counties"'),
      ),
      'ZIP codes by their first two digits, with the counties in which they lie, the main one first, joined by "; ".',
      { '90': '90123: 90001; 90124: 90001 90003' },
      { '90': '90123' },
    ),
  }),
  empty: { title: '', origin: '', zips: {} },
});

export type Zips = z.infer<typeof zips.schema>;
