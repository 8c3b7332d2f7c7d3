import { schemas, type Place } from '../kinds/index.ts';
import { explainIssue } from './explain-issue.ts';
import { parseCsv, type Row } from './parse-csv.ts';
import { isFault } from './parse-markdown.ts';
import { start, type Problem } from './problem.ts';
import type { Entry } from './archive.ts';

/** The tables of states and of counties. */
export const placeTables = ['data/places/states.csv', 'data/places/counties.csv'];
const needed = ['fips', 'state', 'name'];
const known = [...needed, 'activated', 'population', 'crosscheck', 'source', 'note'];

function headingFault(headings: readonly string[]): Omit<Problem, 'file'> | undefined {
  const fault = (message: string) => ({
    rule: 'schema',
    ...start,
    message,
    mend: `The columns are ${known.join(', ')}.`,
  });
  const odd = headings.find((heading) => !known.includes(heading));
  if (odd !== undefined) return fault(`there is no column "${odd}"`);
  const missing = needed.find((heading) => !headings.includes(heading));
  return missing === undefined ? undefined : fault(`the column "${missing}" is missing`);
}

function toPlace(row: Row): { id: unknown } {
  const filled = Object.entries(row.cells).filter(([, cell]) => cell.text !== '');
  const place: Record<string, string | undefined> = Object.fromEntries(
    filled.map(([heading, cell]) => [heading, cell.text]),
  );
  const { fips = '', state, population } = place;
  return {
    ...place,
    ...(population !== undefined && { population: Number(population) }),
    id: fips.length === 2 ? state : fips,
  };
}

/** Gives `add` an entry for each row of the tables of states and counties, takes those tables out of `csvs`, and returns the problems met; `markBroken` hears of every place that is there and cannot be read, or of '' where the whole table cannot. */
export function readPlaces(
  csvs: Map<string, string>,
  add: (entry: Entry<Place>) => void,
  markBroken: (id: string) => void,
): Problem[] {
  const problems: Problem[] = [];
  for (const file of placeTables) {
    const csv = csvs.get(file);
    if (csv === undefined) continue;
    csvs.delete(file);
    const table = parseCsv(csv);
    const fault = isFault(table) ? { rule: 'syntax', ...table } : headingFault(table.headings);
    if (fault || isFault(table)) {
      markBroken('');
      if (fault) problems.push({ file, ...fault });
      continue;
    }
    for (const row of table.rows) {
      const value = toPlace(row);
      const at: Entry['at'] = ([step]) => ({ line: row.line, column: row.cells[String(step)]?.column ?? 1 });
      const result = schemas.place.safeParse(value, { reportInput: true });
      if (result.success) add({ kind: 'place', id: result.data.id, file, data: result.data, at });
      else markBroken(String(value.id));
      for (const issue of result.error?.issues ?? []) {
        for (const { path, message, mend } of explainIssue(schemas.place, issue))
          problems.push({ rule: 'schema', file, ...at(path), message, mend });
      }
    }
  }
  return problems;
}
