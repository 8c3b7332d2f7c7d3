import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, heading, label, prose, word } from './field.ts';

/** One step of the path from a booking on: who acts, what they see, and what goes where. */
export const stage = defineKind({
  name: 'stage',
  plural: 'stages',
  voice: 'documents',
  files: 'data/stages/<id>.json',
  address: 'how-it-worked/#<id>',
  link: 'words',
  schema: z.strictObject({
    ...common,
    order: field(z.int().min(1), 'Its place on the path, from 1.', 4, 0),
    title: field(heading, 'What the documents call it.', 'The search in IDENT', ''),
    short: field(label.max(28), 'A few words for the diagram.', 'IDENT', ''),
    carries: field(label.max(12), 'What goes on to the next step, in a word.', 'prints', '').optional(),
    office: field(word('offices'), 'Whose office it is, from the vocabulary.', 'homeland', 'The office'),
    acts: field(
      prose,
      'Who acts and what they do, in Markdown.',
      'DHS keeps the system.[](claim:us-visit-established-2004)',
      '',
    ),
    sees: field(
      prose,
      'What they see, in Markdown.',
      'A match is a record in IDENT.[](claim:mech-match-needs-prior-encounter)',
      '',
    ),
    sends: field(
      prose,
      'What message goes where, in Markdown.',
      'The FBI sends a query.[](claim:mech-06-iaq-to-lesc)',
      '',
    ).optional(),
    time: field(
      prose,
      'What the texts say about time, in Markdown; left out where they say nothing.',
      'No fixed time was seen.[](claim:iaq)',
      '',
    ).optional(),
    differs: field(
      prose,
      'What differs by state or place, in Markdown.',
      'Illinois could not relay it.[](claim:mech-illinois)',
      '',
    ).optional(),
  }),
});

export type Stage = z.infer<typeof stage.schema>;
