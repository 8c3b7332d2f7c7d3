import { dateOf, printDate } from '../../dates/index.ts';
import type { Column, Row, Value } from '../chart.ts';
import { yearOfPeriod } from '../rows/group-rows.ts';
import type { Fact } from './say.ts';

type Print = (value: Exclude<Value, null>, row: Row) => Fact;

const year: Print = (value) => {
  const text = String(value);
  return text.startsWith('FY') ? yearOfPeriod(text) : dateOf(text).earliest.slice(0, 4);
};
const month: Print = (value) => printDate(dateOf(String(value)).earliest.slice(0, 7));

/** Returns the ways in which words may have the cells of a column, by the end of their names. */
function formsOf({ type, inWords }: Column): readonly [ending: string, print: Print][] {
  const plain: [string, Print] = ['', inWords];
  if (type === 'number') return [plain, ['_number', Number]];
  if (type === 'date') return [plain, ['_year', year], ['_month', month]];
  return [plain, ['_lower', (value, row) => inWords(value, row).toLowerCase()]];
}

/** The values that a row has for words. */
export type CellFacts = ReadonlyMap<string, (row: Row) => Fact>;

/**
 * Returns the values that rows have for words, by name: each column as a sentence has it, a number also as
 * `<column>_number`, a date as `<column>_year` and `<column>_month`, a text in small letters as
 * `<column>_lower`; null where a cell is empty.
 */
export function cellFacts(columns: readonly Column[]): CellFacts {
  return new Map(
    columns.flatMap((column) =>
      formsOf(column).map(([ending, print]): [string, (row: Row) => Fact] => [
        `${column.name}${ending}`,
        (row) => {
          const value = row[column.name] ?? null;
          return value === null ? null : print(value, row);
        },
      ]),
    ),
  );
}

/** Returns the values of one row. */
export function factsOfRow(cells: CellFacts, row: Row): ReadonlyMap<string, () => Fact> {
  return new Map([...cells].map(([name, of]) => [name, () => of(row)]));
}
