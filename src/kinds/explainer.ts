import { z } from 'zod';
import { changes, common, field, idForm, line, prose } from './field.ts';

/** A long-form text; its sections stand below the front matter. */
export const explainer = z.strictObject({
  ...common,
  title: field(line, 'What the reader will understand.', 'What Secure Communities was', ''),
  summary: field(
    prose,
    'Three to five sentences of Markdown that can stand alone.',
    'Secure Communities checked fingerprints taken at local bookings.',
    '',
  ),
  order: field(z.int().positive(), 'Its place in the list.', 1, 0),
  next: field(z.array(idForm), 'Explainers to read next.', ['the-agreements'], ['The agreements']).optional(),
  events: field(
    z.array(idForm),
    'Events that it tells of.',
    ['first-activation-harris'],
    ['Harris'],
  ).optional(),
  changes,
});

export type Explainer = z.infer<typeof explainer>;
