import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, edtf, field, heading, idForm, prose, ref } from './field.ts';

/**
 * What a rule says of a step: it follows; an official may or may not; the text speaks against it; the path
 * ends; the text does not decide; the law rules the step out for such a person.
 */
export const outcomes = ['goes-on', 'may', 'against', 'ends', 'not-decided', 'does-not-apply'] as const;

const condition = z
  .record(idForm, z.array(z.string()).min(1))
  .refine((facts) => Object.keys(facts).length > 0, 'a condition names a fact');

const rule = z.strictObject({
  id: field(idForm, 'The name of this rule, its own among all rules.', 'level-one-first', 'Level 1'),
  stage: field(ref('stage'), 'The step that it decides.', 'field-office', 'Field office'),
  when: field(
    z.array(condition).min(1),
    'When it decides: one of these conditions holds in all its parts, each a fact of the vocabulary (or `state`) with any of its values. Left out, it decides whatever no earlier rule of the step does.',
    [{ convictions: ['aggravated-felony'] }],
    [],
  ).optional(),
  first: field(
    z.literal(true),
    'Set where it decides before every rule of its step without it, whichever period they began with, as a law above the program does.',
    true,
    'yes',
  ).optional(),
  outcome: field(
    z.enum(outcomes),
    'What it says: goes on, may, against, ends, not decided by the text, or does not apply to such a person.',
    'may',
    'likely',
  ),
  title: field(heading, 'The rule in a few words.', 'Level 1 first', ''),
  text: field(
    prose,
    'What is written, by whom, in Markdown.',
    'The slides put it first.[](claim:level1-early-list)',
    '',
  ),
  found: field(
    prose,
    'What audits, courts or studies found about practice, in Markdown.',
    'GAO found it.[](claim:gao-74-percent)',
    '',
  ).optional(),
});

/** The written rules of one period. */
export const regime = defineKind({
  name: 'regime',
  plural: 'regimes',
  voice: 'documents',
  files: 'data/regimes/<id>.json',
  address: 'how-it-worked/rules/#<id>',
  schema: z.strictObject({
    ...common,
    title: field(heading, 'The period, by what made it.', 'After the memorandum of June 2010', ''),
    span: field(
      edtf,
      'From the day it began to the day before the next one.',
      '2010-06-30/2011-03-01',
      'from 2010',
    ),
    active: field(
      z.boolean(),
      'Whether it holds where the program was active on the day; false: where it was not yet.',
      true,
      'yes',
    ),
    follows: field(
      ref('regime'),
      'The period before it, whose rules go on unless they are replaced.',
      'launch',
      'The launch',
    ).optional(),
    documents: field(
      z.array(ref('source')),
      'The sources that made it or tell of it.',
      ['plan-2009'],
      ['the memo'],
    ),
    summary: field(
      prose,
      'What it changed, in Markdown.',
      'ICE set priorities for all its work.[](claim:memo-2010-06-30)',
      '',
    ),
    rules: field(
      z.array(rule),
      'The rules that began with it; for each step they come before those of the period before.',
      [],
      'none',
    ),
    replaces: field(
      z.array(idForm),
      'The rules of the periods before that it ended.',
      ['level-one-first'],
      ['Level 1'],
    ).optional(),
  }),
});

export type Regime = z.infer<typeof regime.schema>;
export type Rule = Regime['rules'][number];
export type Condition = NonNullable<Rule['when']>[number];
export type RuleOutcome = (typeof outcomes)[number];

/** The facts of an arrest, each with one of its values. */
export interface Arrest {
  readonly [fact: string]: string;
}
