import { mkdirSync, writeFileSync } from 'node:fs';
import { schemas, toJsonSchema, type SchemaName } from '../src/kinds/index.ts';

/** Writes the JSON Schema of each kind of record to data/schema/, where editors find it. */
mkdirSync('data/schema', { recursive: true });
for (const name of Object.keys(schemas) as SchemaName[]) {
  writeFileSync(`data/schema/${name}.json`, `${JSON.stringify(toJsonSchema(name), null, 2)}\n`);
}
