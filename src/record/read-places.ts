import { schemas, type Place } from '../schema/index.ts';
import { explainIssue } from './explain-issue.ts';
import { parseCsv, type Row } from './parse-csv.ts';
import { isFault } from './parse-markdown.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './record.ts';

const tables = ['data/places/states.csv', 'data/places/counties.csv'];
const known = new Set(['fips', 'state', 'name', 'activated', 'population', 'crosscheck', 'source', 'note']);

function toPlace(row: Row): unknown {
  const filled = Object.entries(row.cells).filter(([, cell]) => cell.text !== '');
  const place: Record<string, string | undefined> = Object.fromEntries(filled.map(([heading, cell]) => [heading, cell.text]));
  const { fips = '', state, population } = place;
  return { ...place, ...(population !== undefined && { population: Number(population) }), id: fips.length === 2 ? state : fips };
}

/** Gives `add` an entry for each row of the tables of states and counties, takes those tables out of `csvs`, and returns the problems met. */
export function readPlaces(csvs: Map<string, string>, add: (entry: Entry<Place>) => void): Problem[] {
  const problems: Problem[] = [];
  for (const file of tables) {
    const csv = csvs.get(file);
    if (csv === undefined) continue;
    csvs.delete(file);
    const table = parseCsv(csv);
    if (isFault(table)) {
      problems.push({ rule: 'syntax', file, line: table.line, column: table.column, message: table.message, mend: table.mend });
      continue;
    }
    const odd = table.headings.find((heading) => !known.has(heading));
    if (odd !== undefined)
      problems.push({ rule: 'schema', file, line: 1, column: 1, message: `there is no column "${odd}"`, mend: `The columns are ${[...known].join(', ')}.` });
    for (const row of table.rows) {
      const value = toPlace(row);
      const at: Entry['at'] = ([step]) => ({ line: row.line, column: row.cells[String(step)]?.column ?? 1 });
      const result = schemas.place.safeParse(value);
      if (result.success) add({ kind: 'place', id: result.data.id, file, data: result.data, at });
      for (const issue of result.error?.issues ?? []) {
        for (const { path, message, mend } of explainIssue(schemas.place, issue)) problems.push({ rule: 'schema', file, ...at(path), message, mend });
      }
    }
  }
  return problems;
}
