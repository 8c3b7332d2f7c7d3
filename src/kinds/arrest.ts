import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, heading } from './field.ts';

/** An arrest that is followed step by step as an example. */
export const arrest = defineKind({
  name: 'arrest',
  plural: 'arrests',
  files: 'data/arrests/<id>.json',
  address: 'how-it-worked/<id>/',
  schema: z.strictObject({
    ...common,
    title: field(heading, 'Who is arrested for what, in a few words.', 'A driver without a license', ''),
  }),
});

export type WorkedArrest = z.infer<typeof arrest.schema>;
