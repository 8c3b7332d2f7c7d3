import { describe, expect, it } from 'vitest';
import { geoJsonResource } from '../../src/exports/county-geojson.ts';
import { dataTables } from '../../src/exports/data-tables.ts';
import { publishedSchemas } from '../../src/exports/published-schemas.ts';
import { descriptionOf, kinds, schemaNames, toJsonSchema } from '../../src/kinds/index.ts';
import { archive } from '../real-archive.ts';

/**
 * Returns the paths of the properties of a JSON Schema that say nothing of themselves; one that has a single
 * word as its value needs none.
 */
function undescribed(schema: unknown, path = ''): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part, i) => undescribed(part, `${path}/${i}`));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) => {
    const below = undescribed(part, `${path}/${key}`);
    if (key !== 'properties' || typeof part !== 'object' || part === null) return below;
    const silent = Object.entries(part).flatMap(
      ([name, property]: [string, { description?: string; const?: unknown }]) =>
        property.description || property.const !== undefined ? [] : [`${path}/${name}`],
    );
    return [...silent, ...below];
  });
}

describe('every column and every property says what it holds', () => {
  it('in the tables of the data package', () => {
    const fields = dataTables(archive).flatMap(({ name, schema }) =>
      schema.fields.map((field) => [`${name}/${field.name}`, field.description] as const),
    );
    expect(fields.length).toBeGreaterThan(50);
    expect(fields.flatMap(([name, description]) => (description ? [] : [name]))).toEqual([]);
  });

  it('in more words than those of its title', () => {
    const wordsIn = (text: string) =>
      text
        .toLowerCase()
        .match(/[\p{L}\d]+/gu)
        ?.join(' ');
    const repeated = dataTables(archive).flatMap(({ name, schema }) =>
      schema.fields.flatMap(({ name: column, title = '', description }) =>
        wordsIn(description) === wordsIn(title) ? [`${name}/${column}`] : [],
      ),
    );
    expect(repeated).toEqual([]);
  });

  it('with what each of its codes means, where it holds codes', () => {
    const coded = dataTables(archive).flatMap(({ name, schema }) =>
      schema.fields.flatMap(({ name: column, description, constraints }) =>
        constraints ? [{ column: `${name}/${column}`, description, codes: constraints.enum }] : [],
      ),
    );
    expect(coded.map(({ column }) => column)).toEqual(
      expect.arrayContaining([
        'counties/crosscheck',
        'counties/dating',
        'chart-roll-out-by-state/kind',
        'chart-shares-without-conviction/how',
      ]),
    );
    for (const { column, description, codes } of coded)
      expect([column, codes.filter((code) => !description.includes(code))]).toEqual([column, []]);
  });

  it('in the descriptor of the GeoJSON file, which names every property of a feature', () => {
    const { properties } = geoJsonResource(archive, { version: '1.2.3', date: '2026-11-25' });
    expect(properties.filter(({ description }) => !description)).toEqual([]);
    expect(properties.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['fips', 'activated', 'note', 'drawnWithin', 'whyPoint']),
    );
  });

  it('whether it must be there or not', () => {
    const { activated, fips } = kinds.place.schema.shape;
    expect([activated, fips].map((form) => form.safeParse(undefined).success)).toEqual([true, false]);
    expect([descriptionOf(activated), descriptionOf(fips)]).toEqual([
      expect.stringMatching(/day/),
      expect.stringMatching(/FIPS/),
    ]);
  });

  it.each(schemaNames)('in the JSON Schema of %s', (name) => {
    expect(undescribed(toJsonSchema(name))).toEqual([]);
  });

  it.each(Object.entries(publishedSchemas()))('in the JSON Schema of %s', (_, schema) => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('or is found', () => {
    const schema = {
      properties: { a: { description: 'One.' }, b: { properties: { c: {} }, description: 'Two.' } },
    };
    expect(undescribed(schema)).toEqual(['/properties/b/c']);
  });
});
