import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../archive/index.ts';
import { parseFile } from '../archive/parse-file.ts';
import { isFault } from '../archive/parse-markdown.ts';
import type { Edition } from '../exports/own-json.ts';
import { schemaOf } from '../kinds/index.ts';

const engine = fileURLToPath(new URL('../../package.json', import.meta.url));

/** What package.json says of the edition: its number and day, or what is wrong with them. */
interface ReadEdition {
  edition?: Edition;
  problems: Problem[];
}

/** The fields of package.json, with the fields of the list of an edition that take the same. */
const fields = [
  { name: 'version', listed: 'version', fix: 'Write three numbers with dots between, as "0.2.0".' },
  { name: 'edition', listed: 'id', fix: 'Write the day on which it comes out, as "2026-11-22".' },
] as const;

/**
 * Returns the edition that package.json names: that beside the record where there is one, else the engine's;
 * its number and its day have the form that they have in the list of an edition.
 */
export function readEdition(root: string): ReadEdition {
  const own = `${root}/package.json`;
  const file = 'package.json';
  const read = parseFile(file, readFileSync(existsSync(own) ? own : engine, 'utf8'));
  if (isFault(read)) return { problems: [{ rule: 'syntax', file, ...read }] };
  const { value, at } = read.parsed;
  const named = new Map(Object.entries(Object(value) as object)) as Map<string, unknown>;
  const listed = schemaOf('edition').safeParse({ id: named.get('edition'), version: named.get('version') });
  const problems = fields.flatMap(({ name, listed: field, fix }) => {
    const wrong = listed.error?.issues.some(({ path }) => path[0] === field) ?? false;
    const message = `${name}: ${named.has(name) ? JSON.stringify(named.get(name)) : 'nothing'} is no ${name === 'edition' ? 'day' : 'number of an edition'}`;
    return wrong ? [{ rule: 'schema', file, ...at([name]), message, fix }] : [];
  });
  if (problems.length) return { problems };
  return { problems, edition: { version: String(named.get('version')), date: String(named.get('edition')) } };
}
