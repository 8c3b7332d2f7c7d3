import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, heading, prose, ref } from './field.ts';

/** Two claims or more that cannot all be taken at face value, and why they differ. */
export const conflict = defineKind({
  name: 'conflict',
  plural: 'conflicts',
  voice: 'documents',
  files: 'data/conflicts/<id>.json',
  address: 'conflicts/#<id>',
  link: 'words',
  schema: z.strictObject({
    ...common,
    title: field(
      heading,
      'What is in question, without taking a side.',
      'How many agreements ended in August 2011',
      '',
    ),
    claims: field(
      z.array(ref('claim')).min(2),
      'The claims that stand against each other, two or more.',
      ['counties-asked', 'counties-not-asked'],
      ['counties-asked'],
    ),
    explanation: field(
      prose,
      'Why they differ, as far as the sources tell, in Markdown.',
      'The inspector general counted [42 agreements](claim:counties-not-asked).',
      '',
    ),
  }),
});
