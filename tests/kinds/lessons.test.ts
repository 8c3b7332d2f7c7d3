import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kinds, schemaNames, schemaOf } from '../../src/kinds/index.ts';
import type { FieldLesson } from '../../src/kinds/field.ts';

interface Field {
  name: string;
  schema: z.ZodType;
}

const bare = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? bare(schema.unwrap() as z.ZodType) : schema;

/** Returns every field of a schema with its way, `figures[].unit`. */
function fieldsOf(schema: z.ZodType, name: string): Field[] {
  const here = bare(schema);
  if (here instanceof z.ZodArray) return fieldsOf(here.element as z.ZodType, `${name}[]`);
  if (!(here instanceof z.ZodObject)) return [];
  const shape: { [field: string]: z.ZodType } = here.shape;
  return Object.entries(shape).flatMap(([field, part]) => {
    const path = `${name}.${field}`;
    return [{ name: path, schema: bare(part) }, ...fieldsOf(part, path)];
  });
}

const fields = schemaNames.flatMap((name) => fieldsOf(schemaOf(name), name));

describe('every field', () => {
  test.each(fields.map(({ name, schema }) => [name, schema] as const))(
    '%s teaches what it holds, with a value that is right and one that is wrong',
    (_, schema) => {
      const { description, examples, badExamples } = schema.meta() as unknown as FieldLesson;
      expect(description).toMatch(/^\S.*\.$/s);
      expect(examples.length).toBeGreaterThan(0);
      expect(badExamples.length).toBeGreaterThan(0);
      for (const example of examples) expect(schema.safeParse(example)).toMatchObject({ success: true });
      for (const example of badExamples) expect(schema.safeParse(example)).toMatchObject({ success: false });
    },
  );

  test('of every schema is looked at', () => {
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'claim.figures[].unit',
        'source.custom.speaker',
        'series.schema.fields[].unit',
        'waivers[].reason',
        'vocabulary.measures[].of',
        'event.follows[].how',
        'source.DOI',
        'place.activated',
      ]),
    );
  });
});

describe('a schema', () => {
  test.each(schemaNames)('of %s refuses a field that it does not know', (name) => {
    const value = name === 'waivers' ? [{ surprise: 1 }] : { surprise: 1 };
    const issues = schemaOf(name).safeParse(value).error?.issues ?? [];
    expect(issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });

  test.each([
    'Lamp',
    'lamp_one',
    '-lamp',
    'lamp-',
    'lamp--one',
    'lämp',
    'lamp one',
    '',
    'a'.repeat(101),
    'lamp\n',
  ])('takes no id such as %j', (id) => {
    expect(kinds.term.schema.shape.id.safeParse(id).success).toBe(false);
  });

  test.each(['lamp', '287-g', 'count-2010-09-30-658', 'a'.repeat(100)])('takes the id %s', (id) => {
    expect(kinds.term.schema.shape.id.safeParse(id).success).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    'www.example.org',
    '//example.org',
  ])('takes no address such as %s', (url) => {
    expect(kinds.source.schema.shape.URL.safeParse(url).success).toBe(false);
  });
});
