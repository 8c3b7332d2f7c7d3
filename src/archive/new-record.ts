import { stringify } from 'yaml';
import { kindOf, toJsonSchema, type Kind } from '../kinds/index.ts';
import { csvBeside } from './csv-beside.ts';
import { pathOf } from './kind-of-file.ts';

interface Node {
  type?: string;
  properties?: { [name: string]: Node };
  required?: string[];
}

/** An empty value of the right type, which is never a right value. */
function emptyValue({ type, properties = {}, required = [] }: Node): unknown {
  if (type === 'object')
    return Object.fromEntries(required.map((name) => [name, emptyValue(properties[name] ?? {})]));
  if (type === 'array') return [];
  if (type === 'integer' || type === 'number') return 0;
  return type === 'boolean' ? false : '';
}

/** A file that is to be written: its path from the top of the repository and its text. */
export interface NewFile {
  path: string;
  text: string;
}

/**
 * Returns the files of a new record of `kind`: its own, every required field empty but the id and those in
 * `known`, and the table that belongs beside it. Throws for a kind whose records are rows.
 */
export function newRecord(kind: Kind, id: string, topic = '', known: object = {}): NewFile[] {
  const path = pathOf(kind, id, topic);
  if (path === undefined) throw new Error(`a ${kind} is a row of a table`);
  const data = { ...(emptyValue(toJsonSchema(kind)) as object), ...known, id };
  if (path.endsWith('.md')) return [{ path, text: `---\n${stringify(data)}---\n` }];
  const $schema = `${'../'.repeat(path.split('/').length - 2)}schema/${kind}.json`;
  const own = { path, text: `${JSON.stringify({ $schema, ...data }, null, 2)}\n` };
  if (!kindOf(kind).table) return [own];
  return [own, { path: csvBeside(path), text: 'period,source,claims,reason\n' }];
}

/**
 * Returns the text of a table of rows with a row for a new record at its place in the order of the first
 * column, which is the id; undefined where the table has the id already.
 */
export function withNewRow(table: string, id: string): string | undefined {
  const [headings = '', ...rows] = table.trimEnd().split('\n');
  const idOf = (row: string) => row.slice(0, row.indexOf(','));
  if (rows.some((row) => idOf(row) === id)) return undefined;
  const row = `${id}${','.repeat(headings.split(',').length - 1)}`;
  const next = rows.findIndex((other) => idOf(other) > id);
  const at = next < 0 ? rows.length : next;
  return `${[headings, ...rows.slice(0, at), row, ...rows.slice(at)].join('\n')}\n`;
}
