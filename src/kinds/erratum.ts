import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { changes, common, field, heading, prose, ref } from './field.ts';

/** An error in what was published, by us or by others, with what is right and what shows it. */
export const erratum = defineKind({
  name: 'erratum',
  plural: 'errata',
  voice: 'documents',
  files: 'data/errata/<id>.json',
  address: 'about/errata/#<id>',
  link: 'words',
  schema: z.strictObject({
    ...common,
    title: field(heading, 'What kind of slip it is, in a few words.', 'Two digits changed places', ''),
    sources: field(
      z.array(ref('source')).min(1),
      'Where it was published; left out where we published it ourselves.',
      ['friends-paper-2012'],
      [],
    ).optional(),
    published: field(
      prose,
      'What was published, by whom and when, in Markdown.',
      'Edition 0.1.0 said that the letter was of July.',
      '',
    ),
    right: field(
      prose,
      'What is right, and how the error may have come about, in Markdown.',
      'The letter is of August.[](claim:first-county-active)',
      '',
    ),
    claims: field(
      z.array(ref('claim')).min(1),
      'The claims that show it, one or more.',
      ['first-county-active'],
      ['The letter'],
    ),
    check: field(
      prose,
      'How a reader sees it without us, in Markdown.',
      'Compare the dates at the head of the two letters.',
      '',
    ),
    changes,
  }),
});
