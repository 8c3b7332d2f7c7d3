import { z } from 'zod';
import { field, line } from './field.ts';

/** One exception from a rule, with its reason; one that is no longer needed is a problem. */
export const waiver = z.strictObject({
  rule: field(line, 'The rule that is waived.', 'figure-bound', ''),
  file: field(line, 'The file, from the top of the repository.', 'content/events/first.md', ''),
  words: field(line, 'The words in the problem that is waived.', '287 agents', ''),
  reason: field(
    z.string().trim().min(20, 'a waiver gives its reason in a full sentence'),
    'Why the rule does not fit here, in a full sentence.',
    'The number is part of the name of a bill.',
    'ok',
  ),
});

/** `data/waivers.json`. */
export const waivers = z.array(waiver);

export type Waiver = z.infer<typeof waiver>;
