import { z } from 'zod';
import { defineSingle } from './define-kind.ts';
import { field, line } from './field.ts';

const waiver = z.strictObject({
  rule: field(line, 'The rule that is waived.', 'figure-bound', ''),
  file: field(line, 'The file, from the top of the repository.', 'content/events/first.md', ''),
  words: field(
    line,
    'The words that the problem quotes, whole; every other problem of the rule in the file stands.',
    '287 agents',
    '',
  ),
  times: field(
    z.int().min(2),
    'How many problems it takes off, where the same words are meant more than once.',
    2,
    0,
  ).optional(),
  reason: field(
    line.min(20, 'a waiver gives its reason in a full sentence'),
    'Why the rule does not fit here, in a full sentence.',
    'The number is part of the name of a bill.',
    'ok',
  ),
});

/** Exceptions from rules, each with its reason; one that is no longer needed is a problem. */
export const waivers = defineSingle({
  name: 'waivers',
  file: 'data/waivers.json',
  schema: z.array(waiver),
  empty: [],
});

export type Waiver = z.infer<typeof waiver>;
