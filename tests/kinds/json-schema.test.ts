import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemaNames as names, toJsonSchema, type SchemaName } from '../../src/kinds/index.ts';
import { allEntries } from '../../src/archive/index.ts';
import { goodFiles, load } from '../checks/fixture-files.ts';

/** Not strict: the lessons carry `badExamples`, a word of ours. */
const compile = (name: SchemaName) =>
  new Ajv2020({ strict: false, validateFormats: false }).compile(toJsonSchema(name));
const validators = new Map<SchemaName, ReturnType<typeof compile>>();

function validator(name: SchemaName) {
  const found = validators.get(name) ?? compile(name);
  validators.set(name, found);
  return found;
}

describe('the JSON Schema', () => {
  test.each(names)('of %s is valid in draft 2020-12', (name) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    expect(toJsonSchema(name)).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(toJsonSchema(name))).toBe(true);
  });

  test.each(names)('of %s describes what a field holds', (name) => {
    expect(JSON.stringify(toJsonSchema(name))).toContain('"description"');
  });
});

describe('the records of the good set', () => {
  const { archive } = load(goodFiles());

  test.each(allEntries(archive).map((entry) => [`${entry.kind} ${entry.id}`, entry] as const))(
    'fit their JSON Schema: %s',
    (_, { kind, data }) => {
      const validate = validator(kind);
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  test('and its two lists fit theirs', () => {
    expect(validator('vocabulary')(archive.vocabulary.data)).toBe(true);
    expect(validator('waivers')(archive.waivers.data)).toBe(true);
  });

  test('do not fit it with a field too many or one too few', () => {
    const term = archive.terms.get('lamp')?.data;
    expect(validator('term')({ ...term, surprise: 1 })).toBe(false);
    expect(validator('term')({ ...term, title: undefined })).toBe(false);
    expect(validator('term')({ ...term, id: 'Lamp' })).toBe(false);
  });
});
