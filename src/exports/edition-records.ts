import { parse } from 'yaml';
import { csvParse } from 'd3-dsv';
import { csvBeside } from '../archive/csv-beside.ts';
import type { InputFile } from '../archive/index.ts';
import { kindOfFile } from '../archive/kind-of-file.ts';
import { kindNames, kindOf, type EditionData } from '../kinds/index.ts';
import { compareText } from '../language/index.ts';

/** What an edition says of its records. */
type EditionRecords = Pick<EditionData, 'counts' | 'records'>;

/** Fields that say nothing to a reader: the schema, the name, and our own history. */
const silent = new Set(['$schema', 'id', 'formerIds', 'changes']);

/** Returns a value with the fields of its objects in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}

function spokenOf(data: object): string {
  const fields = Object.entries(data).filter(([name]) => !silent.has(name));
  return JSON.stringify(inOrder(Object.fromEntries(fields)));
}

/** Returns what the file of a record says: its fields, and the text or the table with them. */
function printedForm(path: string, text: string, beside: string | undefined): string {
  if (path.endsWith('.json')) return [spokenOf(JSON.parse(text) as object), beside ?? ''].join('\n');
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return [spokenOf(parse(front) as object), body.trim()].join('\n');
}

/**
 * Returns the records that files hold, each with its checksum, and their numbers; `digest` returns the
 * SHA-256 of a text in hexadecimal. It asks no schema, so that an older Record can be told as it was.
 */
export function editionRecords(
  files: readonly InputFile[],
  digest: (text: string) => string,
): EditionRecords {
  const decoder = new TextDecoder();
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const textOf = (path: string) => (bytes.has(path) ? decoder.decode(bytes.get(path)) : undefined);
  const lists = new Map<string, string[]>();
  const add = (kind: string, id: string, said: string) => {
    const list = lists.get(kind) ?? [];
    list.push(`${id} ${digest(said).slice(0, 16)}`);
    lists.set(kind, list);
  };
  for (const { path } of files) {
    const what = path.endsWith('.csv') ? undefined : kindOfFile(path);
    if (!what || !('kind' in what) || what.kind === 'edition') continue;
    add(what.kind, what.id, printedForm(path, textOf(path) ?? '', textOf(csvBeside(path))));
  }
  for (const kind of kindNames) {
    const { rows } = kindOf(kind);
    for (const table of rows?.tables ?? [])
      for (const row of csvParse(textOf(table) ?? '')) {
        const cells = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
        const { id, ...data } = { ...rows?.read(cells) };
        add(kind, String(id), spokenOf(data));
      }
  }
  const sorted = [...lists].sort(([a], [b]) => compareText(a, b));
  return {
    counts: Object.fromEntries(sorted.map(([kind, list]) => [kind, list.length])),
    records: Object.fromEntries(sorted.map(([kind, list]) => [kind, list.sort(compareText)])),
  };
}

/** Returns the manifest of an edition as its file has it. */
export function editionText(edition: EditionData): string {
  return `${JSON.stringify(edition, null, 2)}\n`;
}
