import { csvParseRows } from 'd3-dsv';
import type { ParseFault } from './parsed.ts';

/** One cell: its text and the column of the file in which it begins, from 1. */
export interface Cell {
  text: string;
  column: number;
}

/** One row of a table: the line of the file and the cells by heading. */
export interface Row {
  line: number;
  cells: Readonly<Record<string, Cell>>;
}

/** Returns where each field of one CSV line begins, from 1; quotes as in RFC 4180. */
function fieldColumns(line: string): number[] {
  const columns = [1];
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') quoted = !quoted;
    else if (line[i] === ',' && !quoted) columns.push(i + 2);
  }
  return columns;
}

/** Returns headings and rows of a CSV (RFC 4180, header row, a row on one line), or its first fault. */
export function parseCsv(text: string): { headings: string[]; rows: Row[] } | ParseFault {
  const lines = text.replace(/\n$/, '').split('\n');
  const headings = csvParseRows(lines[0] ?? '')[0] ?? [];
  const twice = headings.find((heading, i) => headings.indexOf(heading) !== i);
  if (twice !== undefined) return { line: 1, column: 1, message: `the heading "${twice}" is given twice`, mend: 'Rename one of the columns.' };
  const rows: Row[] = [];
  for (const [i, line] of lines.entries()) {
    if (i === 0) continue;
    const at = { line: i + 1, column: 1 };
    if ((line.match(/"/g)?.length ?? 0) % 2 === 1) return { ...at, message: 'a quotation mark is not closed on this line', mend: 'Keep each row on one line and double a quotation mark inside a field.' };
    const fields = csvParseRows(line)[0] ?? [];
    if (fields.length !== headings.length) return { ...at, message: `this row has ${fields.length} fields, the header has ${headings.length}`, mend: 'Give every row one field a column.' };
    const columns = fieldColumns(line);
    rows.push({ line: i + 1, cells: Object.fromEntries(headings.map((heading, c) => [heading, { text: fields[c] ?? '', column: columns[c] ?? 1 }])) });
  }
  return { headings, rows };
}
