import { z } from 'zod';
import { common, field, idForm, line, prose } from './field.ts';

/** Two claims or more that cannot all be taken at face value, and why they differ. */
export const conflict = z.strictObject({
  ...common,
  title: field(
    line,
    'What is in question, without taking a side.',
    'How many agreements ended in August 2011',
    '',
  ),
  claims: field(
    z.array(idForm).min(2),
    'The claims that stand against each other, two or more.',
    ['moa-count-39', 'moa-count-oig-42'],
    ['moa-count-39'],
  ),
  explanation: field(
    prose,
    'Why they differ, as far as the sources tell, in Markdown.',
    'The inspector general counted [42 agreements](claim:moa-count-oig-42).',
    '',
  ),
});

export type Conflict = z.infer<typeof conflict>;
