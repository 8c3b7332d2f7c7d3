import { z } from 'zod';

/** The way to a value inside a record: keys and positions in lists. */
export type Path = readonly (string | number)[];

/** What a value means beyond its form. */
export interface Mark {
  /** It is the id of a record of this kind; behind `#` the key of a figure may stand. */
  ref?: string;
  /** It may be the id of the record in which it stands. */
  itself?: true;
  /** It is the name of a column of its own record. */
  column?: true;
  /** It is a word of this list of the vocabulary. */
  word?: string;
  /** It is a date; returns its EDTF form. */
  date?: (value: unknown) => string;
  /** Readers see it: as Markdown with our links, as plain words, or as a pattern with places for values. */
  text?: 'markdown' | 'plain' | 'pattern';
}

/** A value with a mark, and the way to it. */
export interface Marked {
  path: Path;
  value: unknown;
  mark: Mark;
}

const marks = z.registry<Mark>();

/**
 * Returns a copy of `schema` that carries the mark; what is made of it by `field`, `min` or `optional`
 * carries it too.
 */
export function marked<T extends z.ZodType>(schema: T, mark: Mark): T {
  const copy = schema.clone();
  marks.add(copy, mark);
  return copy;
}

type Finder = (value: unknown, path: Path, found: Marked[]) => void;

function inObject(shape: { [key: string]: z.core.$ZodType }): Finder | undefined {
  const parts = Object.entries(shape).flatMap(([key, part]) => {
    const find = finderOf(part);
    return find ? [{ key, find }] : [];
  });
  if (parts.length === 0) return undefined;
  return (value, path, found) => {
    for (const { key, find } of parts)
      find((value as { [key: string]: unknown })[key], [...path, key], found);
  };
}

function inUnion(options: readonly z.core.$ZodType[]): Finder | undefined {
  const choices = options.map((option) => ({ option, find: finderOf(option) }));
  if (!choices.some(({ find }) => find)) return undefined;
  return (value, path, found) => {
    choices.find(({ option }) => z.safeParse(option, value).success)?.find?.(value, path, found);
  };
}

function finderInside(schema: z.core.$ZodType): Finder | undefined {
  if (schema instanceof z.ZodObject) return inObject(schema.shape);
  if (schema instanceof z.ZodUnion) return inUnion(schema.options);
  if (schema instanceof z.ZodArray) {
    const find = finderOf(schema.element);
    return (
      find &&
      ((value, path, found) => {
        for (const [i, item] of (value as unknown[]).entries()) find(item, [...path, i], found);
      })
    );
  }
  if (schema instanceof z.ZodTuple) {
    const finds = schema.def.items.map(finderOf);
    return (value, path, found) => {
      for (const [i, item] of (value as unknown[]).entries()) finds[i]?.(item, [...path, i], found);
    };
  }
  if (schema instanceof z.ZodRecord) {
    const find = finderOf(schema.valueType);
    return (
      find &&
      ((value, path, found) => {
        for (const [key, item] of Object.entries(value as object)) find(item, [...path, key], found);
      })
    );
  }
  return undefined;
}

const finders = new WeakMap<z.core.$ZodType, { find: Finder | undefined }>();

/** Returns the function that finds the marked values of a schema; undefined where it has none. */
function finderOf(schema: z.core.$ZodType): Finder | undefined {
  const known = finders.get(schema);
  if (known) return known.find;
  const mark = marks.get(schema);
  const inner = schema instanceof z.ZodOptional ? finderOf(schema.unwrap()) : finderInside(schema);
  const here: Finder | undefined = mark ? (value, path, found) => found.push({ path, value, mark }) : inner;
  const find: Finder | undefined =
    here &&
    ((value, path, found) => {
      if (value !== undefined) here(value, path, found);
    });
  finders.set(schema, { find });
  return find;
}

/** Returns the values of a record that carry a mark, in the order of the schema; `value` fits the schema. */
export function markedValues(schema: z.ZodType, value: unknown): Marked[] {
  const found: Marked[] = [];
  finderOf(schema)?.(value, [], found);
  return found;
}

/** Returns every mark that values of a schema can carry, whatever they are. */
export function marksIn(schema: z.core.$ZodType): Mark[] {
  const mark = marks.get(schema);
  if (mark) return [mark];
  if (schema instanceof z.ZodOptional) return marksIn(schema.unwrap());
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).flatMap(marksIn);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(marksIn);
  if (schema instanceof z.ZodArray) return marksIn(schema.element);
  return schema instanceof z.ZodRecord ? marksIn(schema.valueType) : [];
}
