import { csvParseRows } from 'd3-dsv';
import type { ParseFault } from './parsed.ts';

/**
 * One cell: its text, and the columns of the file, from 1, in which it and its text begin: a quotation mark
 * may be between.
 */
export interface Cell {
  text: string;
  column: number;
  textColumn: number;
}

/** One row of a table: the line of the file and the cells by heading. */
export interface Row {
  line: number;
  cells: Readonly<Record<string, Cell>>;
}

/** A field of a line, quoted or not, and what ends it. */
const fieldForm = /(?:"(?:[^"]|"")*"|[^",]*)(?:,|$)/y;

/**
 * Returns the fields of one line and where each begins, or the column of the quotation mark that RFC 4180
 * does not allow.
 */
function splitLine(line: string): Cell[] | number {
  const begins: Omit<Cell, 'text'>[] = [];
  for (let from = 0; from <= line.length; from = fieldForm.lastIndex) {
    fieldForm.lastIndex = from;
    const [field] = fieldForm.exec(line) ?? [];
    if (field === undefined) return from + 1;
    begins.push({ column: from + 1, textColumn: from + (line[from] === '"' ? 2 : 1) });
    if (!field.endsWith(',')) break;
  }
  const texts = csvParseRows(line)[0] ?? [''];
  return begins.map((begin, i) => ({ text: texts[i] ?? '', ...begin }));
}

/** Returns headings and rows of a CSV (RFC 4180, header row, a row on one line), or its first fault. */
export function parseCsv(text: string): { headings: string[]; rows: Row[] } | ParseFault {
  let headings: string[] | undefined;
  const rows: Row[] = [];
  for (const [i, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const fault = (column: number, message: string, fix: string): ParseFault => ({
      line: i + 1,
      column,
      message,
      fix,
    });
    if (line === '') return fault(1, 'this line is empty', 'Remove it.');
    const cells = splitLine(line);
    if (typeof cells === 'number')
      return fault(
        cells,
        'the quotation marks of this field do not fit',
        'Begin and end the field with one, double those inside it, and keep each row on one line.',
      );
    if (headings) {
      const { length } = headings;
      if (cells.length !== length)
        return fault(
          1,
          `this row has ${cells.length} fields, the header has ${length}`,
          'Give every row one field a column.',
        );
      rows.push({
        line: i + 1,
        cells: Object.fromEntries(
          headings.map((heading, c) => [heading, cells[c] ?? { text: '', column: 1, textColumn: 1 }]),
        ),
      });
      continue;
    }
    headings = cells.map((cell) => cell.text);
    const seen = new Set<string>();
    const twice = cells.find(({ text: heading }) => seen.size === seen.add(heading).size);
    if (twice)
      return fault(twice.column, `the heading "${twice.text}" is given twice`, 'Rename one of the columns.');
  }
  return { headings: headings ?? [], rows };
}
