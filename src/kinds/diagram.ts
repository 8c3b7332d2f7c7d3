import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, emptyOrProse, field, heading, prose } from './field.ts';

/** The ways in which a diagram can be drawn. */
const drawings = ['side-by-side', 'change'] as const;

/** How the last column relates to the first. */
/** What became of a row, in the words of descriptions too. */
export const turns = ['kept', 'changed', 'new', 'ended'] as const;

const row = z.strictObject({
  heading: field(heading, 'What the row is about.', 'Ground for a detainer', ''),
  turn: field(z.enum(turns), 'In the drawing `change`: what became of it.', 'changed', 'better').optional(),
  cells: field(
    z.array(emptyOrProse).min(1),
    'A short text in Markdown for each column, with the claim that it rests on; empty where there is nothing.',
    [
      'reason to believe that the person was removable[](claim:pep-prior-policy)',
      'probable cause[](claim:pep-probable-cause)',
    ],
    'probable cause',
  ),
});

/** A diagram: a table of short texts, each resting on a claim, and the way in which it is drawn. */
export const diagram = defineKind({
  name: 'diagram',
  plural: 'diagrams',
  files: 'data/diagrams/<id>.json',
  link: 'picture',
  schema: z.strictObject({
    ...common,
    title: field(
      heading,
      'What the diagram shows.',
      'What the Priority Enforcement Program kept and changed',
      '',
    ),
    description: field(
      prose,
      'The drawing in words, for readers who do not see it.',
      'The check of fingerprints stayed; what ICE asked of jails changed.',
      '',
    ),
    drawing: field(
      z.enum(drawings),
      'How it is drawn: columns side by side, or what changed from the first column to the second.',
      'change',
      'pie',
    ),
    columns: field(
      z.array(heading).min(2).max(4),
      'The headings of the columns, in order.',
      ['Secure Communities', 'Priority Enforcement Program'],
      ['One'],
    ),
    rows: field(
      z.array(row).min(1),
      'The rows, in order.',
      [{ heading: 'Detainers', turn: 'changed', cells: ['a hold', 'a notice'] }],
      [],
    ),
  }),
});

export type Diagram = z.infer<typeof diagram.schema>;
