import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, field, heading, prose, ref } from './field.ts';

/** A number that circulates: who said it first, what it counted, and what became of it in other mouths. */
export const number = defineKind({
  name: 'number',
  plural: 'numbers',
  voice: 'documents',
  files: 'data/figures/<id>.json',
  address: 'figures/<id>/',
  schema: z.strictObject({
    ...common,
    order: field(z.int().min(1), 'Its place in the list, from 1; the most quoted comes first.', 2, 0),
    title: field(
      heading.regex(/\d/, 'the title gives the number in digits'),
      'The number with what is said of it, as it circulates; the number is a link to a claim.',
      '[1,400 lamps](claim:lamps-fy2011-friends) in a year',
      '',
    ),
    finding: field(
      prose,
      'What the Record finds, in a sentence or two of at most 30 words each; readers see it first.',
      'It leaves out lamps under repair.[](claim:lamps-fy2011)',
      '',
    ),
    first: field(
      prose,
      'Who said it first, as far as we found, and when, in Markdown.',
      'Friends of the Dark gave [1,400](claim:lamps-fy2011-friends).',
      '',
    ),
    counted: field(
      prose,
      'What it counted: of whom, through what, from when to when, in Markdown.',
      'It counted lamps that were lit.[](claim:lamps-fy2011-friends)',
      '',
    ),
    became: field(
      prose,
      'What became of it when others used it, in Markdown.',
      'The office gave [1,500](claim:lamps-fy2011#total).',
      '',
    ),
    origin: field(ref('claim'), 'The earliest claim with it that we found.', 'lamps-fy2011-friends', 'ICE!'),
    others: field(
      z.array(ref('claim')).min(1),
      'The claims in which it comes back or is answered, one or more, the earliest first.',
      ['lamps-fy2011'],
      [],
    ),
    conflicts: field(
      z.array(ref('conflict')),
      'The disputes in which it has a part.',
      ['lamps-in-fiscal-2011'],
      'a dispute',
    ).optional(),
  }),
});
