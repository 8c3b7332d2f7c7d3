import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Path } from './parsed.ts';

/** What is wrong with a value, in a sentence, and how to fix it. */
interface Explained {
  path: Path;
  message: string;
  fix: string;
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let here: z.ZodType | undefined = unwrap(schema);
  for (const [i, step] of path.entries()) {
    if (here instanceof z.ZodUnion) {
      const options = here.options as readonly z.ZodType[];
      return options.map((option) => schemaAt(option, path.slice(i))).find((found) => found !== undefined);
    }
    if (here instanceof z.ZodRecord) here = here.valueType as z.ZodType;
    else if (here instanceof z.ZodObject)
      here = Object.hasOwn(here.shape, step) ? (here.shape[step] as z.ZodType) : undefined;
    else if (here instanceof z.ZodArray && typeof step === 'number') here = here.element as z.ZodType;
    else return undefined;
    if (here) here = unwrap(here);
  }
  return here;
}

/** Returns the fields that a value may have, in any of the forms that it may take. */
function keysOf(schema: z.ZodType | undefined): string[] {
  if (schema instanceof z.ZodUnion) return (schema.options as readonly z.ZodType[]).flatMap(keysOf);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Returns the lesson of the field at `path`, or of the nearest field around it that has one. */
function lesson(schema: z.ZodType, path: Path): string {
  for (let depth = path.length; depth > 0; depth--) {
    const meta = schemaAt(schema, path.slice(0, depth))?.meta() as
      { description?: string; examples?: unknown[] } | undefined;
    if (meta?.description) return `${meta.description} For example ${JSON.stringify(meta.examples?.[0])}.`;
  }
  return 'See FIELDS.md for the form of this record.';
}

/** Returns the fields of a record and whether each must be there. */
export function fieldsOf(schema: z.ZodType): { name: string; required: boolean }[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    required: !(field instanceof z.ZodOptional),
  }));
}

const nameOf = (path: Path) =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '') || 'the record';

/**
 * Returns the issues of the form that a value comes nearest to, of several that it may have; undefined where
 * it is near none.
 */
function nearestBranch(branches: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const near = branches.filter((issues) =>
    issues.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return near.length === 1 ? near[0] : undefined;
}

/**
 * Returns what a zod issue says, in a sentence for an author, with the field's own lesson as the way to fix
 * it; the issue comes with its input (`reportInput`).
 */
export function explainIssue(schema: z.ZodType, issue: z.core.$ZodIssue): Explained[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const branch = issue.code === 'invalid_union' ? nearestBranch(issue.errors) : undefined;
  if (branch)
    return branch.flatMap((inner) =>
      explainIssue(schema, { ...inner, path: [...issue.path, ...inner.path] }),
    );
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, path));
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `there is no field "${key}"`,
      fix: known.length ? `Did you mean "${closest(key, known)}"? Otherwise remove it.` : 'Remove it.',
    }));
  }
  const missing = path.length > 0 && issue.input === undefined;
  const message = missing
    ? `the field "${nameOf(path)}" is missing`
    : `${nameOf(path)}: ${issue.message.replace(/^Invalid input: /, '')}`;
  return [{ path, message, fix: lesson(schema, path) }];
}
