import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { Parsed } from './parsed.ts';
import type { Problem } from './problem.ts';

/**
 * Returns what a schema has against a value, each problem at its place in the file; none where the value
 * fits.
 */
export function validate(schema: z.ZodType, file: string, { value, at }: Parsed): Problem[] {
  const { error } = schema.safeParse(value, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) =>
    explainIssue(schema, issue).map(({ path, message, fix }) => ({
      rule: 'schema',
      file,
      ...at(path),
      message,
      fix,
    })),
  );
}
