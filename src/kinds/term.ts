import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { changes, common, field, heading, label, ref } from './field.ts';

/** A glossary entry; the definition stands below the front matter, one to three sentences. */
export const term = defineKind({
  name: 'term',
  plural: 'terms',
  files: 'content/glossary/<id>.md',
  address: 'glossary/#<id>',
  link: 'words',
  schema: z.strictObject({
    ...common,
    title: field(heading, 'The word as it is printed.', 'Detainer', ''),
    also: field(z.array(label), 'Abbreviations and other forms.', ['ICE hold'], ['']).optional(),
    seeAlso: field(
      z.array(ref('term')),
      'Other terms to look at.',
      ['request-for-notification'],
      ['Form I-247N'],
    ).optional(),
    changes,
  }),
});
