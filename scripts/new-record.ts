import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { toJsonSchema, type Kind } from '../src/kinds/index.ts';

const usage = `Writes a new record with every required field, empty; npm run validate then says what goes where.
  npm run new -- source|conflict|series|event|explainer|term|diagram|stage|regime <id>
  npm run new -- claim <id> --topic <topic>`;

/** Where the records of each kind lie; places are rows of a table. */
const paths: { [kind in Exclude<Kind, 'place'>]: (id: string, topic: string) => string } = {
  source: (id) => `data/sources/${id}.json`,
  claim: (id, topic) => `data/claims/${topic}/${id}.json`,
  conflict: (id) => `data/conflicts/${id}.json`,
  series: (id) => `data/series/${id}.json`,
  diagram: (id) => `data/diagrams/${id}.json`,
  event: (id) => `content/events/${id}.md`,
  explainer: (id) => `content/explainers/${id}.md`,
  term: (id) => `content/glossary/${id}.md`,
  stage: (id) => `data/stages/${id}.json`,
  regime: (id) => `data/regimes/${id}.json`,
};

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

/** Returns the file of a new record of `kind`: its path from the top of the repository and its text, every required field empty but the id. */
export function newRecord(kind: keyof typeof paths, id: string, topic = ''): { path: string; text: string } {
  const path = paths[kind](id, topic);
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
  const [kind = '', id] = positionals;
  if (!Object.hasOwn(paths, kind) || !id || (kind === 'claim' && !values.topic)) {
    console.error(usage);
    process.exit(2);
  }
  const { path, text } = newRecord(kind as keyof typeof paths, id, values.topic);
  if (existsSync(path)) {
    console.error(`${path} is there already.`);
    process.exit(1);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${path}\nFill it in; npm run validate says what is missing.`);
}
