import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, pattern } from './field.ts';

/** The files of patterns that the site fills. */
export const fixedPatterns: readonly string[] = [
  'comparisons',
  'counties',
  'home',
  'path-pages',
  'place-pages',
  'states',
  'timeline-pages',
];

/** Sentences about the program with places for values, those of one part of the site in one file. */
export const patterns = defineKind({
  name: 'patterns',
  plural: 'patterns',
  files: 'data/patterns/<id>.json',
  namedInCode: true,
  schema: z.strictObject({
    ...common,
    patterns: field(
      z
        .record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]*$/, 'the name of a pattern is a word'), pattern)
        .refine((named) => Object.keys(named).length > 0, 'there is no pattern'),
      'Each pattern by its name, in ICU MessageFormat.',
      { order: '{name} was {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {all, number}.' },
      { order: '' },
    ),
  }),
});
