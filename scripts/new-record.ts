import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { pathOf } from '../src/archive/kind-of-file.ts';
import { kindNames, kindOf, toJsonSchema, type Kind } from '../src/kinds/index.ts';

/** The kinds whose records are files of their own. */
const inFiles = kindNames.filter((kind) => kindOf(kind).files !== undefined);
const inTopics = inFiles.filter((kind) => kindOf(kind).topics !== undefined);

const usage = `Writes a new record with every required field, empty; npm run validate then says what goes where.
  npm run new -- ${inFiles.filter((kind) => !inTopics.includes(kind)).join('|')} <id>
  npm run new -- ${inTopics.join('|')} <id> --topic <topic>`;

interface Node {
  type?: string;
  properties?: { [name: string]: Node };
  required?: string[];
}

/** An empty value of the right type, which is never a right value. */
function emptyValue({ type, properties = {}, required = [] }: Node): unknown {
  if (type === 'object')
    return Object.fromEntries(required.map((name) => [name, emptyValue(properties[name] ?? {})]));
  return type === 'array'
    ? []
    : type === 'integer' || type === 'number'
      ? 0
      : type === 'boolean'
        ? false
        : '';
}

/**
 * Returns the file of a new record of `kind`: its path from the top of the repository and its text, every
 * required field empty but the id.
 */
export function newRecord(kind: Kind, id: string, topic = ''): { path: string; text: string } {
  const path = pathOf(kind, id, topic);
  if (path === undefined) throw new Error(`a ${kind} is a row of a table`);
  const archive = { ...(emptyValue(toJsonSchema(kind)) as object), id };
  if (path.endsWith('.md')) return { path, text: `---\n${stringify(archive)}---\n` };
  const $schema = posix.relative(posix.dirname(path), `data/schema/${kind}.json`);
  return { path, text: `${JSON.stringify({ $schema, ...archive }, null, 2)}\n` };
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { topic: { type: 'string' } },
  });
  const [name, id] = positionals;
  const kind = inFiles.find((known) => known === name);
  if (!kind || !id || (inTopics.includes(kind) && !values.topic)) {
    console.error(usage);
    process.exit(2);
  }
  const { path, text } = newRecord(kind, id, values.topic);
  if (existsSync(path)) {
    console.error(`${path} is there already.`);
    process.exit(1);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${path}\nFill it in; npm run validate says what is missing.`);
}
