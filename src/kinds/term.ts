import { z } from 'zod';
import { changes, common, field, idForm, line } from './field.ts';

/** A glossary entry; the definition stands below the front matter, one to three sentences. */
export const term = z.strictObject({
  ...common,
  title: field(line, 'The word as it is printed.', 'Detainer', ''),
  also: field(z.array(line), 'Abbreviations and other forms.', ['ICE hold'], ['']).optional(),
  seeAlso: field(
    z.array(idForm),
    'Other terms to look at.',
    ['request-for-notification'],
    ['Form I-247N'],
  ).optional(),
  changes,
});

export type Term = z.infer<typeof term>;
