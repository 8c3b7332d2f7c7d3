import { z } from 'zod';
import { defineKind } from './define-kind.ts';
import { common, edtf, field, heading, idForm, prose, ref, stateRef } from './field.ts';

/** What the model knows of an arrest, fact by fact, and the values that each fact can have; the first is the plainest. */
export const facts = {
  charge: ['traffic', 'misdemeanor', 'felony', 'level-one'],
  convictions: ['none', 'misdemeanor', 'repeated-misdemeanors', 'felony', 'aggravated-felony'],
  prints: ['in-ident', 'not-in-ident'],
  status: ['none', 'lawful', 'citizen', 'unsettled'],
  removal: ['none', 'ordered', 'returned'],
  entry: ['earlier', 'recent'],
  role: ['none', 'victim-or-witness'],
} as const;

/** What a rule says of a step: it follows; an official may or may not; the text speaks against it; the path ends; the text does not decide. */
export const outcomes = ['goes-on', 'may', 'against', 'ends', 'not-decided'] as const;

const oneOf = <T extends readonly [string, ...string[]]>(values: T, what: string) =>
  field(z.array(z.enum(values)).min(1), `${what}: any of these.`, [values[0]], []).optional();

const condition = z.strictObject({
  charge: oneOf(facts.charge, 'What the person is charged with at the booking'),
  convictions: oneOf(facts.convictions, 'The gravest earlier conviction'),
  prints: oneOf(facts.prints, 'Whether an immigration officer had taken the person’s prints before'),
  status: oneOf(facts.status, 'The immigration status as federal records show it'),
  removal: oneOf(facts.removal, 'An order of removal, or a return after one'),
  entry: oneOf(facts.entry, 'When the person entered without inspection'),
  role: oneOf(facts.role, 'Whether the person is also a victim of the crime or a witness to it'),
  state: field(
    z.array(stateRef).min(1),
    'The state of the booking: any of these USPS codes.',
    ['IL'],
    [],
  ).optional(),
});

const rule = z.strictObject({
  id: field(idForm, 'The name of this rule, its own among all rules.', 'level-one-first', 'Level 1'),
  stage: field(ref('stage'), 'The step that it decides.', 'field-office', 'Field office'),
  when: field(
    z.array(condition).min(1),
    'When it decides: one of these conditions holds in all its parts. Left out, it decides whatever no earlier rule of the step does.',
    [{ convictions: ['aggravated-felony'] }],
    [],
  ).optional(),
  outcome: field(
    z.enum(outcomes),
    'What it says: goes on, may, against, ends, or not decided by the text.',
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
      ['ice-memo-2010-06-30'],
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
export type Arrest = { [F in keyof typeof facts]: (typeof facts)[F][number] };
