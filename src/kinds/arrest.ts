import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, heading, idForm } from './field.ts';

/** An arrest that is followed step by step as an example. */
export const arrest = defineKind({
  name: 'arrest',
  plural: 'arrests',
  files: 'data/arrests/<id>.json',
  address: 'how-it-worked/<id>/',
  schema: z.strictObject({
    ...common,
    order: field(z.int().min(1), 'Its place among the examples, from 1; the plainest comes first.', 2, 0),
    title: field(heading, 'Who is arrested for what, in a few words.', 'A driver without a license', ''),
    facts: field(
      z.record(idForm, idForm),
      'The facts of the vocabulary that are not the plainest, each with its value.',
      { charge: 'misdemeanor' },
      { charge: 7 },
    ),
  }),
});
