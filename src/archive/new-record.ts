import { stringify } from 'yaml';
import { kindOf, toJsonSchema, type Kind } from '../kinds/index.ts';
import { csvBeside } from './csv-beside.ts';
import { pathOf } from './kind-of-file.ts';

interface Node {
  type?: string;
  properties?: { [name: string]: Node };
  required?: string[];
  items?: Node;
  minItems?: number;
}

/** An empty value of the right type, which is never a right value; a list has as many as it needs, or one. */
function emptyValue({ type, properties = {}, required = [], items = {}, minItems = 1 }: Node): unknown {
  if (type === 'object')
    return Object.fromEntries(required.map((name) => [name, emptyValue(properties[name] ?? {})]));
  if (type === 'array') return Array.from({ length: Math.max(minItems, 1) }, () => emptyValue(items));
  if (type === 'integer' || type === 'number') return 0;
  return type === 'boolean' ? false : '';
}

/** The columns with which a table begins: those that every table has, and one of values. */
const columns = [
  { name: 'period', type: 'string' },
  { name: 'value', type: 'integer', unit: '' },
  ...['source', 'claims', 'reason'].map((name) => ({ name, type: 'string' })),
];

/** What follows from the id of a record, of the fields that its kind must have. */
function beginning({ required = [] }: Node, id: string): object {
  const fields = columns.map((column) => ({ ...column, title: '', description: '' }));
  const known = {
    name: id,
    path: csvBeside(`${id}.json`),
    schema: { fields, primaryKey: ['period'], missingValues: [''] },
  };
  return Object.fromEntries(Object.entries(known).filter(([name]) => required.includes(name)));
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
  const schema: Node = toJsonSchema(kind);
  const data = { ...(emptyValue(schema) as object), ...beginning(schema, id), ...known, id };
  if (path.endsWith('.md')) return [{ path, text: `---\n${stringify(data)}---\n` }];
  const $schema = `${'../'.repeat(path.split('/').length - 2)}schema/${kind}.json`;
  const own = { path, text: `${JSON.stringify({ $schema, ...data }, null, 2)}\n` };
  const { table } = kindOf(kind);
  if (!table) return [own];
  const headings = table.headings ?? columns.map(({ name }) => name);
  return [own, { path: csvBeside(path), text: `${headings.join(',')}\n` }];
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
