import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, heading, prose, ref, weight, word } from './field.ts';

/** Two claims or more that cannot all be taken at face value, and why they differ. */
export const conflict = defineKind({
  name: 'conflict',
  plural: 'conflicts',
  voice: 'documents',
  files: 'data/conflicts/<id>.json',
  address: 'conflicts/<id>/',
  link: 'words',
  schema: z.strictObject({
    ...common,
    title: field(
      heading,
      'The question, without taking a side.',
      'How many agreements ended in August 2011',
      '',
    ),
    topic: field(
      word('topics'),
      'The topic under which the list of disputes shows it.',
      'agreements',
      'Agreements!',
    ),
    importance: field(
      weight,
      '1: every overview shows it; 2: people who know the subject argue about it; 3: detail.',
      1,
      0,
    ),
    order: field(
      z.int().min(1),
      'Where it stands among the questions that people ask first, from 1; for those of importance 1.',
      3,
      'third',
    ).optional(),
    answer: field(
      prose,
      'What can be said to the question, in one sentence; its figures are links to claims.',
      'The two counts differ: [39 agreements](claim:counties-asked) and [42](claim:counties-not-asked).',
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
