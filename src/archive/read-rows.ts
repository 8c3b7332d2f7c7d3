import { schemaOf, type Kind, type RowForm } from '../kinds/index.ts';
import type { AnyEntry } from './archive.ts';
import { fieldsOf } from './explain-issue.ts';
import { parseCsv, type Row } from './parse-csv.ts';
import { isFault } from './parse-markdown.ts';
import type { Parsed } from './parsed.ts';
import { start, type Problem } from './problem.ts';
import { validate } from './validate.ts';

/**
 * What reading a table gives: records, problems, and the ids of rows that cannot be read, '' where the whole
 * table cannot.
 */
interface ReadRows {
  entries: AnyEntry[];
  problems: Problem[];
  broken: string[];
}

function headingFault(kind: Kind, file: string, headings: readonly string[]): Problem | undefined {
  const fields = fieldsOf(schemaOf(kind)).filter(({ name }) => name !== 'id');
  const known = fields.map(({ name }) => name);
  const fault = (message: string): Problem => ({
    rule: 'schema',
    file,
    ...start,
    message,
    fix: `The columns are ${known.join(', ')}.`,
  });
  const odd = headings.find((heading) => !known.includes(heading));
  if (odd !== undefined) return fault(`there is no column "${odd}"`);
  const missing = fields.find(({ name, required }) => required && !headings.includes(name));
  return missing && fault(`the column "${missing.name}" is missing`);
}

function filledCells(row: Row): { [heading: string]: string } {
  return Object.fromEntries(
    Object.entries(row.cells).flatMap(([heading, { text }]) => (text === '' ? [] : [[heading, text]])),
  );
}

/** Returns the records that are rows of the table `csv` of a kind. */
export function readRows(kind: Kind, { read }: RowForm, file: string, csv: string): ReadRows {
  const table = parseCsv(csv);
  if (isFault(table)) return { entries: [], problems: [{ rule: 'syntax', file, ...table }], broken: [''] };
  const fault = headingFault(kind, file, table.headings);
  if (fault) return { entries: [], problems: [fault], broken: [''] };
  const result: ReadRows = { entries: [], problems: [], broken: [] };
  for (const row of table.rows) {
    const value = read(filledCells(row));
    const at: Parsed['at'] = ([step], offset) => {
      const { column = 1, textColumn = 1 } = row.cells[String(step)] ?? {};
      return { line: row.line, column: offset === undefined ? column : textColumn + offset };
    };
    const problems = validate(schemaOf(kind), file, { value, at });
    const id = String(value.id);
    if (problems.length > 0) result.broken.push(id);
    else result.entries.push({ kind, id, file, data: value, at } as unknown as AnyEntry);
    result.problems.push(...problems);
  }
  return result;
}
