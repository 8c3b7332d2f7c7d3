import { z } from 'zod';
import { defineSingle } from './define-kind.ts';
import { common, field, line } from './field.ts';

/**
 * Towns by which readers look for a county, `data/places/towns.json`; made by `scripts/prepare-towns.ts`, not
 * by hand.
 */
export const towns = defineSingle({
  name: 'towns',
  file: 'data/places/towns.json',
  schema: z.strictObject({
    $schema: common.$schema,
    title: field(line, 'What this is.', 'Towns with their counties', ''),
    origin: field(line, 'Of what it was made.', 'GeoNames (CC BY 4.0)', ''),
    towns: field(
      z.record(
        z.string().regex(/^[A-Z]{2}$/),
        z
          .string()
          .regex(/^[^:;]+: \d+( \d{5})+(; [^:;]+: \d+( \d{5})+)*$/, 'a town is "name: people counties"'),
      ),
      'The towns of each state, the largest first: name, people (0 where not known) and counties, the main one first, joined by "; ".',
      { AA: 'Northmoor: 5000 90001; Lakeside: 70 90003' },
      { AA: 'Northmoor' },
    ),
  }),
  empty: { title: '', origin: '', towns: {} },
});

export type Towns = z.infer<typeof towns.schema>;
