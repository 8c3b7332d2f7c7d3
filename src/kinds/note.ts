import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, heading } from './field.ts';

/** The notes that pages place, each of which needs its text. */
export const fixedNotes: readonly string[] = [
  'comparisons',
  'data-at-once',
  'data-files',
  'data-missing',
  'day-of-each-county',
  'explainers-for-a-class',
  'explainers-words',
  'find-your-place',
  'follow-an-arrest',
  'legend-of-the-map',
  'limits-of-the-days',
  'limits-of-the-path',
  'meaning-of-a-day',
  'no-agreement',
  'not-found',
  'show-elsewhere',
  'worked-examples',
  'written-rules',
];

/** A short text that a page places where it speaks of its own limits; it stands below the front matter. */
export const note = defineKind({
  name: 'note',
  plural: 'notes',
  files: 'content/notes/<id>.md',
  namedInCode: true,
  schema: z.strictObject({
    ...common,
    title: field(
      heading,
      'The heading above it, where it has one.',
      'What the map leaves out',
      '',
    ).optional(),
  }),
});
