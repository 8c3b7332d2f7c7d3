import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { changes, common, field, heading, prose, ref } from './field.ts';

/** A long-form text; its sections stand below the front matter. */
export const explainer = defineKind({
  name: 'explainer',
  plural: 'explainers',
  files: 'content/explainers/<id>.md',
  address: 'explainers/<id>/',
  link: 'words',
  schema: z.strictObject({
    ...common,
    title: field(heading, 'What the reader will understand.', 'What Secure Communities was', ''),
    summary: field(
      prose,
      'Three to five sentences of Markdown that can stand alone.',
      'Secure Communities checked fingerprints taken at local bookings.',
      '',
    ),
    order: field(z.int().positive(), 'Its place in the list.', 1, 0),
    next: field(
      z.array(ref('explainer')),
      'Explainers to read next.',
      ['the-agreements'],
      ['The agreements'],
    ).optional(),
    events: field(
      z.array(ref('event')),
      'Events that it tells of.',
      ['first-activation-harris'],
      ['Harris'],
    ).optional(),
    changes,
  }),
});
