import type { AnyEntry } from './archive.ts';
import { offsetOf } from './edit-text.ts';
import { parseCsv } from './parse-csv.ts';
import { parseFile } from './parse-file.ts';
import { isFault } from './parse-markdown.ts';

/** Returns the text of a file with `insertion` at `offset`. */
const insert = (text: string, offset: number, insertion: string) =>
  text.slice(0, offset) + insertion + text.slice(offset);

/**
 * Returns a table with an id behind the others in the cell `formerIds` of a row, the column added where there
 * is none.
 */
function keepInRow(csv: string, line: number, former: string): string {
  const table = parseCsv(csv);
  if (isFault(table)) return csv;
  const column = table.headings.indexOf('formerIds');
  const lines = csv.replace(/\n$/, '').split('\n');
  if (column < 0)
    return `${lines.map((row, i) => `${row},${i === 0 ? 'formerIds' : i === line - 1 ? former : ''}`).join('\n')}\n`;
  const cell = table.rows.find((row) => row.line === line)?.cells['formerIds'];
  const text = lines[line - 1] ?? '';
  const end = (cell?.column ?? 1) - 1 + (cell?.text.length ?? 0);
  return csv.replace(`\n${text}\n`, `\n${insert(text, end, cell?.text ? ` ${former}` : former)}\n`);
}

/**
 * Returns the text of a record's file, in which the id is `id` already, with its old id as the last of its
 * former ids.
 */
export function keepFormerId(
  text: string,
  { kind, id: former, file, data, at }: AnyEntry,
  id: string,
): string {
  if (kind === 'place') return keepInRow(text, at([]).line, former);
  const read = parseFile(file, text);
  if (isFault(read)) return text;
  const { parsed } = read;
  const last = (data.formerIds ?? []).length - 1;
  const inYaml = file.endsWith('.md');
  if (last >= 0) {
    const from = offsetOf(text, parsed.at(['formerIds', last]));
    const word = /^(["']?)[a-z0-9-]+\1/.exec(text.slice(from))?.[0] ?? '';
    const line = text.slice(text.lastIndexOf('\n', from) + 1, from);
    const added = inYaml ? (/^\s*- $/.test(line) ? `\n${line}${former}` : `, ${former}`) : `, "${former}"`;
    return insert(text, from + word.length, added);
  }
  const from = offsetOf(text, parsed.at(['id']));
  const end = text.indexOf('\n', from);
  if (inYaml) return insert(text, end, `\nformerIds: [${former}]`);
  const quoted = from + id.length + 2;
  return insert(text, quoted, `,\n  "formerIds": ["${former}"]`);
}
