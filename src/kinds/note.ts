import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, heading } from './field.ts';

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
