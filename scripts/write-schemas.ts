import './say-faults.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  kindOf,
  schemaNames,
  singles,
  toJsonSchema,
  type Kind,
  type SchemaName,
  type Single,
} from '../src/kinds/index.ts';

/**
 * Returns the pattern of the JSON files that a schema describes, from the top of the repository; undefined
 * where it describes none.
 */
function filesOf(name: SchemaName): string | undefined {
  const file = name in singles ? singles[name as Single].file : kindOf(name as Kind).files;
  return file?.endsWith('.json') ? `/${file.replace('<id>', '*').replace(/<\w+>/, '**')}` : undefined;
}

/**
 * Returns the settings of an editor with the schema of each kind of file in the place of those that they
 * name.
 */
export function fillSettings(text: string): string {
  const rules = schemaNames.flatMap((name) => {
    const files = filesOf(name);
    return files === undefined ? [] : [{ fileMatch: [files], url: `./data/schema/${name}.json` }];
  });
  const settings = JSON.parse(text) as object;
  return `${JSON.stringify({ ...settings, 'json.schemas': rules }, null, 2)}\n`;
}

if (import.meta.main) {
  mkdirSync('data/schema', { recursive: true });
  for (const name of schemaNames)
    writeFileSync(`data/schema/${name}.json`, `${JSON.stringify(toJsonSchema(name), null, 2)}\n`);
  const settings = '.vscode/settings.json';
  writeFileSync(settings, fillSettings(readFileSync(settings, 'utf8')));
}
